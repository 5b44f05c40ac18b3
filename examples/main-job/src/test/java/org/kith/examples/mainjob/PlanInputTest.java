package org.kith.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.indicator.Claim;
import org.kith.core.indicator.ClaimId;
import org.kith.core.number.Comparison;
import org.kith.core.number.Qualified;
import org.kith.core.number.Share;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Health;
import org.kith.core.plan.Objective;
import org.kith.core.plan.Progress;
import org.kith.core.text.Text;
import org.kith.empowerment.DimensionSet;
import org.kith.empowerment.DimensionSetId;
import org.kith.empowerment.LensKey;
import org.kith.empowerment.LocalLens;
import org.kith.empowerment.LocalLensId;

/** What the plans and claims of the shipped input say together. */
class PlanInputTest {

    private static final Kith KITH = Kith.load();
    private static final Dossier INPUT = input();
    private static final LocalDate DAY = LocalDate.parse(Run.AS_OF);

    @Test
    void sixteenStatementsOfPartnershipAreAWorkPlan() {
        DimensionSet dimensions = KITH.catalogue()
                .find(DimensionSet.TYPE, DimensionSetId.of("five-dimensions"))
                .orElseThrow();
        ActionPlan plan = plan("dudley-partners-work-plan");

        assertThat(plan.objectives())
                .extracting(objective -> objective.objectives().size())
                .containsExactly(3, 3, 4, 4, 2);
        assertThat(plan.actions().stream()
                        .flatMap(action -> action.serves().stream())
                        .map(Object::toString))
                .containsExactlyElementsOf(
                        dimensions.lens(LensKey.of("partnership")).orElseThrow().statements().stream()
                                .map(statement -> statement.key().toString())
                                .toList());
    }

    @Test
    void theWorkPlanIsMadeOfTheStatementsAsThePartnersSayThem() {
        LocalLens lens =
                INPUT.find(LocalLens.TYPE, LocalLensId.of("dudley-partnership")).orElseThrow();
        DimensionSet dimensions =
                KITH.catalogue().find(DimensionSet.TYPE, lens.dimensions()).orElseThrow();
        ActionPlan plan = plan("dudley-partners-work-plan");

        ActionPlan made = lens.workPlan(plan.id(), dimensions);

        assertThat(made.objectives()).isEqualTo(plan.objectives());
        assertThat(made.actions())
                .isEqualTo(
                        plan.actions().stream().map(PlanInputTest::withoutDates).toList());
    }

    /** {@return an action as it was before the partners said when, and how far it is} */
    private static Action withoutDates(Action action) {
        return action.withStart(Optional.empty())
                .withDue(Optional.empty())
                .withNextReview(Optional.empty())
                .withOwnerRole(Optional.empty())
                .withDependsOn()
                .withProgress(Progress.NOT_STARTED);
    }

    @Test
    void aBoroughPlanNestsPrincipleObjectiveActionAndOutcome() {
        ActionPlan plan = plan("borough-shape");

        assertThat(plan.objectives().stream().flatMap(Objective::all)).hasSize(8);
        assertThat(plan.health(DAY))
                .isEqualTo(Map.of(
                        Health.DONE, 1, Health.ON_SCHEDULE, 3, Health.NOT_BEGUN_BUT_IN_TIME, 2, Health.STOPPED, 1));
        assertThat(plan.due(plan.actions().get(4))).hasValue(LocalDate.of(2022, 4, 30));
    }

    @Test
    void aBoroughPlanIsCarriedForwardWithoutWhatIsDoneOrStopped() {
        ActionPlan next = plan("borough-shape")
                .carryForward(ActionPlanId.of("next"), LocalDate.of(2023, 4, 1), Text.of("Two years"));

        assertThat(next.actions())
                .hasSize(5)
                .allMatch(action -> action.carriedFrom().isPresent());
    }

    @Test
    void eightSchoolsAreServedAndTwentyFiveWait() {
        long served = figure("plymouth-schools").amount().longValueExact();
        long waiting = figure("plymouth-schools-waiting").amount().longValueExact();

        assertThat(Share.of(served, served + waiting)).hasToString("8 of 33");
    }

    @Test
    void overNinetyAndOverFortyAreNotComparable() {
        assertThat(figure("plymouth-signatories-later").compare(figure("plymouth-signatories-2018")))
                .isEqualTo(Comparison.OVERLAPPING);
        assertThat(figure("plymouth-signatories-later").compare(Qualified.exactly(40)))
                .isEqualTo(Comparison.ABOVE);
    }

    private static Dossier input() {
        try {
            return KITH.read(Run.INPUT).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ActionPlan plan(String id) {
        return INPUT.find(ActionPlan.TYPE, ActionPlanId.of(id)).orElseThrow();
    }

    private static Qualified figure(String claim) {
        return INPUT.find(Claim.TYPE, ClaimId.of(claim)).orElseThrow().value();
    }
}
