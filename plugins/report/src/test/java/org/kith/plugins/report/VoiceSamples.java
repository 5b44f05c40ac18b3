package org.kith.plugins.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.EvidenceRequestId;
import org.kith.core.assessment.Story;
import org.kith.core.assessment.StoryId;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.Engagement;
import org.kith.core.community.EngagementId;
import org.kith.core.community.Group;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.DueListId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Qualified;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Asking;
import org.kith.core.plan.AskingKind;
import org.kith.core.plan.Ballot;
import org.kith.core.plan.Dropping;
import org.kith.core.plan.Edit;
import org.kith.core.plan.EditKind;
import org.kith.core.plan.Harm;
import org.kith.core.plan.Iteration;
import org.kith.core.plan.Objective;
import org.kith.core.plan.ObjectiveId;
import org.kith.core.plan.OriginRole;
import org.kith.core.plan.PlanState;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Progress;
import org.kith.core.plan.Proposal;
import org.kith.core.plan.ProposalId;
import org.kith.core.plan.Ranking;
import org.kith.core.plan.RankingMethod;
import org.kith.core.plan.ReportBack;
import org.kith.core.plan.SenseCheck;
import org.kith.core.plan.Verdict;
import org.kith.core.plan.Vision;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;
import org.kith.core.time.PartialDate;
import org.kith.core.time.Pause;
import org.kith.core.validation.Pointer;

/** A plan with the voice behind it, from where people were heard to where they were answered, and what is due of it. */
final class VoiceSamples {

    static final EngagementId EVENING = EngagementId.of("evening");
    static final PriorityId NEAR = PriorityId.of("near");
    static final PriorityId LOUD = PriorityId.of("loud");

    private VoiceSamples() {}

    static Stream<Document> all(UnaryOperator<String> wording) {
        return Stream.of(
                plan(wording).build(), engagement(wording), story(wording), request(wording), dueList(wording));
    }

    static ActionPlan.Builder plan(UnaryOperator<String> wording) {
        return ActionPlan.builder()
                .id(ActionPlanId.of("voice"))
                .title(text(wording, "The plan of those who live here"))
                .period(DateRange.of(day(1, 1), LocalDate.of(2023, 1, 1)))
                .reportBackDays(7)
                .addIteration(Iteration.of(PlanState.AGREED, day(1, 10), text(wording, "The first meeting")))
                .addAsking(Asking.builder()
                        .kind(AskingKind.LISTENING)
                        .date(day(5, 3))
                        .community(text(wording, "The market"))
                        .build())
                .addVision(new Vision(text(wording, "Nobody is alone"), Optional.empty(), Optional.of(EVENING)))
                .addProposal(proposal("bench", OriginRole.RESIDENT, wording)
                        .date(day(1, 12))
                        .addEngagement(EVENING)
                        .addStory(StoryId.of("bus"))
                        .build())
                .addProposal(proposal("band", OriginRole.SERVICE, wording).build())
                .addProposal(proposal("fair", OriginRole.GROUP, wording)
                        .dropped(Dropping.of(day(1, 20), text(wording, "reason to those who asked")))
                        .build())
                .addRanking(ranking())
                .addPriority(near(wording).build())
                .addPriority(Priority.builder()
                        .id(LOUD)
                        .title(text(wording, "Something loud"))
                        .addProposal(ProposalId.of("band"))
                        .build())
                .addObjective(objective(wording))
                .addAction(PlanSamples.action("bench", Progress.IN_PROGRESS, wording)
                        .priority(NEAR)
                        .start(day(2, 1))
                        .due(day(3, 20))
                        .nextReview(day(4, 1))
                        .decides(text(wording, "The council"))
                        .harm(new Harm(text(wording, "Noise at night."), Optional.empty()))
                        .build())
                .addAction(PlanSamples.action("sign", Progress.NOT_STARTED, wording)
                        .addDependsOn(ActionId.of("bench"))
                        .build())
                .addPause(Pause.of(DateRange.of(day(3, 18), day(3, 25)), text(wording, "A holiday")));
    }

