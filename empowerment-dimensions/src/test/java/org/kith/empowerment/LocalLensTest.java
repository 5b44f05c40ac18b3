package org.kith.empowerment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.empowerment.Samples.EDUCATION;
import static org.kith.empowerment.Samples.POLICY;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.framework.CriterionKey;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Effort;
import org.kith.core.plan.Objective;
import org.kith.core.plan.Progress;
import org.kith.core.plan.Rhythm;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;

class LocalLensTest {

    private static final Kith KITH = Kith.load();
    private static final DimensionSet SET = KITH.catalogue()
            .find(DimensionSet.TYPE, EmpowermentModel.FIVE_DIMENSIONS)
            .orElseThrow();
    private static final ActionPlanId PLAN = ActionPlanId.of("work-plan");

    @Nested
    class AnAction {

        private final Action action =
                lens(reworded()).action(StatementKey.of("room"), SET).orElseThrow();

        @Test
        void isMadeWithOneCall() {
            assertThat(action.title()).isEqualTo(Text.of("A room and an hour for each group"));
            assertThat(action.owner()).contains(POLICY);
            assertThat(action.actors()).containsExactly(EDUCATION);
            assertThat(action.effort()).contains(Effort.of(120, Rhythm.MONTHLY));
            assertThat(action.progress()).isEqualTo(Progress.NOT_STARTED);
        }

        @Test
        void isTiedToTheStatementThatWasReworded() {
            assertThat(action.id()).isEqualTo(ActionId.of("room"));
            assertThat(action.serves()).containsExactly(CriterionKey.of("value-groups"));
        }

        @Test
        void isNamedAfterTheStatementAsLongAsNobodySaysHowItIsPractised() {
            LocalStatement bare = statement("fair", "fair-chances").build();

            assertThat(lens(bare).action(bare.key(), SET))
                    .map(Action::title)
                    .contains(Text.of("We see to it that everybody has a fair chance."));
            assertThat(lens(bare.withWording(Text.of("A fair go"))).action(bare.key(), SET))
                    .map(Action::title)
                    .contains(Text.of("A fair go"));
        }

        @Test
        void isNotMadeFromNothing() {
            assertThat(lens(reworded()).action(StatementKey.of("other"), SET)).isEmpty();
            assertThat(lens(statement("x", "no-such").build()).action(StatementKey.of("x"), SET))
                    .isEmpty();
        }
    }

    @Nested
    class TheWorkPlan {

        @Test
        void groupsActionsByDimensionAndStatement() {
            ActionPlan plan =
                    lens(reworded(), statement("fair", "fair-chances").build()).workPlan(PLAN, SET);

            assertThat(plan.objectives().stream().flatMap(Objective::all).map(TheWorkPlan::line))
                    .containsExactly("inclusive []", "fair-chances [fair]", "organised []", "value-groups [room]");
            assertThat(plan.actions()).extracting(Action::id).containsExactly(ActionId.of("room"), ActionId.of("fair"));
        }

        @Test
        void tellsStatementsInTheWordsOfThePartners() {
            ActionPlan plan = lens(reworded()).workPlan(PLAN, SET);

            assertThat(plan.objectives().get(0).objectives().get(0).title()).isEqualTo(Text.of("Groups come first"));
        }

        @Test
        void ofTheSixteenStatementsHasSixteenActionsInFiveObjectives() {
            LocalStatement[] all = SET.lens(LensKey.of("partnership")).orElseThrow().statements().stream()
                    .map(original -> statement(
                                    original.key().value(), original.key().value())
                            .build())
                    .toArray(LocalStatement[]::new);

            ActionPlan plan = lens(all).workPlan(PLAN, SET);

            assertThat(plan.actions()).hasSize(16);
            assertThat(plan.objectives())
                    .extracting(objective -> objective.objectives().size())
                    .containsExactly(3, 3, 4, 4, 2);
        }

        @Test
        void readsBackAsItWasWritten() {
            ActionPlan plan = lens(reworded()).workPlan(PLAN, SET);

            assertThat(thereAndBack(plan)).isEqualTo(plan);
        }

        @Test
        void leavesOutWhatComesFromNowhere() {
            assertThat(lens(statement("x", "no-such").build())
                            .workPlan(PLAN, SET)
                            .actions())
                    .isEmpty();
        }

