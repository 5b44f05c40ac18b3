package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.shape.ContentHash;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/** The laws of journals: the plan is what the entries come to, and no entry changes, goes or moves unseen. */
class PlanJournalProperties {

    /** The entries come to the last plan, and up to any moment to the plan of then. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void entriesComeToThePlan(@ForAll("plans") List<ActionPlan> plans) {
        PlanJournal journal = journal(plans);

        assertThat(journal.latestPlan()).isEqualTo(Outcome.of(plans.get(plans.size() - 1)));
        for (JournalEntry entry : journal.entries()) {
            assertThat(plans).contains(journal.planAt(entry.at()).orElseThrow());
        }
    }

    /** Whatever was taken back and brought back before, after an edit the plan is the edited one. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void anEditLeadsToItsPlan(@ForAll("steps") List<Step> steps) {
        PlanJournal journal = Journals.empty();
        for (Step step : steps) {
            journal = step.in(journal);
            if (step.edited().isPresent()) {
                assertThat(journal.latestPlan().value()).isEqualTo(step.edited());
            }
        }
        assertThat(journal.verify()).isEqualTo(Findings.NONE);
    }

    /** To take an entry back is as if it had never been written. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void takingBackIsLeavingOut(@ForAll("plans") List<ActionPlan> plans, @ForAll @IntRange(max = 20) int which) {
        PlanJournal journal = journal(plans);
        int left = which % journal.entries().size();
        PlanJournal without = Journals.empty();
        for (int i = 0; i < journal.entries().size(); i++) {
            if (i != left) {
                without = append(without, journal.entries().get(i));
            }
        }
        PlanJournal undone = Journals.undo(journal, left + 1);

        assertThat(undone.latestPlan().value()).isEqualTo(without.latestPlan().value());
        assertThat(codes(undone.latestPlan())).isEqualTo(codes(without.latestPlan()));
    }

    /** Entries that were taken back with all that took back and brought back count as the rule says, told in another way. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void whatCountsIsWhatNothingThatCountsTakesBack(@ForAll("steps") List<Step> steps) {
        PlanJournal journal = Journals.empty();
        for (Step step : steps) {
            journal = step.in(journal);
        }
        Set<Integer> gone = gone(journal.entries());
        PlanJournal without = Journals.empty();
        for (JournalEntry entry : journal.entries()) {
            if (!gone.contains(entry.number()) && !(entry.change() instanceof PlanChange.Undone)) {
                without = append(without, entry);
            }
        }

        assertThat(journal.latestPlan().value()).isEqualTo(without.latestPlan().value());
    }

    private static Set<Integer> gone(List<JournalEntry> entries) {
        Set<Integer> gone = new HashSet<>();
        for (JournalEntry entry : entries) {
            if (entry.change() instanceof PlanChange.Undone undone && undone.entry() < entry.number()) {
                List<JournalEntry> later = entries.subList(entry.number(), entries.size());
                if (!gone(later, entry.number())) {
                    gone.add(undone.entry());
                }
            }
        }
        return gone;
    }

    /** {@return whether one of the entries takes back a number and is not itself taken back} */
    private static boolean gone(List<JournalEntry> entries, int number) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).change().equals(new PlanChange.Undone(number))
                    && !gone(
                            entries.subList(i + 1, entries.size()),
                            entries.get(i).number())) {
                return true;
            }
        }
        return false;
    }

    /** An entry that is lost is found at the entry after it, or at the end. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aLostEntryIsFound(@ForAll("plans") List<ActionPlan> plans, @ForAll @IntRange(max = 20) int which) {
        PlanJournal journal = journal(plans);
        List<JournalEntry> entries = new ArrayList<>(journal.entries());
        int lost = which % entries.size();
        entries.remove(lost);

        assertThat(pointers(journal.withEntries(entries).verify()))
                .containsExactly(
                        entries.isEmpty()
                                ? "/entries"
                                : lost < entries.size() ? "/entries/" + lost + "/number" : "/entries/" + (lost - 1));
        assertThat(journal.withEntries(entries).soundPart().entries())
                .isEqualTo(entries.subList(0, lost < entries.size() || lost == 0 ? lost : lost - 1));
    }

    /** An entry that stands there twice is found where it stands the second time. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aDoubledEntryIsFound(@ForAll("plans") List<ActionPlan> plans, @ForAll @IntRange(max = 20) int which) {
        PlanJournal journal = journal(plans);
        List<JournalEntry> entries = new ArrayList<>(journal.entries());
        int doubled = which % entries.size();
        entries.add(doubled + 1, entries.get(doubled));

        assertThat(pointers(journal.withEntries(entries).verify()))
                .containsExactly("/entries/" + (doubled + 1) + "/number");
    }

    /** Entries that changed places are found where they stand. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void swappedEntriesAreFound(
            @ForAll("plans") List<ActionPlan> plans,
            @ForAll @IntRange(max = 20) int one,
            @ForAll @IntRange(max = 20) int other) {
        PlanJournal journal = journal(plans);
        List<JournalEntry> entries = new ArrayList<>(journal.entries());
        int first = Math.min(one % entries.size(), other % entries.size());
        int second = Math.max(one % entries.size(), other % entries.size());
        Collections.swap(entries, first, second);

        if (first != second) {
            assertThat(pointers(journal.withEntries(entries).verify()))
                    .contains("/entries/" + first + "/number", "/entries/" + second + "/number");
            assertThat(journal.withEntries(entries).soundPart().entries()).isEqualTo(entries.subList(0, first));
        }
    }

    /** An end that was cut off, with a head that fits what is left, is found by the head that was kept. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void aCutTailIsFoundWithTheHead(@ForAll("plans") List<ActionPlan> plans, @ForAll @IntRange(max = 20) int which) {
        PlanJournal journal = journal(plans);
        int left = which % journal.entries().size();
        ContentHash head = left == 0
                ? Journals.empty().head()
                : journal.entries().get(left - 1).hash();
        PlanJournal cut =
                journal.withEntries(journal.entries().subList(0, left)).withHead(head);

        assertThat(cut.verify()).isEqualTo(Findings.NONE);
        assertThat(pointers(cut.verify(journal.head())))
                .containsExactly(left == 0 ? "/entries" : "/entries/" + (left - 1));
    }

    @Provide
    static Arbitrary<List<ActionPlan>> plans() {
        return Plans.plans().list().ofMinSize(1).ofMaxSize(8);
    }

    @Provide
    static Arbitrary<List<Step>> steps() {
        Arbitrary<Step> edits = Plans.plans().map(plan -> new Step(Optional.of(plan), 0));
        Arbitrary<Step> undos = Arbitraries.integers().between(1, 12).map(entry -> new Step(Optional.empty(), entry));
        return Arbitraries.frequencyOf(Tuple.of(2, edits), Tuple.of(1, undos))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** An edit of the plan, or the taking back of an entry. */
    record Step(Optional<ActionPlan> edited, int undone) {

        PlanJournal in(PlanJournal journal) {
            return edited.map(plan -> Journals.edit(journal, plan)).orElseGet(() -> Journals.undo(journal, undone));
        }
    }

    private static PlanJournal journal(List<ActionPlan> plans) {
        PlanJournal journal = Journals.empty();
        for (ActionPlan plan : plans) {
            journal = Journals.edit(journal, plan);
        }
        return journal;
    }

    private static PlanJournal append(PlanJournal journal, JournalEntry entry) {
        return journal.append(entry.at(), entry.role(), entry.reason(), entry.change());
    }

    private static List<String> codes(Outcome<ActionPlan> outcome) {
        return outcome.findings().stream().map(finding -> finding.code()).toList();
    }

    private static List<String> pointers(Findings findings) {
        return findings.stream().map(finding -> finding.pointer().toString()).toList();
    }
}
