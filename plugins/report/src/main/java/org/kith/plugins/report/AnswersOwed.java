package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Priority;
import org.kith.core.plan.SenseCheck;
import org.kith.core.validation.Pointer;

/**
 * Works out who waits for an answer: communities that were asked and not told what became of it, and whoever asked a body for
 * evidence. It needs no due list, so that those who may not see one still see what they are owed.
 */
final class AnswersOwed {

    private static final Pointer OF = Pointer.ROOT.child("of");

    private AnswersOwed() {}

    static List<Owed> of(Scope scope) {
        return Stream.concat(
                        scope.dossier().all(ActionPlan.TYPE).stream().flatMap(plan -> reportBacks(plan, scope)),
                        scope.dossier().all(EvidenceRequest.TYPE).stream()
                                .filter(request -> request.reply().isEmpty())
                                .map(request -> evidence(request, scope)))
                .collect(toImmutableList());
    }

    private static Stream<Owed> reportBacks(ActionPlan plan, Scope scope) {
        return plan.priorities().stream().flatMap(priority -> on(plan, priority, scope).stream());
    }

    /** {@return the answer that is owed on a priority; that of a plan that another one follows is owed there} */
    static Optional<Owed> on(ActionPlan plan, Priority priority, Scope scope) {
        boolean followed = scope.dossier().all(ActionPlan.TYPE).stream()
                .anyMatch(other -> other.follows().filter(plan.id()::equals).isPresent());
        return priority.unansweredSince()
                .filter(since -> !followed && !since.isAfter(scope.asOf()))
                .map(since -> answer(plan, priority, since, scope));
    }

    private static Owed answer(ActionPlan plan, Priority priority, LocalDate since, Scope scope) {
        Optional<LocalDate> by = plan.answerDue(since);
        return new Owed(
                PriorityPage.anchor(plan, priority),
                scope.text(priority.title()),
                "waits: "
                        + Sentence.list(priority.senseChecks().stream()
                                .filter(check -> !check.date().isBefore(since))
                                .map(SenseCheck::community)
                                .map(scope::text)
                                .distinct()
                                .collect(toImmutableList())),
                EnglishDates.day(since),
                by(by),
                isLate(by, scope));
    }

    private static Owed evidence(EvidenceRequest request, Scope scope) {
        Optional<LocalDate> asked = request.asked().stream().max(Comparator.naturalOrder());
        return new Owed(
                "",
                scope.text(request.wanted()),
                "owes evidence: " + scope.name(request.of(), request, OF),
                asked.map(EnglishDates::day).orElse("not written down"),
                by(request.due()),
                isLate(request.due(), scope));
    }

    private static String by(Optional<LocalDate> day) {
        return day.map(date -> "by " + EnglishDates.day(date)).orElse("no day was promised");
    }

    private static boolean isLate(Optional<LocalDate> day, Scope scope) {
        return day.filter(scope.asOf()::isAfter).isPresent();
    }
}
