package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.CommunityVoice;
import org.kith.core.plan.Progress;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;
import org.kith.core.time.Pause;

class PlanSectionTest {

    private static final UnaryOperator<String> PLAIN = UnaryOperator.identity();

    private final PlanCard card = PlanCard.of(VoiceSamples.plan(PLAIN).build(), scope());

    @Nested
    class Voice {

        @Test
        void tellsExactSharesAndWhatTheyLeaveOut() {
            assertThat(card.voice())
                    .contains(
                            new Fact("Priorities that the community proposed", "1 of 2; not “Something loud”"),
                            new Fact("People heard", "over 80"),
                            new Fact("Groups heard", "Carers"),
                            new Fact("Missing when people were heard", "poverty"));
        }

        @Test
        void agreesWithTheKernel() {
            CommunityVoice voice =
                    CommunityVoice.of(VoiceSamples.plan(PLAIN).build(), List.of(VoiceSamples.engagement(PLAIN)));
            assertThat(card.voice())
                    .filteredOn(fact -> fact.label().endsWith("confirmed or reworded"))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.value()).startsWith(voice.confirmed() + "; not"));
        }

        @Test
        void saysNothingOfAPlanWithoutPriorities() {
            assertThat(PlanCard.of(bare().build(), scope()).voice()).isEmpty();
        }
    }

    @Nested
    class PageOfAPriority {

        private final PriorityPage page = card.priorities().get(0);

        @Test
        void tellsTheChainInDateOrder() {
            assertThat(page.chain())
                    .extracting(ChainEvent::title)
                    .containsExactly(
                            "Heard: An evening",
                            "A story",
                            "Asked for by residents",
                            "Reworded by the team, 2 people",
                            "Confirmed by a community group",
                            "Vote by order of preference, 2 ballots of 9 people who could vote",
                            "Adopted",
                            "Reported back to The choir",
                            "Confirmed");
        }

        @Test
        void givesTheReasonOfAnEdit() {
            assertThat(page.chain().get(3).text()).isEqualTo("reason of the edit");
        }

        @Test
        void saysHowManyOfThoseAskedHadWrittenTheWords() {
            assertThat(page.chain().get(4).text())
                    .isEqualTo("The choir: 12 people, 3 of 12 had written the words. note for the team");
        }

        @Test
        void showsTiesAsTies() {
            assertThat(page.chain().get(5).lines())
                    .containsExactly("1 (tie). Something loud: 1 vote", "1 (tie). A bench near every stop: 1 vote");
        }

        @Test
        void saysWhoWaitsForAnAnswer() {
            assertThat(page.owed())
                    .isEqualTo(
                            "An answer is owed since 1 March 2022. Waits: The football club; by 8 March 2022, which is"
                                    + " over.");
        }

        @Test
        void hasItsOwnActionsOnly() {
            assertThat(page.actions()).extracting(ActionRow::title).containsExactly("Action bench");
            assertThat(card.priorities().get(1).actions()).isEmpty();
        }
    }

    @Nested
    class Pauses {

        private final ActionRow bench = card.actions().get(0);

        @Test
        void moveADueDay() {
            assertThat(bench.due()).isEqualTo("27 March 2022, moved from 20 March 2022");
        }

        @Test
        void areBands() {
            assertThat(card.timeline().orElseThrow().pauses()).hasSize(1);
        }

        @Test
        void leaveADueDayOpenIfTheyAre() {
            ActionPlan open = VoiceSamples.plan(PLAIN)
                    .pauses(List.of(Pause.open(VoiceSamples.day(3, 1), Text.of("Flood"))))
                    .build();
            PlanCard plan = PlanCard.of(open, scope());
            assertThat(plan.actions()).extracting(ActionRow::due).contains("not known while work rests");
            assertThat(plan.days()).extracting(PlanDay::when).contains("From 1 March 2022, end not known");
        }
    }

    @Nested
    class Objectives {

        @Test
        void nestDownToActionsAndOutcome() {
            ObjectiveNode seats = card.objectives().get(0).parts().get(0);
            assertThat(card.objectives().get(0).principle()).isEqualTo("inclusive");
            assertThat(seats.actions()).extracting(ActionRow::title).containsExactly("Action bench");
            assertThat(seats.outcome()).isEqualTo("Ten benches stand");
        }
    }

    @Nested
    class Days {

        @Test
        void areInOrder() {
            assertThat(card.days())
                    .extracting(PlanDay::kind)
                    .containsExactly(
                            DayKind.TURN,
                            DayKind.SENSE_CHECK,
                            DayKind.VOTE,
                            DayKind.REPORT_BACK,
                            DayKind.SENSE_CHECK,
                            DayKind.PAUSE,
                            DayKind.LISTENING);
        }

        @Test
        void sayWhatIsToCome() {
            assertThat(card.days())
                    .filteredOn(day -> !day.done())
                    .extracting(PlanDay::text)
                    .containsExactly("A holiday", "The market (to come)");
        }
    }

    @Nested
    class LeftOut {

        @Test
        void proposalsKeepTheirReason() {
            assertThat(card.aside())
                    .containsExactly(
                            new LeftAside("Wish fair", "Dropped on 20 January 2022. reason to those who asked"));
        }
    }

    @Nested
    class SeveralPlans {

        @Test
        void haveAnchorsThatDiffer() {
            ActionPlan one = bare().build();
            ActionPlan other = one.withId(ActionPlanId.of("other"));
            String page = Samples.page(Samples.STEERING, one, other);
            assertThat(page).contains("id=\"plan-bare:action-a\"", "id=\"plan-other:action-a\"", "Action plans");
        }
    }

    @Nested
    class PlanWithNothing {

        @Test
        void hasNeitherTimelineNorTables() {
            ActionPlan nothing = ActionPlan.builder()
                    .id(ActionPlanId.of("nothing"))
                    .title(Text.of("Nothing yet"))
                    .build();
            assertThat(Samples.page(Samples.STEERING, nothing))
                    .contains("Nothing yet")
                    .doesNotContain("<table", "<figure", "Whose plan it is");
        }
    }

    @Nested
    class Public {

        private final String page =
                Samples.page(Samples.PUBLIC, VoiceSamples.all(PLAIN).toArray(Document[]::new));

        @Test
        void seesNothingThatIsForTheTeam() {
            assertThat(page)
                    .doesNotContain(
                            "note for the team",
                            "heard for the team",
                            "story for the team",
                            "reason of the edit",
                            "reason to those who asked",
                            "How many sat down",
                            "Due action",
                            "1 vote",
                            "(tie)");
        }

        @Test
        void isToldThatABallotIsNotShownRatherThanThatNobodyVoted() {
            assertThat(page).contains("Vote by order of preference, the ballots are not shown");
        }

        @Test
        void seesWhoIsOwedAnAnswer() {
            assertThat(page).contains("id=\"due\"", "waits: The football club").doesNotContain("Nothing is late");
        }
    }

    private static ActionPlan.Builder bare() {
        return ActionPlan.builder()
                .id(ActionPlanId.of("bare"))
                .title(Text.of("Bare"))
                .period(DateRange.of(VoiceSamples.day(1, 1), VoiceSamples.day(2, 1)))
                .addAction(PlanSamples.action("a", Progress.NOT_STARTED, PLAIN).build())
                .source(Optional.empty());
    }

    private static Scope scope() {
        return Samples.scope(VoiceSamples.all(PLAIN).toArray(Document[]::new));
    }
}
