package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.EngagementId;
import org.kith.core.shape.Diff;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;

class CarryForwardTest {

    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final ActionPlan NEXT =
            plan().build().carryForward(ActionPlanId.of("second"), FROM, Text.of("The first plan ran out"));

    @Nested
    class TheNextPlan {

        @Test
        void isADraftThatFollowsThisOne() {
            assertThat(NEXT.id()).isEqualTo(ActionPlanId.of("second"));
            assertThat(NEXT.follows()).hasValue(ActionPlanId.of("first"));
            assertThat(NEXT.state(FROM)).hasValue(PlanState.DRAFT);
            assertThat(NEXT.iterations()).hasSize(1);
            assertThat(NEXT.period()).isEmpty();
        }

        @Test
        void hasWhatIsOpenWithALinkBack() {
            assertThat(NEXT.actions()).extracting(Action::id).containsExactly(ActionId.of("open"), ActionId.of("new"));
            assertThat(NEXT.action(ActionId.of("open")).flatMap(Action::carriedFrom))
                    .hasValue(new CarriedFrom(ActionPlanId.of("first"), ActionId.of("open")));
        }

        @Test
        void dependsOnlyOnWhatIsOpen() {
            assertThat(NEXT.action(ActionId.of("new")).orElseThrow().dependsOn())
                    .containsExactly(ActionId.of("open"));
        }

        @Test
        void keepsItsObjectivesWithWhatIsOpenBelowThem() {
            assertThat(NEXT.objectives().stream().flatMap(Objective::all))
                    .extracting(Objective::actions)
                    .containsExactly(Set.of(), Set.of(ActionId.of("open")));
        }

        @Test
        void asksThoseWhoWereNotAsked() {
            assertThat(NEXT.askings())
                    .extracting(asking -> asking.date().getMonthValue())
                    .containsExactly(9);
        }
    }

    @Test
    void isSeenInTheDifferences() {
        Diff diff = plan().build().compare(NEXT);

        assertThat(diff.differences())
                .extracting(Object::toString)
                .contains("removed /actions/0", "removed /actions/3", "added /actions/0/carriedFrom", "added /follows");
    }

    @Test
    void refusesTwoObjectivesOfOneNameHoweverDeep() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> plan().addObjective(objective("below").build()).build())
                .withMessage("each objective needs an id of its own");
    }

    private static ActionPlan.Builder plan() {
        return ActionPlan.builder()
                .id(ActionPlanId.of("first"))
                .title(Text.of("Plan"))
                .period(DateRange.of(LocalDate.of(2022, 1, 1), FROM))
                .addAskings(
                        asking(6).held(EngagementId.of("evening")).build(),
                        asking(9).build())
                .addObjective(objective("principle")
                        .addObjective(objective("below")
                                .addActions(ActionId.of("done"), ActionId.of("open"))
                                .build())
                        .build())
                .addActions(
                        action("done", Progress.COMPLETE).build(),
                        action("open", Progress.IN_PROGRESS).build(),
                        action("new", Progress.NOT_STARTED)
                                .addDependsOn(ActionId.of("done"), ActionId.of("open"))
                                .build(),
                        action("stopped", Progress.STOPPED).build());
    }

    private static Asking.Builder asking(int month) {
        return Asking.builder()
                .kind(AskingKind.LISTENING)
                .date(LocalDate.of(2022, month, 1))
                .community(Text.of("All"));
    }

    private static Objective.Builder objective(String id) {
        return Objective.builder().id(ObjectiveId.of(id)).title(Text.of("Objective"));
    }

    private static Action.Builder action(String id, Progress progress) {
        return Action.builder().id(ActionId.of(id)).title(Text.of("Do it")).progress(progress);
    }
}