        private static String line(Objective objective) {
            return objective.principle().orElseThrow() + " " + objective.actions();
        }
    }

    @Nested
    class ThereAndBack {

        @Test
        void isTheSameLens() {
            LocalLens lens = lens(reworded()).withPlan(PLAN);

            assertThat(thereAndBack(lens)).isEqualTo(lens);
        }
    }

    @Nested
    class Keys {

        @Test
        void differ() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> lens(reworded(), reworded()))
                    .withMessage("each statement of a local lens needs a key of its own");
        }

        @Test
        void areShortEnoughForAnObjective() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> statement("x".repeat(91), "fair-chances").build())
                    .withMessage("the key of a local statement has at most 90 characters");
        }
    }

    @Nested
    class Findings {

        @Test
        void tellWhatWasNotTakenUp() {
            assertThat(found(lens(reworded()))).containsExactly("INFO local-lens.left-out /statements");
        }

        @Test
        void tellOfWordsThatComeFromNothing() {
            assertThat(found(lens(reworded().withStatement(StatementKey.of("no-such")))))
                    .contains("ERROR local-lens.unknown-statement /statements/0/statement");
        }

        @Test
        void tellOfAStatementOfAnotherLens() {
            assertThat(found(lens(reworded().withStatement(StatementKey.of("open-groups")))))
                    .contains("ERROR local-lens.statement-of-other-lens /statements/0/statement");
        }

        @Test
        void tellOfALensThatTheSetDoesNotHave() {
            assertThat(found(lens(reworded()).withLens(LensKey.of("own"))))
                    .containsExactly("ERROR local-lens.unknown-lens /lens");
        }

        @Test
        void tellWhatNobodyPractises() {
            assertThat(found(lens(statement("fair", "fair-chances").build())))
                    .contains("INFO local-lens.not-practised /statements/0/practice");
        }

        @Test
        void tellOfAStatementWithoutActionInThePlan() {
            LocalLens lens = lens(reworded());
            ActionPlan plan = lens.workPlan(PLAN, SET);

            assertThat(found(lens.withPlan(PLAN), plan.withActions().withObjectives()))
                    .contains("WARNING local-lens.no-action /statements/0");
            assertThat(found(lens.withPlan(PLAN), plan)).containsExactly("INFO local-lens.left-out /statements");
        }

        @Test
        void tellOfAnActionFromAStatementOfAnotherLens() {
            LocalLens lens = lens(reworded());
            ActionPlan plan = lens.workPlan(PLAN, SET);
            Action other = plan.actions().get(0).withId(ActionId.of("x")).withServes(CriterionKey.of("open-groups"));

            assertThat(found(
                            lens.withPlan(PLAN), plan.withActions(plan.actions().get(0), other)))
                    .contains("ERROR local-lens.action-of-other-lens /plan");
        }

        private List<String> found(Document... documents) {
            return KITH.check(Dossier.of(documents), LocalDate.of(2022, 3, 14)).stream()
                    .filter(finding -> finding.code().startsWith("local-lens"))
                    .map(Findings::line)
                    .toList();
        }

        private static String line(Finding finding) {
            return finding.severity() + " " + finding.code() + " " + finding.pointer();
        }
    }

    private static LocalStatement reworded() {
        return statement("room", "value-groups")
                .wording(Text.of("Groups come first"))
                .practice(Text.of("A room and an hour for each group"))
                .effort(Effort.of(120, Rhythm.MONTHLY))
                .owner(POLICY)
                .addPartners(EDUCATION)
                .build();
    }

    private static LocalStatement.Builder statement(String key, String from) {
        return LocalStatement.builder().key(StatementKey.of(key)).statement(StatementKey.of(from));
    }

    private static LocalLens lens(LocalStatement... statements) {
        return LocalLens.builder()
                .id(LocalLensId.of("dudley-partnership"))
                .title(Text.of("Our sixteen"))
                .dimensions(EmpowermentModel.FIVE_DIMENSIONS)
                .lens(LensKey.of("partnership"))
                .statements(Stream.of(statements).toList())
                .build();
    }

    private static Document thereAndBack(Document document) {
        byte[] json = KITH.writeDocument(Entry.of(document));
        assertThat(new String(json, UTF_8)).startsWith("{");
        return KITH.readDocument("there.json", json).orElseThrow().document();
    }
}
