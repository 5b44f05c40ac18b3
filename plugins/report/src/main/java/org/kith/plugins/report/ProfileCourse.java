package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Side;
import org.kith.empowerment.Profile;
import org.kith.empowerment.ProfilePoint;

/**
 * How a profile went over time: a small drawing for each dimension, all on one scale, and the same as a table.
 *
 * @param days the days of the assessments
 * @param multiples the drawings
 * @param lines each side of each dimension
 */
record ProfileCourse(List<String> days, List<Multiple> multiples, List<Line> lines) {

    /** One side of a dimension and its level on each day, in words. */
    record Line(String title, List<String> states) {}

    /** {@return the course of a profile; empty if it has only one day} */
    static Optional<ProfileCourse> of(Profile profile, Scope scope) {
        List<LocalDate> days =
                profile.assessments().stream().map(Assessment::date).collect(toImmutableList());
        if (days.stream().distinct().count() < 2) {
            return Optional.empty();
        }
        return Optional.of(new ProfileCourse(
                days.stream().map(EnglishDates::day).collect(toImmutableList()),
                profile.dimensions().stream()
                        .map(dimension -> multiple(profile, dimension, days, scope))
                        .collect(toImmutableList()),
                profile.dimensions().stream()
                        .flatMap(dimension ->
                                Stream.of(Side.values()).map(side -> line(profile, dimension, side, scope)))
                        .collect(toImmutableList())));
    }

    private static Line line(Profile profile, Criterion dimension, Side side, Scope scope) {
        return new Line(
                scope.text(dimension.title()) + ", " + Words.tone(side),
                readings(profile, dimension, side, scope).stream()
                        .map(Reading::state)
                        .collect(toImmutableList()));
    }

    private static Multiple multiple(Profile profile, Criterion dimension, List<LocalDate> days, Scope scope) {
        List<Reading> process = readings(profile, dimension, Side.PROCESS, scope);
        return Multiple.of(
                scope.text(dimension.title()),
                days,
                process.get(0).scale().levels().size() - 1,
                process.stream().map(Reading::share).collect(toImmutableList()),
                readings(profile, dimension, Side.OUTCOME, scope).stream()
                        .map(Reading::share)
                        .collect(toImmutableList()));
    }

    private static List<Reading> readings(Profile profile, Criterion dimension, Side side, Scope scope) {
        Framework framework = profile.framework();
        Criterion criterion = Profile.side(dimension, side).orElseThrow();
        return profile.course(dimension, side).stream()
                .map(ProfilePoint::answer)
                .map(answer -> Reading.of(answer, framework.scaleOf(criterion).orElseThrow(), scope))
                .collect(toImmutableList());
    }
}
