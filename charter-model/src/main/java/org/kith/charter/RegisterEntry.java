package org.kith.charter;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;

/**
 * One fact of a {@link Register}, with two days: when it was so, and since when it is known.
 *
 * <p>That evidence was asked for, and what was replied, is for partners and those above them: the public does not see who did
 * not reply. Immutable.
 */
@Value.Immutable
public sealed interface RegisterEntry extends WithRegisterEntry permits ImmutableRegisterEntry {

    /** The day on which it was so, then the day since which it is known, then the name: an order that no list can change. */
    Comparator<RegisterEntry> ORDER = Comparator.comparing(RegisterEntry::on)
            .thenComparing(RegisterEntry::knownSince)
            .thenComparing(RegisterEntry::id);

    /** What an entry looks like. */
    Shape<RegisterEntry> SHAPE = Shape.of(
                    RegisterEntry.class, "register-entry", RegisterEntry::builder, RegisterEntry.Builder::build)
            .required("id", EntryId.KIND, RegisterEntry::id, RegisterEntry.Builder::id)
            .required("on", Kinds.DATE, RegisterEntry::on, RegisterEntry.Builder::on)
            .required("knownSince", Kinds.DATE, RegisterEntry::knownSince, RegisterEntry.Builder::knownSince)
            .set("steps", CriterionKey.KIND, RegisterEntry::steps, RegisterEntry.Builder::steps)
            .required("fact", Fact.KIND, RegisterEntry::fact, RegisterEntry.Builder::fact)
            .optional("source", Kinds.SOURCE, RegisterEntry::source, RegisterEntry.Builder::source)
            .visibility(entry -> FactSubjects.visibility(entry.fact()))
            .done();

    /** {@return its name within the register} */
    EntryId id();

    /** {@return the day on which it was so} */
    LocalDate on();

    /** {@return the day since which it is known, when it was put in the register} */
    LocalDate knownSince();

    /**
     * {@return the steps that it counts for, by the keys of the charter or of the place's own}
     *
     * <p>A body that {@linkplain Fact.Opened opens} is counted in the steps named here; where none is named, in those that
     * address its sectors. What is about an earlier entry counts for the steps of that one.
     */
    Set<CriterionKey> steps();

    /** {@return what was so} */
    Fact fact();

    /** {@return where it is told} */
    Optional<Source> source();

    /** {@return an entry known from the day on which it was so} */
    static RegisterEntry of(String id, LocalDate on, Fact fact, CriterionKey... steps) {
        return builder()
                .id(EntryId.of(id))
                .on(on)
                .knownSince(on)
                .addSteps(steps)
                .fact(fact)
                .build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an entry. Not thread-safe. */
    final class Builder extends ImmutableRegisterEntry.Builder {
        Builder() {}
    }
}
