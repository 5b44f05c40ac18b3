package org.kith.course;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kith.core.number.Money;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** The rules of tracks and what they cost. */
final class TrackRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Track.class, TrackRules::saysItsFee),
            Rule.of(Track.class, TrackRules::keepsToOneCurrency),
            Rule.of(Track.class, TrackRules::costsNothingBelowZero),
            Rule.of(Course.class, TrackRules::hasATrackToBeginOn));

    private TrackRules() {}

    static void saysItsFee(Track track, Reporter out) {
        if (track.fees().isEmpty()) {
            out.at("fees").report(Severity.WARNING, "course.track-without-fee", track.id());
        }
    }

    static void keepsToOneCurrency(Track track, Reporter out) {
        ImmutableList<String> currencies = track.fees().stream()
                .map(line -> line.amount().currency().getCurrencyCode())
                .distinct()
                .sorted()
                .collect(toImmutableList());
        if (currencies.size() > 1) {
            out.at("fees").report(Severity.ERROR, "course.mixed-currencies", track.id(), String.join(", ", currencies));
        }
    }

    static void costsNothingBelowZero(Track track, Reporter out) {
        if (track.fee().filter(Money::isNegative).isPresent()) {
            out.at("fees").report(Severity.ERROR, "course.negative-fee", track.id());
        }
    }

    static void hasATrackToBeginOn(Course course, Reporter out) {
        for (int i = 0; i < course.tracks().size(); i++) {
            Track track = course.tracks().get(i);
            Reporter at = out.at("tracks").at(i).at("chosenAfter");
            track.chosenAfter()
                    .filter(before -> course.track(before).isEmpty())
                    .ifPresent(before -> at.report(Severity.ERROR, "course.track-after-unknown", track.id(), before));
            if (isAfterItself(track, course)) {
                at.report(Severity.ERROR, "course.track-after-itself", track.id());
            }
        }
    }

    private static boolean isAfterItself(Track track, Course course) {
        Set<TrackId> seen = new HashSet<>();
        Optional<TrackId> next = track.chosenAfter();
        while (next.isPresent() && !next.get().equals(track.id()) && seen.add(next.get())) {
            next = next.flatMap(course::track).flatMap(Track::chosenAfter);
        }
        return next.filter(track.id()::equals).isPresent();
    }
}
