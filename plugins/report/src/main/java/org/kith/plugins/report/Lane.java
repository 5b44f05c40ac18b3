package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;

/**
 * A row of a timeline with a mark for each day of one kind.
 *
 * @param y the upper edge, in pixels
 * @param title what the marks are, in words
 * @param tone what the marks are, for the style sheet
 * @param shape the outline of a mark around its middle, as a path; kinds differ in it, so that no colour is needed
 * @param marks the marks
 */
record Lane(int y, String title, String tone, String shape, List<TimelineRow.Mark> marks) {

    private static final int HEIGHT = 38;
    private static final int FOOT = 12;
    private static final int MIDDLE = 24;

    static Lane of(DayKind kind, List<PlanDay> days, TimeAxis axis, int y) {
        return new Lane(
                y,
                PlanWords.of(kind),
                Words.tone(kind),
                shape(kind),
                days.stream()
                        .filter(day -> day.kind() == kind)
                        .map(day -> new TimelineRow.Mark(axis.start(day.date()), day.done()))
                        .collect(toImmutableList()));
    }

    private static String shape(DayKind kind) {
        return switch (kind) {
            case TURN, PAUSE -> "M-2,-6H2V6H-2Z";
            case LISTENING -> "M-6,0A6,6,0,0,1,6,0A6,6,0,0,1,-6,0Z";
            case SENSE_CHECK -> "M-5,-5H5V5H-5Z";
            case VOTE -> "M0,-6L6,5H-6Z";
            case REPORT_BACK -> "M0,-7L7,0L0,7L-7,0Z";
        };
    }

    /** {@return the foot of the title} */
    int foot() {
        return y + FOOT;
    }

    /** {@return the middle of the marks} */
    int middle() {
        return y + MIDDLE;
    }

    /** {@return where the next row begins} */
    int end() {
        return y + HEIGHT;
    }
}
