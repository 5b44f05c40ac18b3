package org.kith.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import org.immutables.value.Value;
import org.kith.core.shape.ContentHash;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** One change of a plan: when, by somebody in what role, why, and what. Immutable. */
@Value.Immutable
public sealed interface JournalEntry extends WithJournalEntry permits ImmutableJournalEntry {

    /** What an entry looks like. */
    Shape<JournalEntry> SHAPE = Shape.of(
                    JournalEntry.class, "journal-entry", JournalEntry::builder, JournalEntry.Builder::build)
            .required("number", Kinds.positiveInt(), JournalEntry::number, JournalEntry.Builder::number)
            .required("at", Kinds.INSTANT, JournalEntry::at, JournalEntry.Builder::at)
            .required("role", Proposal.ORIGIN, JournalEntry::role, JournalEntry.Builder::role)
            .required("reason", Kinds.TEXT, JournalEntry::reason, JournalEntry.Builder::reason)
            .required("change", PlanChange.KIND, JournalEntry::change, JournalEntry.Builder::change)
            .quoted()
            .required("previous", Kinds.HASH, JournalEntry::previous, JournalEntry.Builder::previous)
            .done();

    /** {@return its number, one more than that of the entry before it; the first is 1} */
    int number();

    /** {@return when it was written; not before the entry before it} */
    Instant at();

    /** {@return in what role somebody made the change; who it was, the host knows} */
    OriginRole role();

    /** {@return what prompted the change} */
    Text reason();

    /** {@return what it does to the plan} */
    PlanChange change();

    /** {@return the hash of the entry before it; that of the name of the journal and of its plan if it is the first} */
    ContentHash previous();

    /** {@return the hash of all that it says, in every language, with {@link #previous()}} */
    default ContentHash hash() {
        return ContentHash.withTranslations(SHAPE, this);
    }

    /** Checks that the number is one. */
    @Value.Check
    default void check() {
        checkArgument(number() >= 1, "the entries of a journal are counted from 1");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an entry. Not thread-safe. */
    final class Builder extends ImmutableJournalEntry.Builder {
        Builder() {}
    }
}
