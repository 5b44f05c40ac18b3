package org.kith.core.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.LevelKey;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Progress;
import org.kith.core.plan.Review;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;

class DiffTest {

    private static final LocalDate DUE = LocalDate.of(2022, 5, 1);

    @Nested
    class Fields {

        @Test
        void areChanged() {
            assertThat(actions(
                            action("a").due(DUE).build(),
                            action("a").due(DUE.plusDays(7)).build()))
                    .containsExactly(
                            new Difference.Changed(Pointer.parse("/actions/0/due"), Kinds.DATE, DUE, DUE.plusDays(7)));
        }

        @Test
        void areAddedAndRemoved() {
            assertThat(actions(
                            action("a").due(DUE).build(),
                            action("a").owner(BodyId.of("x")).build()))
                    .containsExactly(
                            new Difference.Added(Pointer.parse("/actions/0/owner"), BodyId.REFERENCE, BodyId.of("x")),
                            new Difference.Removed(Pointer.parse("/actions/0/due"), Kinds.DATE, DUE));
        }
    }

    @Nested
    class ListsOfThingsWithIds {

        @Test
        void areMatchedById() {
            Action a = action("a").build();
            Action b = action("b").build();

            assertThat(texts(plan(a, b), plan(b.withDue(DUE))))
                    .containsExactly("added /actions/0/due", "removed /actions/0");
        }

        @Test
        void sayThatTheOrderIsAnother() {
            Action a = action("a").build();
            Action b = action("b").build();
            Action c = action("c").build();

            assertThat(Diff.of(plan(a, b, c), plan(c, a, b)).differences())
                    .containsExactly(new Difference.Reordered(
                            Pointer.parse("/actions"),
                            Action.SHAPE,
                            List.of(a.id(), b.id(), c.id()),
                            List.of(c.id(), a.id(), b.id())));
        }
    }

    @Nested
    class OtherLists {

        @Test
        void areLongerByWhatWasAppended() {
            assertThat(reviews(List.of(1, 8), List.of(1, 8, 15))).containsExactly("added /actions/0/reviews/2");
        }

        @Test
        void areLongerByWhatWasPutBetween() {
            assertThat(reviews(List.of(1, 15), List.of(1, 8, 15))).containsExactly("added /actions/0/reviews/1");
        }

        @Test
        void areShorterByWhatWasTakenOut() {
            assertThat(reviews(List.of(1, 8, 15), List.of(8, 15))).containsExactly("removed /actions/0/reviews/0");
        }

        @Test
        void areChangedWithin() {
            assertThat(reviews(List.of(1, 8, 15), List.of(1, 9, 15)))
                    .containsExactly("changed /actions/0/reviews/1/date");
        }

        @Test
        void mayHoldTheSameTwice() {
            assertThat(reviews(List.of(1, 1), List.of(1))).containsExactly("removed /actions/0/reviews/1");
        }

        private static List<String> reviews(List<Integer> before, List<Integer> after) {
            return texts(plan(reviewed(before)), plan(reviewed(after)));
        }

        private static Action reviewed(List<Integer> days) {
            return action("a")
                    .reviews(days.stream()
                            .map(day -> new Review(LocalDate.of(2022, 3, day), Text.of("Looked")))
                            .toList())
                    .build();
        }
    }

    @Test
    void comparesSetsByValue() {
        Action before = action("a")
                .serves(List.of(CriterionKey.of("schools"), CriterionKey.of("culture")))
                .build();
        Action after = action("a")
                .serves(List.of(CriterionKey.of("culture"), CriterionKey.of("workplaces")))
                .build();

        assertThat(texts(plan(before), plan(after)))
                .containsExactly("added /actions/0/serves/1", "removed /actions/0/serves/0");
    }

    @Test
    void comparesMapsByKeyAndVariantsByTheirKind() {
        Assessment before = assessment(Map.of("a", rated("no"), "b", rated("no"), "c", rated("no")));
        Assessment after =
                assessment(Map.of("a", rated("yes"), "b", new Answer.DontKnow(Optional.empty()), "d", rated("no")));

        assertThat(texts(before, after))
                .containsExactlyInAnyOrder(
                        "changed /answers/a/level", "changed /answers/b", "added /answers/d", "removed /answers/c");
    }

    @Test
    void isOnlyOfDocumentsOfOneType() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Diff.of(plan(), assessment(Map.of())))
                .withMessage("Only documents of one type can be compared, not action-plan and assessment.");
    }

    @Test
    void tellsNobodysWords() {
        assertThat(Diff.of(
                        plan(), plan(action("a").reason(Text.of("She is ill")).build())))
                .hasToString("Diff[differences=[added /actions/0]]");
    }

    private static List<Difference> actions(Action before, Action after) {
        return Diff.of(plan(before), plan(after)).differences();
    }

    private static List<String> texts(Document before, Document after) {
        return Diff.of(before, after).differences().stream()
                .map(Difference::toString)
                .toList();
    }

    private static ActionPlan plan(Action... actions) {
        return ActionPlan.builder()
                .id(ActionPlanId.of("p"))
                .title(Text.of("Plan"))
                .addActions(actions)
                .build();
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(ActionId.of(id)).title(Text.of("Do it")).progress(Progress.NOT_STARTED);
    }

    private static Answer rated(String level) {
        return Answer.Rated.of(LevelKey.of(level));
    }

    private static Assessment assessment(Map<String, Answer> answers) {
        Assessment.Builder assessment = Assessment.builder()
                .id(AssessmentId.of("x"))
                .title(Text.of("X"))
                .framework(FrameworkRef.of(FrameworkId.of("f"), "1"))
                .date(DUE)
                .rater(Rater.of(RaterKind.TEAM));
        answers.forEach((key, answer) -> assessment.putAnswer(CriterionKey.of(key), answer));
        return assessment.build();
    }
}
