package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.core.plan.Journals.SKETCH;
import static org.kith.core.plan.Journals.begun;
import static org.kith.core.plan.Journals.edit;
import static org.kith.core.plan.Journals.empty;
import static org.kith.core.plan.Journals.four;
import static org.kith.core.plan.Journals.mapBegun;
import static org.kith.core.plan.Journals.next;
import static org.kith.core.plan.Journals.undo;
import static org.kith.core.plan.Journals.withoutLeaflets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.shape.ContentHash;
import org.kith.core.text.Text;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

class PlanJournalTest {

    private static final ActionPlan BEGUN = mapBegun(SKETCH);

    @Nested
    class Appending {

        @Test
        void numbersTheEntriesFromOne() {
            assertThat(four().entries()).extracting(JournalEntry::number).containsExactly(1, 2, 3, 4);
        }

        @Test
        void keepsTheHashOfTheEntryBefore() {
            List<JournalEntry> entries = four().entries();

            assertThat(entries.get(3).previous()).isEqualTo(entries.get(2).hash());
        }

        @Test
        void keepsTheLastHashAsTheHead() {
            assertThat(four().head()).isEqualTo(four().entries().get(3).hash());
        }

        @Test
        void keepsWhoWhenAndWhy() {
            JournalEntry entry = begun().entries().get(0);

            assertThat(entry.at()).isEqualTo(Journals.BEGINNING);
            assertThat(entry.role()).isEqualTo(OriginRole.TEAM);
            assertThat(entry.reason()).isEqualTo(Journals.COURSE);
        }

        @Test
        void beginsWithTheFirstPlan() {
            assertThat(begun().entries().get(0).change()).isEqualTo(new PlanChange.Began(SKETCH));
        }

        @Test
        void keepsOnlyWhatWasEdited() {
            PlanChange change = edit(begun(), BEGUN).entries().get(1).change();

            assertThat(change).isInstanceOfSatisfying(PlanChange.Revised.class, revised -> {
                assertThat(revised.removed().isEmpty()).isTrue();
                assertThat(revised.put().fields()).containsExactly("actions");
            });
        }

        @Test
        void addsNothingIfNothingWasEdited() {
            assertThat(edit(begun(), SKETCH)).isEqualTo(begun());
        }

        @Test
        void refusesAnotherPlan() {
            ActionPlan other = SKETCH.withId(ActionPlanId.of("other"));

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> edit(begun(), other))
                    .withMessage("a journal is about one plan: birmingham-sketch, not other");
        }

