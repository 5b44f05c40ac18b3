package org.kith.core.plan;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kith.core.text.Text;

/** Small parts of plans for the tests of this package. Days count from 1 January 2022. */
final class Wishes {

    private Wishes() {}

    static LocalDate day(int number) {
        return LocalDate.of(2022, 1, 1).plusDays(number - 1L);
    }

    static ActionPlan.Builder plan() {
        return ActionPlan.builder().id(ActionPlanId.of("plan")).title(Text.of("A plan"));
    }

    static Priority.Builder priority(String id) {
        return Priority.builder().id(PriorityId.of(id)).title(Text.of("What is wanted"));
    }

    static Proposal.Builder proposal(String id, OriginRole... origins) {
        return Proposal.builder()
                .id(ProposalId.of(id))
                .title(Text.of("What was asked for"))
                .origins(List.of(origins));
    }

    static Edit.Builder edit(EditKind kind, int day, OriginRole... by) {
        return Edit.builder().kind(kind).date(day(day)).material(true).by(List.of(by));
    }

    static SenseCheck.Builder check(int day, Verdict verdict, OriginRole... voices) {
        return SenseCheck.builder()
                .date(day(day))
                .community(Text.of("Those who were asked"))
                .verdict(verdict)
                .voices(List.of(voices));
    }

    static ReportBack reportBack(int day) {
        return new ReportBack(day(day), Text.of("Those who were asked"), Optional.empty());
    }

    static Ballot ballot(String marks) {
        return new Ballot(ids(marks));
    }

    static List<PriorityId> ids(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(PriorityId::of)
                .toList();
    }
}
