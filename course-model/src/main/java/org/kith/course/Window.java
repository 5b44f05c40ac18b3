package org.kith.course;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * The time between two moments; half-open, and without bound where a moment is absent.
 *
 * <p>A window that closes before it opens, or at that very moment, holds no moment at all; a rule finds it. Immutable.
 *
 * @param from the first moment; empty if it was always open
 * @param until the moment from which it is too late; empty if it never closes
 */
public record Window(Optional<Instant> from, Optional<Instant> until) {

    /** All of time. */
    public static final Window ALWAYS = new Window(Optional.empty(), Optional.empty());

    /** What a window looks like. */
    public static final Shape<Window> SHAPE = Shape.of(
            Window.class,
            "window",
            Part.optional("from", Kinds.INSTANT, Window::from),
            Part.optional("until", Kinds.INSTANT, Window::until),
            Window::new);

    /**
     * {@return the time from one moment up to another}
     *
     * @throws IllegalArgumentException if the second is not after the first
     */
    public static Window of(Instant from, Instant untilExclusive) {
        Window window = new Window(Optional.of(from), Optional.of(untilExclusive));
        checkArgument(!window.isEmpty(), "a window must close after it opens");
        return window;
    }

    /** {@return all time before a moment} */
    public static Window before(Instant untilExclusive) {
        return new Window(Optional.empty(), Optional.of(untilExclusive));
    }

    /** {@return whether it holds no moment: it closes before it opens, or at that very moment} */
    public boolean isEmpty() {
        return from.isPresent() && until.isPresent() && !from.get().isBefore(until.get());
    }

    /** {@return the last day of which a moment lies within, on the clocks of a zone; empty if it never closes} */
    public Optional<LocalDate> lastDay(ZoneId zone) {
        return until.map(moment -> moment.minusNanos(1).atZone(zone).toLocalDate());
    }

    /** {@return whether the moment lies within} */
    public boolean contains(Instant moment) {
        return (from.isEmpty() || !moment.isBefore(from.get())) && (until.isEmpty() || moment.isBefore(until.get()));
    }
}
