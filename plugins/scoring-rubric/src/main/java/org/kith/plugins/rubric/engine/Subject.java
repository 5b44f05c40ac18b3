package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.Rater;
import org.kith.core.indicator.Direction;
import org.kith.core.indicator.Indicator;
import org.kith.core.indicator.IndicatorId;
import org.kith.core.indicator.Observation;
import org.kith.core.number.Fraction;
import org.kith.core.spi.ScoringInput;
import org.kith.plugins.rubric.Baseline;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Raters;
import org.kith.plugins.rubric.Requirement;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.Target;

/** The circumstances of one assessment on a day. */
final class Subject implements Circumstances {

    private final Rubric rubric;
    private final ScoringInput input;
    private final LocalDate asOf;
    private final History history;

    Subject(Rubric rubric, ScoringInput input, LocalDate asOf) {
        this.rubric = rubric;
        this.input = input;
        this.asOf = asOf;
        this.history = new History(rubric, input.decisions(), asOf);
    }

    /** {@return the assessment that it is about} */
    Assessment scored() {
        return input.assessment();
    }

    History history() {
        return history;
    }

    @Override
    public boolean isMet(Requirement requirement) {
        if (requirement instanceof Requirement.Held held) {
            return history.heldSince(held.level())
                    .filter(since -> !since.plusMonths(held.months()).isAfter(asOf))
                    .isPresent();
        }
        return requirement instanceof Requirement.Earliest earliest
                && !from(earliest).isAfter(asOf);
    }

    private LocalDate from(Requirement.Earliest earliest) {
        return earliest.date()
                .or(() -> earliest.monthsAfterFirst().map(first()::plusMonths))
                .orElseThrow();
    }

    private LocalDate first() {
        return Stream.of(List.of(input.assessment()), input.others(), input.otherVersions())
                .flatMap(List::stream)
                .map(Assessment::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public Optional<Progress> progress(Formula.Figure figure) {
        List<Observation> known = observations(figure.indicator());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Observation newest = known.get(known.size() - 1);
        Optional<Fraction> baseline = figure.baseline().flatMap(from -> baseline(from, newest, known));
        boolean lost = figure.baseline().isPresent() && baseline.isEmpty();
        return lost
                ? Optional.empty()
                : Optional.of(new Progress(
                        newest,
                        direction(figure.indicator()),
                        baseline,
                        figure.target().map(target -> target(target, baseline))));
    }

    /** {@return the observations up to the day that are known exactly, the newest last: over 90 is no way to count from} */
    private List<Observation> observations(IndicatorId indicator) {
        return input.observations().stream()
                .filter(observation -> observation.indicator().equals(indicator))
                .filter(observation -> observation.value().isExact())
                .filter(observation -> !observation.date().isAfter(asOf))
                .sorted(Comparator.comparing(Observation::date)
                        .thenComparing(observation -> observation.id().value()))
                .collect(toImmutableList());
    }

    private static Optional<Fraction> baseline(Baseline from, Observation newest, List<Observation> known) {
        return from.value()
                .or(() -> known.stream()
                        .filter(observation -> observation.version().equals(newest.version()))
                        .filter(observation -> !observation
                                .date()
                                .isAfter(newest.date()
                                        .minusMonths(from.monthsBefore().orElseThrow())))
                        .reduce((older, newer) -> newer)
                        .map(Observation::share));
    }

    private static Fraction target(Target target, Optional<Fraction> baseline) {
        return target.value()
                .orElseGet(() -> baseline.orElse(Fraction.ZERO)
                        .times(target.timesBaseline().orElseThrow()));
    }

    private Direction direction(IndicatorId indicator) {
        return input.indicators().stream()
                .filter(known -> known.id().equals(indicator))
                .map(Indicator::direction)
                .findFirst()
                .orElse(Direction.HIGHER_IS_BETTER);
    }

    /**
     * {@return the circumstances of the time before: those of the latest assessment of a rater that is of no time with the scored
     * one, among assessments that are of none with it either}
     */
    Optional<Subject> earlier(Rater rater) {
        if (input.others().isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = scored().date().minusDays(withinDays());
        List<Assessment> before = input.others().stream()
                .filter(other -> other.date().isBefore(start))
                .collect(toImmutableList());
        return before.stream()
                .filter(other -> other.rater().equals(rater))
                .max(Comparator.comparing(Assessment::date)
                        .thenComparing(other -> other.id().value()))
                .map(latest -> around(latest, before));
    }

    private Subject around(Assessment latest, List<Assessment> before) {
        List<Assessment> others =
                before.stream().filter(other -> !other.equals(latest)).collect(toImmutableList());
        return new Subject(rubric, input.withAssessment(latest).withOthers(others), asOf);
    }

    private int withinDays() {
        return rubric.raters().map(Raters::withinDays).orElse(0);
    }

    /**
     * {@return the scored assessment and those of other raters of that time, none later than the day of the score, by id; the
     * scored one alone if the rubric does not put raters together}
     *
     * <p>A rater counts once, by the assessment nearest in date, and by the later of two that are as near. Raters who need not be
     * one, such as residents without a name, count each.
     */
    List<Assessment> raters() {
        Assessment scored = input.assessment();
        if (input.others().isEmpty() || rubric.raters().isEmpty()) {
            return ImmutableList.of(scored);
        }
        List<Assessment> together = Stream.concat(
                        Stream.of(scored),
                        input.others().stream()
                                .filter(other -> daysApart(other) <= withinDays())
                                .filter(other -> !other.date().isAfter(asOf)))
                .collect(toImmutableList());
        return together.stream()
                .filter(one -> together.stream().noneMatch(other -> isInsteadOf(other, one)))
                .sorted(Comparator.comparing(assessment -> assessment.id().value()))
                .collect(toImmutableList());
    }

    private boolean isInsteadOf(Assessment other, Assessment one) {
        int nearer = Long.compare(daysApart(one), daysApart(other));
        return one.rater().isOne()
                && other.rater().equals(one.rater())
                && (nearer > 0 || (nearer == 0 && other.date().isAfter(one.date())));
    }

    private long daysApart(Assessment other) {
        return Math.abs(other.date().toEpochDay() - input.assessment().date().toEpochDay());
    }
}
