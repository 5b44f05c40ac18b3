package org.kith.charter.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.core.time.Cycle;
import org.kith.core.time.PartialDate;

/** Lays the changes of a recognition on the days. Used by one call and thrown away. */
final class Timeline {

    private final Optional<RenewalTerms> terms;
    private final Optional<LocalDate> closed;
    private final List<RecognitionPeriod> periods = new ArrayList<>();
    private Optional<Cycle> cycle = Optional.empty();
    private long turn;
    private Optional<LocalDate> end = Optional.empty();

    private Timeline(Optional<RecognitionScheme> scheme) {
        this.terms = scheme.flatMap(RecognitionScheme::renewal);
        this.closed = scheme.flatMap(RecognitionScheme::closed);
    }

    /** {@return what follows from the grant and the changes after it, up to a day} */
    static Timeline of(Recognition recognition, Optional<RecognitionScheme> scheme, LocalDate asOf) {
        Timeline timeline = new Timeline(scheme);
        boolean granted = false;
        for (RecognitionChange change : recognition.history()) {
            granted |= change.state() == RecognitionState.GRANTED;
            if (granted && !change.reckonedFrom().isAfter(asOf)) {
                timeline.add(change);
            }
        }
        return timeline;
    }

    private void add(RecognitionChange change) {
        LocalDate start = change.reckonedFrom();
        cutAt(start);
        if (!change.state().isStanding()) {
            end = Optional.empty();
            periods.add(RecognitionPeriod.of(change.state(), start, Optional.empty()));
            return;
        }
        end = end(change, start);
        periods.add(RecognitionPeriod.of(change.state(), start, end));
        end.ifPresent(lapse -> periods.add(RecognitionPeriod.of(RecognitionState.LAPSED, lapse, Optional.empty())));
    }

    private void cutAt(LocalDate day) {
        List<RecognitionPeriod> before = ImmutableList.copyOf(periods);
        periods.clear();
        before.forEach(period -> period.until(day).ifPresent(periods::add));
    }

    /** {@return the first day on which what was given no longer counts: as it was said, else by the terms, if its day is known} */
    private Optional<LocalDate> end(RecognitionChange change, LocalDate start) {
        Optional<LocalDate> told = change.until().map(last -> last.plusDays(1)).filter(start::isBefore);
        if (told.isPresent()) {
            begin(told, -1);
            return told;
        }
        boolean inTime = end.filter(last -> !start.isAfter(last)).isPresent();
        if (inTime && change.state() == RecognitionState.RENEWED) {
            turn++;
        } else {
            begin(change.on().flatMap(PartialDate::exact), 0);
        }
        return cycle.map(turns -> turns.start(turn + 1));
    }

    /** Counts turns from a day on, which is the first of turn 0. */
    private void begin(Optional<LocalDate> day, long present) {
        cycle = terms.flatMap(known -> day.map(first -> new Cycle(first, known.months())));
        turn = present;
    }

    List<RecognitionPeriod> periods() {
        return closed.flatMap(this::closing).orElseGet(() -> ImmutableList.copyOf(periods));
    }

    /** {@return the periods with the end of the scheme; empty if nothing stands on the day of that or after it} */
    private Optional<List<RecognitionPeriod>> closing(LocalDate day) {
        for (int i = 0; i < periods.size(); i++) {
            RecognitionPeriod period = periods.get(i);
            boolean over =
                    period.endExclusive().filter(last -> !last.isAfter(day)).isPresent();
            if (period.state().isStanding() && !over) {
                ImmutableList.Builder<RecognitionPeriod> before = ImmutableList.builder();
                before.addAll(periods.subList(0, i));
                period.until(day).ifPresent(before::add);
                LocalDate start = day.isAfter(period.first()) ? day : period.first();
                before.add(RecognitionPeriod.of(RecognitionState.SCHEME_CLOSED, start, Optional.empty()));
                return Optional.of(before.build());
            }
        }
        return Optional.empty();
    }

    Optional<RenewalWindow> renewal(LocalDate asOf) {
        if (end.isEmpty() || isClosedBy(asOf) || isClosedBy(end.get())) {
            return Optional.empty();
        }
        RecognitionPeriod standing = periods.get(periods.size() - 2); // what lapses comes right after it
        return end.map(last -> RenewalWindow.of(standing, last, terms));
    }

    private boolean isClosedBy(LocalDate day) {
        return closed.filter(closing -> !closing.isAfter(day)).isPresent();
    }
}
