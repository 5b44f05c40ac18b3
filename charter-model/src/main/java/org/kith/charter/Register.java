package org.kith.charter;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;

/**
 * What the bodies of a place do, entry by entry: who opens and closes, policies, groups, events, awards, requests for
 * evidence and their replies, signatures, reviews.
 *
 * <p>Entries are added and never changed: a mistake is {@linkplain Fact.Retracted retracted} by another entry. So it can be
 * asked how things {@linkplain #asItWasOn were} on a day, and also what was {@linkplain #asItWasKnownOn known} of them then.
 * The order of the list means nothing; no two entries have the same name. Immutable.
 */
@Value.Immutable
public sealed interface Register extends Document, WithRegister permits ImmutableRegister {

    /** What a register looks like. */
    Shape<Register> SHAPE = Shape.of(Register.class, "register", Register::builder, Register.Builder::build)
            .required("id", RegisterId.KIND, Register::id, Register.Builder::id)
            .required("place", PlaceId.REFERENCE, Register::place, Register.Builder::place)
            .list("entries", RegisterEntry.SHAPE, Register::entries, Register.Builder::entries)
            .list("sources", Kinds.SOURCE, Register::sources, Register.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<Register> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    RegisterId id();

    /** {@return the place} */
    PlaceId place();

    /** {@return the entries, retracted ones too} */
    List<RegisterEntry> entries();

    /** {@return where the facts come from} */
    List<Source> sources();

    @Override
    default DocumentType<Register> type() {
        return TYPE;
    }

    /** {@return the entry of a name, if there is one} */
    default Optional<RegisterEntry> entry(EntryId id) {
        return entries().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /**
     * {@return the register with one more entry}
     *
     * @throws IllegalArgumentException if it has an entry of that name
     */
    default Register plus(RegisterEntry entry) {
        return builder().from(this).addEntries(entry).build();
    }

    /** {@return whether the other has every entry of this one as it is here, and so only added to it} */
    default boolean isContinuedBy(Register other) {
        return id().equals(other.id()) && new HashSet<>(other.entries()).containsAll(entries());
    }

    /** {@return how things were on a day, by all that is known, whenever it came to be known} */
    default RegisterView asItWasOn(LocalDate day) {
        return RegisterView.of(entries(), day, LocalDate.MAX);
    }

    /** {@return how things were on a day, by what was known on another} */
    default RegisterView asItWasKnownOn(LocalDate day, LocalDate known) {
        return RegisterView.of(entries(), day, known);
    }

    /** Checks that the names of the entries differ. */
    @Value.Check
    default void check() {
        checkArgument(
                entries().stream().map(RegisterEntry::id).distinct().count()
                        == entries().size(),
                "each entry of a register needs an id of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a register. Not thread-safe. */
    final class Builder extends ImmutableRegister.Builder {
        Builder() {}
    }
}
