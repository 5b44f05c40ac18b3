package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Dropping;
import org.kith.core.plan.Health;
import org.kith.core.plan.Priority;
import org.kith.core.plan.Proposal;
import org.kith.core.plan.SenseCheck;
import org.kith.core.plan.Verdict;
import org.kith.core.validation.Pointer;

/** The entries that sheets make of one plan. */
record PlanLines(ActionPlan plan, Scope scope) {

    private static final String NO_REASON = "No reason is given here.";

    List<SheetLine> visions() {
        return plan.visions().stream()
                .map(vision -> SheetLine.of(
                        scope.text(vision.text()),
                        vision.date().map(EnglishDates::day).orElse("")))
                .collect(toImmutableList());
    }

    List<SheetLine> proposals() {
        return plan.proposals().stream()
                .filter(proposal -> proposal.dropped().isEmpty())
                .map(proposal -> SheetLine.of(scope.text(proposal.title()), askedFor(proposal)))
                .collect(toImmutableList());
    }

    private static String askedFor(Proposal proposal) {
        String by = proposal.origins().isEmpty()
                ? ""
                : " by "
                        + Sentence.list(
                                proposal.origins().stream().map(Words::of).collect(toImmutableList()));
        String on = proposal.date().map(date -> " on " + EnglishDates.day(date)).orElse("");
        return by.isEmpty() && on.isEmpty() ? "" : "Asked for" + by + on + ".";
    }

    /** The priorities that are still wanted, by rank, then as given. */
    List<SheetLine> priorities() {
        return plan.priorities().stream()
                .filter(Priority::isLive)
                .sorted(Comparator.comparing(one -> one.rank().orElse(Integer.MAX_VALUE)))
                .map(this::priority)
                .collect(toImmutableList());
    }

    private SheetLine priority(Priority priority) {
        Optional<Verdict> verdict = priority.verdict();
        String[] details = Stream.of(
                        Stream.of(
                                priority.rank()
                                        .map(rank -> "Rank " + rank + ".")
                                        .orElse(""),
                                priority.adopted()
                                        .map(day -> "Adopted on " + EnglishDates.day(day) + ".")
                                        .orElse("")),
                        priority.senseChecks().stream().map(this::answered),
                        told(priority))
                .flatMap(lines -> lines)
                .toArray(String[]::new);
        return SheetLine.standing(
                scope.text(priority.title()),
                verdict.map(Words::of).orElse(""),
                verdict.filter(Verdict::isAgreement).map(agreed -> "done").orElse(""),
                details);
    }

    private String answered(SenseCheck check) {
        String people = check.people()
                .map(count -> " " + Words.count(count, "person", "people") + " answered.")
                .orElse("");
        return Words.of(check.verdict()) + " on " + EnglishDates.day(check.date()) + ": "
                + scope.text(check.community()) + "." + people;
    }

    /** When the community heard what became of a priority. */
    private Stream<String> told(Priority priority) {
        return priority.reportBacks().stream()
                .map(answer -> "Answer given on " + EnglishDates.day(answer.date()) + ": "
                        + scope.text(answer.community()) + "."
                        + answer.note().map(note -> " " + scope.text(note)).orElse(""));
    }

    /** What will not be done: proposals, priorities and actions, with the reason as far as the readers may know it. */
    List<SheetLine> refused() {
        return Stream.of(
                        plan.proposals().stream()
                                .flatMap(one -> one.dropped().stream()
                                        .map(why -> dropped(scope.text(one.title()), why, Stream.empty()))),
                        plan.priorities().stream()
                                .flatMap(one -> one.dropped().stream()
                                        .map(why -> dropped(scope.text(one.title()), why, told(one)))),
                        plan.actions().stream()
                                .filter(one -> health(one) == Health.STOPPED)
                                .map(one -> SheetLine.of(
                                        scope.text(one.title()),
                                        one.reason().map(scope::text).orElse(NO_REASON))))
                .flatMap(lines -> lines)
                .collect(toImmutableList());
    }

    private SheetLine dropped(String title, Dropping dropping, Stream<String> told) {
        String when = "Dropped on " + EnglishDates.day(dropping.date()) + ".";
        String why = dropping.reason().map(scope::text).orElse(NO_REASON);
        return SheetLine.of(title, Stream.concat(Stream.of(when, why), told).toArray(String[]::new));
    }

    List<SheetLine> actions(Predicate<Health> which) {
        return plan.actions().stream()
                .filter(action -> which.test(health(action)))
                .map(this::action)
                .collect(toImmutableList());
    }

    private Health health(Action action) {
        return plan.health(action, scope.asOf());
    }

    private SheetLine action(Action action) {
        Health health = health(action);
        Pointer at = Pointer.ROOT
                .child("actions")
                .child(plan.actions().indexOf(action))
                .child("owner");
        return SheetLine.standing(
                scope.text(action.title()),
                Words.of(health),
                Words.tone(health),
                action.owner()
                        .map(owner -> "Answers for it: " + scope.name(owner, plan, at) + ".")
                        .orElse(""),
                plan.due(action)
                        .filter(day -> health != Health.DONE)
                        .map(day -> "Due on " + EnglishDates.day(day) + ".")
                        .orElse(""));
    }

    /** When people will be asked again. */
    List<SheetLine> askings() {
        return plan.askings().stream()
                .filter(asking -> asking.isAhead(scope.asOf()))
                .map(asking -> SheetLine.of(
                        scope.text(asking.community()), "Will be asked on " + EnglishDates.day(asking.date()) + "."))
                .collect(toImmutableList());
    }
}