    static Priority.Builder near(UnaryOperator<String> wording) {
        return Priority.builder()
                .id(NEAR)
                .title(text(wording, "A bench near every stop"))
                .rank(1)
                .addProposal(ProposalId.of("bench"))
                .addEdit(Edit.builder()
                        .kind(EditKind.REWORDED)
                        .date(day(1, 20))
                        .material(true)
                        .reason(text(wording, "reason of the edit"))
                        .addBy(OriginRole.TEAM)
                        .drafters(2)
                        .build())
                .addSenseCheck(SenseCheck.builder()
                        .date(day(2, 2))
                        .community(text(wording, "The choir"))
                        .verdict(Verdict.CONFIRMED)
                        .addVoice(OriginRole.GROUP)
                        .people(12)
                        .drafters(3)
                        .note(text(wording, "note for the team"))
                        .build())
                .adopted(day(2, 9))
                .addReportBack(new ReportBack(day(2, 10), text(wording, "The choir"), Optional.empty()))
                .addSenseCheck(SenseCheck.builder()
                        .date(day(3, 1))
                        .community(text(wording, "The football club"))
                        .verdict(Verdict.CONFIRMED)
                        .build());
    }

    static Ranking ranking() {
        return Ranking.builder()
                .method(RankingMethod.BORDA)
                .date(day(2, 8))
                .eligible(9)
                .candidates(List.of(NEAR, LOUD))
                .ballots(List.of(Ballot.of(NEAR), Ballot.of(LOUD)))
                .build();
    }

    private static Objective objective(UnaryOperator<String> wording) {
        return Objective.builder()
                .id(ObjectiveId.of("rest"))
                .title(text(wording, "People can rest"))
                .principle(CriterionKey.of("inclusive"))
                .addObjective(Objective.builder()
                        .id(ObjectiveId.of("seats"))
                        .title(text(wording, "There are seats"))
                        .addAction(ActionId.of("bench"))
                        .outcome(text(wording, "Ten benches stand"))
                        .build())
                .build();
    }

    private static Proposal.Builder proposal(String id, OriginRole origin, UnaryOperator<String> wording) {
        return Proposal.builder()
                .id(ProposalId.of(id))
                .title(text(wording, "Wish " + id))
                .addOrigin(origin);
    }

    static Engagement engagement(UnaryOperator<String> wording) {
        return Engagement.builder()
                .id(EVENING)
                .title(text(wording, "An evening"))
                .question(text(wording, "What is it like to live here?"))
                .method(text(wording, "Talk"))
                .date(PartialDate.parse("2022-01"))
                .people(Qualified.parse("over 80"))
                .addGroup(Group.of(text(wording, "Carers")))
                .addMissing(DiversityAxisId.of("poverty"))
                .addHeard(text(wording, "heard for the team"))
                .build();
    }

    private static Story story(UnaryOperator<String> wording) {
        return Story.builder()
                .id(StoryId.of("bus"))
                .date(PartialDate.parse("2022-01-05"))
                .text(text(wording, "story for the team"))
                .build();
    }

    private static EvidenceRequest request(UnaryOperator<String> wording) {
        return EvidenceRequest.builder()
                .id(EvidenceRequestId.of("counts"))
                .wanted(text(wording, "How many sat down"))
                .of(ProgrammeSamples.CLUB)
                .addAsked(day(2, 1))
                .due(day(3, 1))
                .build();
    }

    static DueList dueList(UnaryOperator<String> wording) {
        return DueList.builder()
                .id(DueListId.of("due"))
                .asOf(Samples.AS_OF)
                .until(day(6, 12))
                .addItem(due(DueKind.ACTION, day(3, 10), wording)
                        .owner(ProgrammeSamples.CLUB)
                        .build())
                .addItem(due(DueKind.REVIEW, day(4, 1), wording).build())
                .addItem(due(DueKind.of("fire-drill"), day(4, 2), wording).build())
                .addItem(due(DueKind.REPORT_BACK, day(3, 9), wording).build())
                .build();
    }

    private static Due.Builder due(DueKind kind, LocalDate by, UnaryOperator<String> wording) {
        return Due.builder()
                .kind(kind)
                .by(by)
                .document("action-plan/voice")
                .pointer(Pointer.parse("/actions/0"))
                .title(text(wording, "Due " + kind.value()));
    }

    static Text text(UnaryOperator<String> wording, String words) {
        return Text.of(wording.apply(words));
    }

    static LocalDate day(int month, int day) {
        return LocalDate.of(2022, month, day);
    }
}
