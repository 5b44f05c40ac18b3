package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.kith.charter.CharterReview;
import org.kith.charter.Lapse;
import org.kith.charter.Owed;
import org.kith.charter.Programme;
import org.kith.core.dossier.DueList;
import org.kith.core.validation.Pointer;

/**
 * What is ahead of a programme.
 *
 * @param until the last day that is looked at, in words
 * @param lapses what counts today and no longer will by then
 * @param owed what is late, and what is owed by then
 * @param later what is owed after that
 */
record ReviewAhead(String until, List<Lapses> lapses, List<Row> owed, List<Row> later) {

    private static final int DAYS = 90;

    /** What of a step counts for the last time on a day. */
    record Lapses(String last, String step, String what) {}

    /** One thing that is owed; who owes it may be empty. */
    record Row(String by, boolean late, String what, String step, String who, String reading) {}

    /** {@return what is ahead until the end of the newest due list, or for 90 days if there is none} */
    static ReviewAhead of(ReviewContext context) {
        CharterReview review = context.review();
        LocalDate until = context.scope().dossier().all(DueList.TYPE).stream()
                .map(DueList::until)
                .filter(review.asOf()::isBefore)
                .max(LocalDate::compareTo)
                .orElse(review.asOf().plusDays(DAYS));
        int days = Math.toIntExact(until.toEpochDay() - review.asOf().toEpochDay());
        return new ReviewAhead(
                EnglishDates.day(until),
                review.lapsingWithin(days).stream()
                        .map(lapse -> lapse(lapse, context))
                        .collect(toImmutableList()),
                rows(context, by -> !by.isAfter(until)),
                rows(context, until::isBefore));
    }

    private static Lapses lapse(Lapse lapse, ReviewContext context) {
        FactLine line = FactLine.of(lapse.fact(), context.at(lapse), context.register());
        return new Lapses(
                EnglishDates.day(lapse.last()),
                context.title(lapse.step()),
                String.join(", ", line.what(), line.details().get(0)));
    }

    private static List<Row> rows(ReviewContext context, Predicate<LocalDate> when) {
        List<Owed> owed = context.review().owed();
        return IntStream.range(0, owed.size())
                .filter(i -> when.test(owed.get(i).by()))
                .mapToObj(i -> row(owed.get(i), Pointer.ROOT.child("owed").child(i), context))
                .collect(toImmutableList());
    }

    private static Row row(Owed owed, Pointer at, ReviewContext context) {
        Optional<String> lead = context.programme()
                .flatMap(Programme::lead)
                .map(id -> context.scope().name(id, context.programme().get(), Pointer.ROOT.child("lead")));
        return new Row(
                EnglishDates.day(owed.by()),
                owed.isLate(context.review().asOf()),
                ReviewWords.of(owed),
                context.title(owed.step()),
                owed.body()
                        .map(id -> context.register().body(id, at.child("body")))
                        .or(() -> lead)
                        .orElse(""),
                ReviewWords.reading(owed.kind(), context.review().terms()));
    }
}
