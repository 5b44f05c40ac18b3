package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.charter.AxisReview;
import org.kith.charter.Charter;
import org.kith.charter.CharterReview;
import org.kith.charter.Fulfilment;
import org.kith.charter.Programme;
import org.kith.charter.ProgrammeId;
import org.kith.charter.Register;
import org.kith.charter.StepReview;
import org.kith.core.community.DiversityAxis;
import org.kith.core.community.Sector;
import org.kith.core.community.SectorId;
import org.kith.core.text.Source;
import org.kith.core.validation.Pointer;

/**
 * How far a programme keeps its charter, with what its own team says beside it.
 *
 * @param anchor its name on the page
 * @param title what the programme, or else its place, is called
 * @param place the place, if the programme has a title of its own; else empty
 * @param facts what was reviewed, and how
 * @param notices why it is less sure than it looks
 * @param met how many of the promised steps are met, such as "4 of 13"; empty if nothing is recorded
 * @param states how many steps are kept how far
 * @param own the state of the self-assessment; empty if there is none
 * @param steps the steps of the charter
 * @param ownAims the aims of the place's own
 * @param differing the steps on which the team and the review differ
 * @param ahead what lapses, and what is owed
 * @param gaps what nobody is there for, and what was looked at for whom
 * @param cites where the facts come from
 */
record ReviewCard(
        String anchor,
        String title,
        String place,
        List<Fact> facts,
        List<Notice> notices,
        String met,
        List<State> states,
        String own,
        List<ReviewRow> steps,
        List<ReviewRow> ownAims,
        List<ReviewRow> differing,
        ReviewAhead ahead,
        List<Fact> gaps,
        List<Cite> cites) {

    private static final Pointer PLACE = Pointer.ROOT.child("place");

    /** How many steps are kept that far. */
    record State(String tone, String word, int count) {}

    static ReviewCard of(CharterReview review, Scope scope) {
        ReviewContext context = ReviewContext.of(review, scope);
        String place = scope.name(review.place(), review, PLACE);
        List<ReviewRow> steps = rows(review.steps(), "steps", context);
        List<ReviewRow> ownAims = rows(review.ownAims(), "ownAims", context);
        return new ReviewCard(
                anchor(review.programme()),
                context.programme().flatMap(Programme::title).map(scope::text).orElse(place),
                context.programme().flatMap(Programme::title).isPresent() ? place : "",
                facts(context),
                notices(context),
                context.register().isRecorded() ? review.met().toString() : "",
                states(review),
                context.own().map(OwnView::state).orElse(""),
                steps,
                ownAims,
                Stream.concat(steps.stream(), ownAims.stream())
                        .filter(ReviewRow::differs)
                        .collect(toImmutableList()),
                ReviewAhead.of(context),
                gaps(context),
                scope.cite(context.programme().map(Programme::sources).orElse(List.of())));
    }

    static String anchor(ProgrammeId programme) {
        return "review-" + programme.value();
    }

    private static List<Fact> facts(ReviewContext context) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        facts.add(new Fact(
                "Charter",
                context.charter()
                        .map(Charter::title)
                        .map(context.scope()::text)
                        .orElse(context.review().charter().value())));
        facts.add(new Fact(
                "Adopted",
                context.programme()
                        .flatMap(Programme::adopted)
                        .map(EnglishDates::day)
                        .orElse("the day is not known")));
        context.review().state().ifPresent(state -> facts.add(new Fact("State", ReviewWords.of(state))));
        facts.add(new Fact("Reviewed as of", EnglishDates.day(context.review().asOf())));
        facts.add(new Fact("Worked out from", register(context)));
        facts.add(new Fact("Read as", ReviewWords.terms(context.review().terms())));
        return facts.build();
    }

    private static List<Notice> notices(ReviewContext context) {
        Optional<Source> source = context.programme()
                .flatMap(programme -> programme.sources().stream().findFirst());
        ImmutableList.Builder<Notice> notices = ImmutableList.builder();
        notices.addAll(Notice.of(source, "The facts of this programme"));
        if (!context.register().isRecorded()) {
            notices.add(new Notice(
                    "unrecorded",
                    ReviewWords.NOTHING,
                    "Nobody has written down here what is done. That is not to say that nothing is."));
        }
        return notices.build();
    }

    private static String register(ReviewContext context) {
        String known = context.review()
                .knownOn()
                .map(day -> ", by what was known on " + EnglishDates.day(day))
                .orElse("");
        return context.register()
                        .register()
                        .map(Register::entries)
                        .filter(entries -> !entries.isEmpty())
                        .map(entries -> Words.count(entries.size(), "entry", "entries") + " of the register")
                        .orElse("nothing: no fact is recorded")
                + known;
    }

    private static List<State> states(CharterReview review) {
        return Arrays.stream(Fulfilment.values())
                .map(fulfilment -> new State(
                        Words.tone(fulfilment),
                        ReviewWords.of(fulfilment),
                        review.stepsThatAre(fulfilment).size()))
                .filter(state -> state.count() > 0)
                .collect(toImmutableList());
    }

    private static List<ReviewRow> rows(List<StepReview> steps, String field, ReviewContext context) {
        Pointer at = Pointer.ROOT.child(field);
        return IntStream.range(0, steps.size())
                .mapToObj(i -> ReviewRow.of(steps.get(i), at.child(i), context))
                .collect(toImmutableList());
    }

    private static List<Fact> gaps(ReviewContext context) {
        ImmutableList.Builder<Fact> gaps = ImmutableList.builder();
        List<String> sectors = context.review().absentSectors().stream()
                .map(id -> sector(id, context))
                .sorted()
                .collect(toImmutableList());
        if (!sectors.isEmpty()) {
            gaps.add(new Fact("No body is recorded in", Sentence.list(sectors)));
        }
        context.review()
                .axes()
                .forEach(axis -> gaps.add(new Fact(
                        axis(axis, context),
                        axis.looked().isEmpty() ? "no step looked at" : axis.share() + " steps looked at")));
        return gaps.build();
    }

    private static String sector(SectorId id, ReviewContext context) {
        Pointer at = Pointer.ROOT.child("absentSectors");
        return context.scope()
                .find(Sector.TYPE, id, context.review(), at)
                .map(Sector::title)
                .map(context.scope()::text)
                .orElse(id.value());
    }

    private static String axis(AxisReview axis, ReviewContext context) {
        Optional<String> title = context.scope()
                .dossier()
                .find(DiversityAxis.TYPE, axis.axis())
                .map(DiversityAxis::title)
                .map(context.scope()::text);
        return title.orElse(axis.axis().value());
    }

    /** {@return whether there is any fact from which it was worked out} */
    boolean isRecorded() {
        return !met.isEmpty();
    }

    /** {@return whether the team has assessed itself} */
    boolean isBeside() {
        return !own.isEmpty();
    }
}
