package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import org.kith.core.number.Money;
import org.kith.course.Track;

/**
 * A way to take a course.
 *
 * @param title what it is called
 * @param certificate whether it can end with a certificate
 * @param fees what is paid for, and how much
 * @param total the sum of the fees; empty if nobody has said, or there are several currencies
 * @param requirements what a learner must do beside coming
 */
record TrackRow(String title, boolean certificate, List<Fact> fees, String total, List<String> requirements) {

    static TrackRow of(Track track, Scope scope) {
        return new TrackRow(
                scope.text(track.title()),
                track.certificate(),
                track.fees().stream()
                        .map(line -> new Fact(scope.text(line.title()), amount(line.amount())))
                        .collect(toImmutableList()),
                track.fee().map(TrackRow::amount).orElse(""),
                track.requirements().stream().map(scope::text).collect(toImmutableList()));
    }

    private static String amount(Money money) {
        return money.isZero() ? "free" : money.toString().replace(' ', '\u00a0');
    }
}
