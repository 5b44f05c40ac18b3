package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Side;
import org.kith.core.number.Fraction;
import org.kith.core.score.ScoreCard;
import org.kith.empowerment.Profile;

/**
 * The newest assessment of a profile, whose criteria have two sides, process and outcome, that are never averaged.
 *
 * @param anchor its name on the page
 * @param title what it is called
 * @param facts what it was
 * @param notices why it is less sure than it looks
 * @param scores the score cards of it
 * @param radar the drawing; empty for fewer dimensions than make a shape
 * @param levels the levels of the scale, from the lowest to the highest
 * @param rows the dimensions, in order
 * @param course how it went; empty if there is only one day
 * @param told stories that show a side of a dimension
 * @param note what was said about the whole; may be empty
 * @param cites where the answers come from, then where the framework comes from
 */
record ProfileCard(
        String anchor,
        String title,
        List<Fact> facts,
        List<Notice> notices,
        List<ScoreAdvice> scores,
        Optional<Radar> radar,
        String levels,
        List<Row> rows,
        Optional<ProfileCourse> course,
        List<Told> told,
        String note,
        List<Cite> cites) {

    /** A dimension, how people work and what came of it. */
    record Row(String title, Reading process, Reading outcome) {

        /** {@return whether there is more to read than the levels} */
        boolean hasMore() {
            return process.hasMore() || outcome.hasMore();
        }
    }

    /** {@return whether there is more to read than the levels} */
    boolean hasMore() {
        return rows.stream().anyMatch(Row::hasMore);
    }

    /** {@return whether every criterion of a framework is a dimension with a process side and an outcome side} */
    static boolean fits(Framework framework) {
        return framework.criteria().stream()
                .allMatch(criterion -> criterion.criteria().size() == 2
                        && side(criterion, Side.PROCESS).isPresent()
                        && side(criterion, Side.OUTCOME).isPresent());
    }

    /** {@return what the newest assessment of a profile says, and how it came to that} */
    static ProfileCard of(Profile profile, Scope scope) {
        Assessment assessment = profile.newest();
        Framework framework = profile.framework();
        List<Cite> cites = AssessmentFacts.cites(assessment, Optional.of(framework), scope);
        List<ScoreCard> cards = Scores.of(assessment, scope);
        List<Row> rows = framework.criteria().stream()
                .map(dimension -> row(dimension, assessment, framework, scope))
                .collect(toImmutableList());
        return new ProfileCard(
                "assessment-" + assessment.id().value(),
                scope.text(assessment.title()),
                AssessmentFacts.of(assessment, Optional.of(framework), scope),
                Notice.of(assessment.source(), "These ratings"),
                cards.stream().map(card -> ScoreAdvice.of(card, scope)).collect(toImmutableList()),
                radar(rows, framework, cards),
                levels(rows, scope),
                rows,
                ProfileCourse.of(profile, scope),
                Told.of(profile, scope),
                scope.text(assessment.note()),
                cites);
    }

    private static String levels(List<Row> rows, Scope scope) {
        return rows.get(0).process().scale().levels().stream()
                .map(level -> scope.text(level.title()))
                .collect(Collectors.joining(", "));
    }

    private static Row row(Criterion dimension, Assessment assessment, Framework framework, Scope scope) {
        return new Row(
                scope.text(dimension.title()),
                reading(dimension, Side.PROCESS, assessment, framework, scope),
                reading(dimension, Side.OUTCOME, assessment, framework, scope));
    }

    private static Reading reading(
            Criterion dimension, Side side, Assessment assessment, Framework framework, Scope scope) {
        Criterion criterion = side(dimension, side).orElseThrow();
        return Reading.of(
                assessment.answer(criterion.key()), framework.scaleOf(criterion).orElseThrow(), scope);
    }

    private static Optional<Radar> radar(List<Row> rows, Framework framework, List<ScoreCard> cards) {
        if (rows.size() < Radar.FEWEST) {
            return Optional.empty();
        }
        ImmutableList.Builder<Radar.Value> values = ImmutableList.builder();
        for (int i = 0; i < rows.size(); i++) {
            Criterion dimension = framework.criteria().get(i);
            values.add(new Radar.Value(
                    rows.get(i).title(),
                    share(dimension, Side.PROCESS, rows.get(i).process(), cards),
                    share(dimension, Side.OUTCOME, rows.get(i).outcome(), cards)));
        }
        return Optional.of(
                Radar.of(values.build(), rows.get(0).process().scale().levels().size() - 1));
    }

    private static Optional<Fraction> share(Criterion dimension, Side side, Reading reading, List<ScoreCard> cards) {
        return side(dimension, side)
                .flatMap(criterion -> Scores.share(cards, criterion.key()))
                .or(reading::share);
    }

    /** {@return the one criterion of a dimension on a side that is rated itself} */
    private static Optional<Criterion> side(Criterion dimension, Side side) {
        return dimension.criteria().stream()
                .filter(criterion -> criterion.scale().isPresent())
                .filter(criterion -> criterion.side().filter(side::equals).isPresent())
                .findFirst();
    }
}