        @Test
        void doesNotMendAJournalWithAWrongEnd() {
            PlanJournal broken = four().withHead(begun().head());

            assertThat(where(edit(broken, SKETCH).verify())).containsExactly("journal.entry-changed /entries/3");
        }
    }

    @Nested
    class ThePlan {

        @Test
        void isWhatTheEntriesComeTo() {
            assertThat(edit(begun(), BEGUN).latestPlan()).isEqualTo(Outcome.of(BEGUN));
        }

        @Test
        void canBeHadAsItWas() {
            PlanJournal journal = edit(edit(begun(), BEGUN), withoutLeaflets(BEGUN));

            assertThat(journal.planAt(next(0))).isEqualTo(Outcome.of(SKETCH));
            assertThat(journal.planAt(next(2).minusSeconds(1))).isEqualTo(Outcome.of(BEGUN));
            assertThat(journal.planAt(next(2))).isEqualTo(Outcome.of(withoutLeaflets(BEGUN)));
        }

        @Test
        void isNotThereBeforeItBegins() {
            Outcome<ActionPlan> before = begun().planAt(Journals.BEGINNING.minusNanos(1));

            assertThat(before.isPresent()).isFalse();
            assertThat(where(before.findings())).containsExactly("journal.no-plan /entries");
        }

        @Test
        void losesAndGainsElementsInTheirPlace() {
            ActionPlan turned =
                    SKETCH.withActions(List.of(Journals.LEAFLETS, Journals.action("new", "New"), Journals.MAP_GROUPS));

            assertThat(edit(begun(), turned).latestPlan()).isEqualTo(Outcome.of(turned));
        }

        @Test
        void losesFieldsThatWereCleared() {
            ActionPlan nowhere = SKETCH.withPlace(Optional.empty());

            assertThat(edit(begun(), nowhere).latestPlan()).isEqualTo(Outcome.of(nowhere));
        }
    }

    @Nested
    class TakingBack {

        @Test
        void leavesThePlanAsIfTheEntryHadNeverBeen() {
            assertThat(four().latestPlan()).isEqualTo(Outcome.of(BEGUN));
        }

        @Test
        void keepsTheEntry() {
            assertThat(four().entries().get(1).change()).isInstanceOf(PlanChange.Revised.class);
        }

        @Test
        void canBeTakenBack() {
            assertThat(undo(four(), 4).latestPlan()).isEqualTo(Outcome.of(withoutLeaflets(BEGUN)));
        }

        @Test
        void canBeTakenBackAndDoneAgain() {
            assertThat(undo(undo(four(), 4), 5).latestPlan()).isEqualTo(four().latestPlan());
        }

        @Test
        void doesNotCountBeforeItsMoment() {
            assertThat(four().planAt(next(2))).isEqualTo(Outcome.of(withoutLeaflets(BEGUN)));
        }

        @Test
        void leavesWhatALaterEntryPutAnew() {
            PlanJournal journal = edit(edit(begun(), BEGUN), SKETCH);

            assertThat(undo(journal, 2).latestPlan()).isEqualTo(Outcome.of(SKETCH));
        }

        @Test
        void isFoundWhereALaterEntryNeedsWhatWentAway() {
            Action more = Journals.action("more", "More");
            PlanJournal added = edit(begun(), SKETCH.withActions(Journals.MAP_GROUPS, Journals.LEAFLETS, more));
            Outcome<ActionPlan> without = undo(edit(added, SKETCH), 2).latestPlan();

            assertThat(where(without.findings()))
                    .containsExactly("journal.nothing-to-remove /entries/2/change/removed");
            assertThat(without.value()).contains(SKETCH);
        }

        @Test
        void ofTheBeginningLeavesNoPlan() {
            Outcome<ActionPlan> none = undo(edit(begun(), BEGUN), 1).latestPlan();

            assertThat(none.isPresent()).isFalse();
            assertThat(where(none.findings()))
                    .containsExactly("journal.not-begun /entries/1/change", "journal.no-plan /entries");
        }

        @Test
        void needsAnEarlierEntry() {
            assertThat(where(undo(begun(), 2).latestPlan().findings()))
                    .containsExactly("journal.nothing-to-undo /entries/1/change/entry");
        }

        @Test
        void isNotDoneTwice() {
            assertThat(where(undo(four(), 2).latestPlan().findings()))
                    .containsExactly("journal.nothing-to-undo /entries/4/change/entry");
        }
    }

    @Nested
    class EntriesThatDoNotApply {

        @Test
        void changeAPlanThatHasNotBegun() {
            PlanChange change = PlanChange.between(SKETCH, BEGUN).orElseThrow();

            assertThat(where(append(empty(), change).latestPlan().findings()))
                    .containsExactly("journal.not-begun /entries/0/change", "journal.no-plan /entries");
        }

        @Test
        void beginTwice() {
            Outcome<ActionPlan> twice =
                    append(begun(), new PlanChange.Began(BEGUN)).latestPlan();

            assertThat(where(twice.findings())).containsExactly("journal.begins-twice /entries/1/change/plan");
            assertThat(twice.value()).contains(SKETCH);
        }

        @Test
        void beginAnotherPlan() {
            ActionPlan other = SKETCH.withId(ActionPlanId.of("other"));

            assertThat(where(append(empty(), new PlanChange.Began(other))
                            .latestPlan()
                            .findings()))
                    .containsExactly("journal.other-plan /entries/0/change/plan", "journal.no-plan /entries");
        }
    }

    @Nested
    class TheChain {

        @Test
        void holdsAsItWasWritten() {
            assertThat(four().verify()).isEmpty();
            assertThat(four().verify(four().head())).isEmpty();
        }

        @Test
        void showsWhichEntryWasChanged() {
            for (int i = 0; i < 3; i++) {
                PlanJournal changed = changed(four(), i, entry(four(), i).withReason(Text.of("Another reason")));

                assertThat(where(changed.verify())).containsExactly("journal.entry-changed /entries/" + i);
            }
        }

        @Test
        void showsThatATranslationWasChanged() {
            ActionPlan plan = SKETCH.withTitle(Text.of("A small plan"));
            PlanJournal changed = changed(four(), 0, entry(four(), 0).withChange(new PlanChange.Began(plan)));

            assertThat(ContentHash.of(plan)).isEqualTo(ContentHash.of(SKETCH));
            assertThat(where(changed.verify())).containsExactly("journal.entry-changed /entries/0");
        }

        @Test
        void showsThatTheLastEntryWasChanged() {
            PlanJournal changed = changed(four(), 3, entry(four(), 3).withRole(OriginRole.TEAM));

            assertThat(where(changed.verify())).containsExactly("journal.other-end /entries/3");
        }

        @Test
        void showsWhichHashWasChanged() {
            PlanJournal changed = changed(four(), 2, entry(four(), 2).withPrevious(four().head()));

            assertThat(where(changed.verify()))
                    .containsExactly("journal.chain-broken /entries/2/previous", "journal.entry-changed /entries/2");
        }

        @Test
        void showsWhereAnEntryIsLost() {
            assertThat(where(lost(four(), 1).verify())).containsExactly("journal.number-wrong /entries/1/number");
        }

        @Test
        void showsThatTheFirstEntryIsLost() {
            assertThat(where(lost(four(), 0).verify())).containsExactly("journal.number-wrong /entries/0/number");
        }

        @Test
        void showsThatTheLastEntryIsLost() {
            assertThat(where(lost(four(), 3).verify())).containsExactly("journal.other-end /entries/2");
        }

        @Test
        void showsThatEveryEntryIsLost() {
            assertThat(where(four().withEntries().verify())).containsExactly("journal.other-beginning /entries");
        }

        @Test
        void showsWhichEntryStandsThereTwice() {
            List<JournalEntry> entries = new ArrayList<>(four().entries());
            entries.add(2, entries.get(1));

            assertThat(where(four().withEntries(entries).verify()))
                    .containsExactly("journal.number-wrong /entries/2/number");
        }

        @Test
        void showsWhichEntriesWereSwapped() {
            List<JournalEntry> entries = new ArrayList<>(four().entries());
            Collections.swap(entries, 1, 2);

            assertThat(where(four().withEntries(entries).verify()))
                    .containsExactly(
                            "journal.number-wrong /entries/1/number",
                            "journal.number-wrong /entries/2/number",
                            "journal.moment-out-of-order /entries/2/at",
                            "journal.number-wrong /entries/3/number");
        }

        @Test
        void showsThatTheJournalWasRenamed() {
            assertThat(where(four().withId(PlanJournalId.of("another")).verify()))
                    .containsExactly("journal.other-beginning /entries/0");
        }

        @Test
        void showsAMomentOutOfOrder() {
            PlanJournal late = four().append(next(1), OriginRole.TEAM, Journals.COURSE, new PlanChange.Undone(4));

            assertThat(where(late.verify())).containsExactly("journal.moment-out-of-order /entries/4/at");
        }
    }

    @Nested
    class AHeadThatWasKept {

        @Test
        void showsAnEndThatWasCutOffCleanly() {
            PlanJournal cut = edit(edit(begun(), withoutLeaflets(SKETCH)), mapBegun(withoutLeaflets(SKETCH)));

            assertThat(cut.verify()).isEmpty();
            assertThat(where(cut.verify(four().head()))).containsExactly("journal.other-head /entries/2");
        }

        @Test
        void showsThatAllHashesWereWrittenAnew() {
            PlanJournal forged = begun();
            for (JournalEntry entry : four().entries().subList(1, 4)) {
                forged = forged.append(entry.at(), OriginRole.RESIDENT, entry.reason(), entry.change());
            }

            assertThat(forged.verify()).isEmpty();
            assertThat(where(forged.verify(four().head()))).containsExactly("journal.other-head /entries/3");
        }

        @Test
        void showsWhatWasAddedSince() {
            assertThat(where(four().verify(begun().head()))).containsExactly("journal.grown /entries/1");
        }
    }

    @Nested
    class TheSoundPart {

        @Test
        void isAllOfASoundJournal() {
            assertThat(four().soundPart()).isEqualTo(four());
        }

        @Test
        void endsBeforeAnEntryThatWasChanged() {
            PlanJournal changed = changed(four(), 1, entry(four(), 1).withReason(Text.of("Another reason")));

            assertThat(changed.soundPart()).isEqualTo(begun());
            assertThat(changed.soundPart().latestPlan()).isEqualTo(Outcome.of(SKETCH));
        }

        @Test
        void endsWhereAnEntryIsLost() {
            assertThat(lost(four(), 1).soundPart()).isEqualTo(begun());
        }
    }

    private static PlanJournal append(PlanJournal journal, PlanChange change) {
        return journal.append(next(journal.entries().size()), OriginRole.TEAM, Journals.COURSE, change);
    }

    private static JournalEntry entry(PlanJournal journal, int index) {
        return journal.entries().get(index);
    }

    private static PlanJournal changed(PlanJournal journal, int index, JournalEntry entry) {
        List<JournalEntry> entries = new ArrayList<>(journal.entries());
        entries.set(index, entry);
        return journal.withEntries(entries);
    }

    private static PlanJournal lost(PlanJournal journal, int index) {
        List<JournalEntry> entries = new ArrayList<>(journal.entries());
        entries.remove(index);
        return journal.withEntries(entries);
    }

    private static List<String> where(Findings findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.pointer())
                .toList();
    }
}
