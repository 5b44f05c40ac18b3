package org.kith.plugins.webdata;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.Window;
import org.kith.course.enrolment.Enrolments;

/**
 * Whether somebody new can still have a seat in a cohort. Being closed and having free seats are two things. Immutable.
 *
 * @param cohort the cohort
 * @param sessions its sessions; empty if they are not known
 * @param enrolments how people stand with it, if that is told
 * @param moment the moment in question
 */
record Availability(Cohort cohort, List<CohortSession> sessions, Optional<Enrolments> enrolments, Instant moment) {

    /** {@return the time in which people who want a seat can come forward: that for interest or, without that, for enrolment} */
    static Optional<Window> window(Cohort cohort) {
        return cohort.interest().or(cohort::enrolment);
    }

    /** {@return whether there is anything to say but that the sessions are over} */
    boolean isKnown() {
        return cohort.interest().isPresent() || cohort.enrolment().isPresent() || enrolments.isPresent();
    }

    /** {@return the term of schema.org; empty if it is not open yet, or if nobody is told how many seats are free} */
    Optional<String> term() {
        if (isClosed()) {
            return Optional.of(Node.term("Discontinued"));
        }
        return window(cohort).orElse(Window.ALWAYS).contains(moment)
                ? enrolments.map(told -> Node.term(told.free() > 0 ? "InStock" : "SoldOut"))
                : Optional.empty();
    }

    private boolean isClosed() {
        return isOver(window(cohort).flatMap(Window::until))
                || isOver(sessions.stream()
                        .map(session -> session.endExclusive().toInstant())
                        .max(Instant::compareTo))
                || enrolments.filter(Enrolments::isClosed).isPresent();
    }

    private boolean isOver(Optional<Instant> end) {
        return end.filter(last -> !moment.isBefore(last)).isPresent();
    }
}
