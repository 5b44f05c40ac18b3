package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.score.Decision;
import org.kith.core.score.Standing;
import org.kith.core.score.StandingState;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.Validity;

/**
 * What was decided on a rubric up to a day, and so which level was held when.
 *
 * <p>A decision holds from its day until the next one, its withdrawal or its end, whichever comes first.
 */
final class History {

    private final Rubric rubric;
    private final LocalDate asOf;
    private final ImmutableList<Decision> decisions;

    History(Rubric rubric, List<Decision> decisions, LocalDate asOf) {
        this.rubric = rubric;
        this.asOf = asOf;
        this.decisions = decisions.stream()
                .filter(decision -> decision.scheme().equals(rubric.id().value()))
                .filter(decision -> !decision.date().isAfter(asOf))
                .sorted(Comparator.comparing(Decision::date)
                        .thenComparing(decision -> decision.id().value()))
                .collect(toImmutableList());
    }

    /** {@return the level that was decided last, and whether it still holds; empty if none was given} */
    Optional<Standing> standing() {
        if (decisions.isEmpty()) {
            return Optional.empty();
        }
        Decision last = decisions.get(decisions.size() - 1);
        return last.level()
                .map(level -> Standing.builder()
                        .level(level)
                        .since(last.date())
                        .state(state(last))
                        .renewalFrom(end(last).flatMap(this::renewalFrom))
                        .endExclusive(end(last))
                        .build());
    }

    private StandingState state(Decision decision) {
        if (decision.withdrawn().filter(this::isOver).isPresent()) {
            return StandingState.WITHDRAWN;
        }
        if (end(decision).filter(this::isOver).isPresent()) {
            return StandingState.LAPSED;
        }
        if (rubric.closed().filter(this::isOver).isPresent()) {
            return StandingState.SCHEME_CLOSED;
        }
        boolean due =
                end(decision).flatMap(this::renewalFrom).filter(this::isOver).isPresent();
        return due ? StandingState.RENEWAL_DUE : StandingState.HELD;
    }

    private boolean isOver(LocalDate day) {
        return !day.isAfter(asOf);
    }

    private Optional<LocalDate> end(Decision decision) {
        return rubric.validity().map(validity -> decision.date().plusMonths(validity.months()));
    }

    private Optional<LocalDate> renewalFrom(LocalDate end) {
        return rubric.validity().flatMap(Validity::renewalMonths).map(end::minusMonths);
    }

    /**
     * {@return the first day since which a level or one above it is held without a break up to the day of the score; empty if it
     * is not held, as of a scheme that is closed}
     */
    Optional<LocalDate> heldSince(LevelKey level) {
        Optional<LocalDate> since = Optional.empty();
        Optional<LocalDate> until = Optional.empty();
        for (int i = 0; i < decisions.size(); i++) {
            Decision decision = decisions.get(i);
            boolean unbroken = since.isPresent()
                    && until.filter(end -> end.isBefore(decision.date())).isEmpty();
            if (!isAtLeast(decision, level)) {
                since = Optional.empty();
            } else if (!unbroken) {
                since = Optional.of(decision.date());
            }
            until = ends(decision);
        }
        boolean over = Stream.concat(until.stream(), rubric.closed().stream()).anyMatch(this::isOver);
        return over ? Optional.empty() : since;
    }

    private Optional<LocalDate> ends(Decision decision) {
        return end(decision)
                .flatMap(end -> decision.withdrawn()
                        .map(day -> day.isBefore(end) ? day : end)
                        .or(() -> Optional.of(end)))
                .or(decision::withdrawn);
    }

    private boolean isAtLeast(Decision decision, LevelKey level) {
        Scale scale = rubric.root().scale().flatMap(rubric::scale).orElseThrow();
        int least = scale.level(level).orElseThrow().value();
        return decision.level()
                .flatMap(scale::level)
                .filter(given -> given.value() >= least)
                .isPresent();
    }
}
