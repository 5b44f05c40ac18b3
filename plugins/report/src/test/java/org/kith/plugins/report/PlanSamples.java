package org.kith.plugins.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kith.core.dossier.CheckReport;
import org.kith.core.dossier.CheckReportId;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.OriginRole;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Progress;
import org.kith.core.plan.Proposal;
import org.kith.core.plan.ProposalId;
import org.kith.core.plan.Review;
import org.kith.core.plan.SenseCheck;
import org.kith.core.plan.Verdict;
import org.kith.core.shape.Document;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** An action plan, and what was found wrong. */
final class PlanSamples {

    private PlanSamples() {}

    static Stream<Document> all(UnaryOperator<String> wording) {
        return Stream.of(plan(wording).build(), report(wording));
    }

    static ActionPlan.Builder plan(UnaryOperator<String> wording) {
        return ActionPlan.builder()
                .id(ActionPlanId.of("plan"))
                .title(Text.of(wording.apply("The plan")))
                .place(Samples.PLACE)
                .period(DateRange.of(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)))
                .context(Text.of(wording.apply("A small town")))
                .source(Source.of(wording.apply("Nobody decided this"), Confidence.ILLUSTRATIVE))
                .addProposal(proposal("leaflets", OriginRole.SERVICE, wording))
                .addProposal(proposal("somebody", OriginRole.RESIDENT, wording))
                .addPriority(Priority.builder()
                        .id(PriorityId.of("leaflets"))
                        .title(Text.of(wording.apply("Leaflets")))
                        .addProposal(ProposalId.of("leaflets"))
                        .build())
                .addPriority(Priority.builder()
                        .id(PriorityId.of("listening"))
                        .title(Text.of(wording.apply("Somebody to talk to")))
                        .rank(1)
                        .addProposal(ProposalId.of("somebody"))
                        .addSenseCheck(SenseCheck.builder()
                                .date(LocalDate.of(2022, 2, 28))
                                .community(Text.of(wording.apply("A group of carers")))
                                .verdict(Verdict.CONFIRMED)
                                .people(14)
                                .note(Text.of(wording.apply("All agreed")))
                                .build())
                        .build())
                .addAction(action("map", Progress.COMPLETE, wording).build())
                .addAction(action("evening", Progress.IN_PROGRESS, wording)
                        .priority(PriorityId.of("listening"))
                        .owner(ProgrammeSamples.CLUB)
                        .ownerRole(Text.of(wording.apply("Chair")))
                        .due(LocalDate.of(2022, 3, 10))
                        .reason(Text.of(wording.apply("reason for the team")))
                        .addReview(new Review(LocalDate.of(2022, 3, 9), Text.of(wording.apply("review for the team"))))
                        .build());
    }

    private static Proposal proposal(String id, OriginRole origin, UnaryOperator<String> wording) {
        return Proposal.builder()
                .id(ProposalId.of(id))
                .title(Text.of(wording.apply("Proposal " + id)))
                .addOrigin(origin)
                .build();
    }

    static Action.Builder action(String id, Progress progress, UnaryOperator<String> wording) {
        return Action.builder()
                .id(ActionId.of(id))
                .title(Text.of(wording.apply("Action " + id)))
                .progress(progress);
    }

    static CheckReport report(UnaryOperator<String> wording) {
        return CheckReport.builder()
                .id(CheckReportId.of("check"))
                .asOf(Samples.AS_OF)
                .addFinding(finding(Severity.INFO, "/title", wording))
                .addFinding(finding(Severity.ERROR, "/actions/1/due", wording))
                .addFinding(finding(Severity.ERROR, "/actions/0/due", wording))
                .build();
    }

    private static Finding finding(Severity severity, String pointer, UnaryOperator<String> wording) {
        return Finding.restore(
                severity,
                "sample.finding",
                List.of(),
                wording.apply("What is wrong"),
                Optional.of(wording.apply("What to try")),
                Optional.of("action-plan/plan"),
                Pointer.parse(pointer + wording.apply("").replace("~", "~0")),
                Optional.of(Location.of(wording.apply("plan.json"), 12, 7)));
    }
}
