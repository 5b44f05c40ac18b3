package org.kith.plugins.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.EvidenceRequestId;
import org.kith.core.community.BodyId;
import org.kith.core.community.EngagementId;
import org.kith.core.community.RoleHolding;
import org.kith.core.community.Team;
import org.kith.core.community.TeamId;
import org.kith.core.community.TeamKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Asking;
import org.kith.core.plan.AskingKind;
import org.kith.core.plan.CarriedFrom;
import org.kith.core.plan.Dropping;
import org.kith.core.plan.Edit;
import org.kith.core.plan.EditKind;
import org.kith.core.plan.Iteration;
import org.kith.core.plan.OriginRole;
import org.kith.core.plan.PlanState;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Progress;
import org.kith.core.plan.Proposal;
import org.kith.core.plan.ProposalId;
import org.kith.core.plan.ReportBack;
import org.kith.core.plan.Review;
import org.kith.core.plan.SenseCheck;
import org.kith.core.plan.Verdict;
import org.kith.core.rules.KernelModel;
import org.kith.core.spi.Model;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;
import org.kith.core.time.Pause;

class KernelModelContractTest implements ModelContract {

    private static final LocalDate DAY = Samples.AS_OF;
    private static final Text MARKET = Text.of("The market");

    @Override
    public Model model() {
        return new KernelModel();
    }

    @Override
    public Dossier dossier() {
        ActionPlan earlier = ActionPlan.builder()
                .id(ActionPlanId.of("earlier"))
                .title(Text.of("Last year"))
                .addAction(action("policy").build())
                .build();
        return Samples.dossier().plus(earlier).plus(plan()).plus(team()).plus(request());
    }

    private static ActionPlan plan() {
        return ActionPlan.builder()
                .id(ActionPlanId.of("sketch"))
                .title(Text.of("A sketch"))
                .place(Samples.place().id())
                .team(TeamId.of("steering"))
                .period(DateRange.of(DAY.minusYears(1), DAY.plusYears(1)))
                .addIteration(Iteration.of(PlanState.AGREED, DAY.minusYears(1), Text.of("The course ended")))
                .follows(ActionPlanId.of("earlier"))
                .reportBackDays(30)
                .addAsking(Asking.builder()
                        .kind(AskingKind.LISTENING)
                        .date(DAY.plusDays(20))
                        .community(MARKET)
                        .priority(PriorityId.of("company"))
                        .held(EngagementId.of("stall"))
                        .build())
                .addProposal(Proposal.builder()
                        .id(ProposalId.of("visits"))
                        .title(Text.of("Visits"))
                        .date(DAY.minusDays(50))
                        .addOrigin(OriginRole.RESIDENT)
                        .build())
                .addPriority(priority())
                .addActions(
                        action("policy")
                                .carriedFrom(new CarriedFrom(ActionPlanId.of("earlier"), ActionId.of("policy")))
                                .build(),
                        action("choir").dependsOn(Set.of(ActionId.of("policy"))).build())
                .addPause(Pause.of(DateRange.of(DAY.plusDays(3), DAY.plusDays(9)), Text.of("Holidays")))
                .build();
    }

    private static Priority priority() {
        return Priority.builder()
                .id(PriorityId.of("company"))
                .title(Text.of("Company at home"))
                .rank(1)
                .addProposal(ProposalId.of("visits"))
                .addEdit(Edit.builder()
                        .kind(EditKind.REWORDED)
                        .date(DAY.minusDays(30))
                        .material(true)
                        .reason(Text.of("Clearer"))
                        .addBy(OriginRole.SERVICE)
                        .drafters(2)
                        .build())
                .addSenseCheck(SenseCheck.builder()
                        .date(DAY.minusDays(20))
                        .community(MARKET)
                        .verdict(Verdict.CONFIRMED)
                        .askedBy(TeamId.of("steering"))
                        .addVoice(OriginRole.RESIDENT)
                        .people(12)
                        .drafters(1)
                        .build())
                .adopted(DAY.minusDays(10))
                .addReportBack(new ReportBack(DAY.minusDays(30), MARKET, Optional.empty()))
                .dropped(Dropping.of(DAY, Text.of("It was met")))
                .build();
    }

    private static Action.Builder action(String id) {
        return Action.builder()
                .id(ActionId.of(id))
                .title(Text.of("Ten traders adopt the policy"))
                .priority(PriorityId.of("company"))
                .addServe(CriterionKey.of("workplaces"))
                .owner(BodyId.of("traders"))
                .ownerRole(Text.of("chair"))
                .start(DAY.minusDays(90))
                .due(DAY.plusDays(5))
                .progress(Progress.IN_PROGRESS)
                .reason(Text.of("Seven so far."))
                .addReview(new Review(DAY.minusDays(30), Text.of("Seven so far.")))
                .nextReview(DAY.plusDays(30));
    }

    private static Team team() {
        return Team.builder()
                .id(TeamId.of("steering"))
                .title(Text.of("Those who carry it"))
                .kind(TeamKind.STEERING_GROUP)
                .addMember(RoleHolding.builder()
                        .role(Text.of("chair"))
                        .body(BodyId.of("traders"))
                        .from(DAY.minusYears(1))
                        .until(DAY)
                        .build())
                .build();
    }

    private static EvidenceRequest request() {
        return EvidenceRequest.builder()
                .id(EvidenceRequestId.of("policies"))
                .wanted(Text.of("The policies of the schools"))
                .of(BodyId.of("traders"))
                .asked(List.of(DAY.minusDays(60), DAY.minusDays(20)))
                .due(DAY.plusDays(3))
                .build();
    }
}
