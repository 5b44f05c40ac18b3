package org.kith.plugins.report;

import org.kith.core.score.Standing;

/** Says which level is held by decision. */
final class StandingLine {

    private StandingLine() {}

    static String of(Standing standing, CardWords words) {
        return words.level(standing.level()) + ", by decision, since " + EnglishDates.day(standing.since()) + ": "
                + Words.of(standing.state())
                + standing.renewalFrom()
                        .map(day -> "; may be renewed from " + EnglishDates.day(day))
                        .orElse("")
                + standing.endExclusive()
                        .map(day -> "; no longer from " + EnglishDates.day(day))
                        .orElse("")
                + ".";
    }
}
