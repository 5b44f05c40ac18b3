package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.charter.CharterReview;
import org.kith.charter.Programme;
import org.kith.core.community.Team;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueList;
import org.kith.core.plan.ActionPlan;
import org.kith.core.validation.Pointer;

/**
 * One thing that is late or due.
 *
 * @param title what it is called
 * @param kind what sort of thing it is, in words
 * @param anchor the plan or review that it belongs to, on the page; empty if it belongs to none
 * @param home what that plan is called, or the place of the review
 * @param owner who owes it; empty if nobody was named
 * @param by the last day on which it is in time
 * @param notes how late it is, and when somebody asked or answered last
 */
record DueRow(String title, String kind, String anchor, String home, String owner, String by, List<String> notes) {

    private static final Pointer ITEMS = Pointer.ROOT.child("items");

    static DueRow of(DueList list, Due due, Scope scope) {
        Optional<Section> home = home(due, scope);
        return new DueRow(
                scope.text(due.title()),
                PlanWords.of(due.kind()),
                home.map(Section::anchor).orElse(""),
                home.map(Section::title).orElse(""),
                owner(list, due, scope),
                EnglishDates.day(due.by()),
                notes(due, list.asOf()));
    }

    /** {@return where the page tells of the document: at its plan, or at the review of its programme} */
    private static Optional<Section> home(Due due, Scope scope) {
        return Stream.concat(
                        scope.dossier().all(ActionPlan.TYPE).stream()
                                .filter(plan -> plan.address().equals(due.document()))
                                .map(plan -> new Section(PlanCard.anchor(plan), scope.text(plan.title()))),
                        scope.dossier().all(CharterReview.TYPE).stream()
                                .filter(review ->
                                        due.document().equals(Programme.TYPE.name() + "/" + review.programme()))
                                .map(review -> new Section(
                                        ReviewCard.anchor(review.programme()),
                                        scope.name(review.place(), review, Pointer.ROOT.child("place")))))
                .findFirst();
    }

    private static String owner(DueList list, Due due, Scope scope) {
        Pointer at = ITEMS.child(list.items().indexOf(due)).child("owner");
        return Stream.of(
                        due.owner().map(id -> scope.name(id, list, at)).stream(),
                        due.role().map(scope::text).stream(),
                        due
                                .team()
                                .map(id -> scope.dossier()
                                        .find(Team.TYPE, id)
                                        .map(Team::title)
                                        .map(scope::text)
                                        .orElse(id.value()))
                                .stream())
                .flatMap(each -> each)
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
    }

    private static List<String> notes(Due due, LocalDate asOf) {
        Stream<String> late = due.isLate(asOf)
                ? Stream.of(
                        Words.count(Math.toIntExact(ChronoUnit.DAYS.between(due.by(), asOf)), "day", "days") + " late")
                : Stream.empty();
        return Stream.of(
                        late,
                        due.opens().filter(asOf::isBefore).map(day -> "from " + EnglishDates.day(day)).stream(),
                        due.asked().map(day -> "last asked " + EnglishDates.day(day)).stream(),
                        due.answered().map(day -> "last done " + EnglishDates.day(day)).stream())
                .flatMap(each -> each)
                .collect(toImmutableList());
    }
}
