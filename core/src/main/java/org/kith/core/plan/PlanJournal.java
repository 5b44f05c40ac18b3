package org.kith.core.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.shape.ContentHash;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/**
 * Every change of a plan, in the order in which they were made; the plan is what they come to.
 *
 * <p>A journal only grows: {@link #append append} gives a longer one, and to take a change back is another entry. Each entry
 * carries the hash of the one before it and the journal that of the last, so {@link #verify()} finds an entry that was changed,
 * lost, added or moved. Whoever can write the whole file can also write all hashes anew: a host that keeps the
 * {@link #head()} elsewhere and hands it to {@link #verify(ContentHash)} finds that too, and an end that was cut off.
 *
 * <pre>{@code
 * PlanJournal journal = PlanJournal.of(PlanJournalId.of("birmingham-journal"), plan.id())
 *         .append(now, OriginRole.TEAM, Text.of("The course ended with this plan."), plan)
 *         .append(later, OriginRole.CARER, Text.of("They said so on 28 February."), plan.withTitle(better));
 * }</pre>
 *
 * <p>For the team and those above it. Immutable.
 */
@Value.Immutable
public sealed interface PlanJournal extends Document, WithPlanJournal permits ImmutablePlanJournal {

    /** What a journal looks like. */
    Shape<PlanJournal> SHAPE = Shape.of(
                    PlanJournal.class, "plan-journal", PlanJournal::builder, PlanJournal.Builder::build)
            .required("id", PlanJournalId.KIND, PlanJournal::id, PlanJournal.Builder::id)
            .required("plan", ActionPlanId.REFERENCE, PlanJournal::plan, PlanJournal.Builder::plan)
            .list("entries", JournalEntry.SHAPE, PlanJournal::entries, PlanJournal.Builder::entries)
            .required("head", Kinds.HASH, PlanJournal::head, PlanJournal.Builder::head)
            .onlyFor(Audience.TEAM)
            .done();

    /** The document type. */
    DocumentType<PlanJournal> TYPE = DocumentType.of(SHAPE);

    /** {@return a journal without entries} */
    static PlanJournal of(PlanJournalId id, ActionPlanId plan) {
        return builder()
                .id(id)
                .plan(plan)
                .head(JournalChain.beginning(id, plan))
                .build();
    }

    /** {@return the id} */
    PlanJournalId id();

    /** {@return the plan that it is about} */
    ActionPlanId plan();

    /** {@return the changes, the first one first} */
    List<JournalEntry> entries();

    /**
     * {@return the hash of the last entry, which the next one carries on; of the names alone as long as there is none}
     *
     * <p>A host that keeps it apart from the journal can prove later that nothing was changed or cut off.
     */
    ContentHash head();

    @Override
    default DocumentType<PlanJournal> type() {
        return TYPE;
    }

    /**
     * {@return the journal with one more entry}
     *
     * <p>The entry is added whether or not it applies: {@link #latestPlan()} says if it does not.
     *
     * @param at when; not before the last entry
     * @param role in what role somebody makes the change
     * @param reason what prompted it
     * @param change what it does to the plan
     */
    default PlanJournal append(Instant at, OriginRole role, Text reason, PlanChange change) {
        JournalEntry entry = JournalEntry.builder()
                .number(
                        entries().isEmpty()
                                ? 1
                                : entries().get(entries().size() - 1).number() + 1)
                .at(at)
                .role(role)
                .reason(reason)
                .change(change)
                .previous(head())
                .build();
        return builder().from(this).addEntry(entry).head(entry.hash()).build();
    }

    /**
     * {@return the journal with an entry that leads from {@link #latestPlan()} to an edited plan; the same journal if nothing was edited}
     *
     * @param at when; not before the last entry
     * @param role in what role somebody edited the plan
     * @param reason what prompted it
     * @param edited the whole plan as it should be now; the journal begins with it if it has no plan yet
     * @throws IllegalArgumentException if it is not the plan that the journal is about
     */
    default PlanJournal append(Instant at, OriginRole role, Text reason, ActionPlan edited) {
        checkArgument(edited.id().equals(plan()), "a journal is about one plan: %s, not %s", plan(), edited.id());
        return latestPlan()
                .value()
                .map(plan -> PlanChange.between(plan, edited)
                        .map(change -> append(at, role, reason, change))
                        .orElse(this))
                .orElseGet(() -> append(at, role, reason, new PlanChange.Began(edited)));
    }

    /**
     * {@return the plan that all entries come to, or why there is none}
     *
     * <p>An entry that does not apply, such as one that removes what is not there, changes nothing and is reported; so the
     * value is what the others come to. Hashes are not looked at: {@link #verify()} does that.
     */
    default Outcome<ActionPlan> latestPlan() {
        return JournalFold.of(entries(), plan());
    }

    /**
     * {@return the plan as it was at a moment, or why there was none}
     *
     * @param moment the last moment of which entries count; the first entry after it ends the reckoning, so what was taken back
     *     only later still counts
     */
    default Outcome<ActionPlan> planAt(Instant moment) {
        return JournalFold.of(
                entries().stream()
                        .takeWhile(entry -> !entry.at().isAfter(moment))
                        .toList(),
                plan());
    }

    /** {@return where numbers, moments or hashes show that an entry was changed, lost, added or moved} */
    default Findings verify() {
        return new JournalChain(this).verify();
    }

    /**
     * {@return where the journal is not the one that had a head, with what {@link #verify()} finds}
     *
     * @param kept the {@link #head()} of the journal when the host last wrote it
     */
    default Findings verify(ContentHash kept) {
        return new JournalChain(this).verify(kept);
    }

    /**
     * {@return the journal up to the first entry that {@link #verify()} finds changed, lost, added or moved; all of it if there is none}
     *
     * <p>It is as much as can be read in good order. That what comes before a break is as it was written, only an earlier head
     * that the host kept can prove.
     */
    default PlanJournal soundPart() {
        return new JournalChain(this).soundPart();
    }

    /** {@return a new builder, for those who read journals; {@link #append append} makes them} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a journal. Not thread-safe. */
    final class Builder extends ImmutablePlanJournal.Builder {
        Builder() {}
    }
}
