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
            Rule.of(Course.class, TrackRules::keepsToOneCurrency),
            Rule.of(Course.class, TrackRules::costsNoLessLater),
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

    /** A track in several currencies by itself is left out: it has its own finding. */
    static void keepsToOneCurrency(Course course, Reporter out) {
        ImmutableList<String> currencies = course.tracks().stream()
                .flatMap(track -> track.fee().stream())
                .map(fee -> fee.currency().getCurrencyCode())
                .distinct()
                .sorted()
                .collect(toImmutableList());
        if (currencies.size() > 1) {
            out.at("tracks")
                    .report(Severity.WARNING, "course.tracks-in-several-currencies", String.join(", ", currencies));
        }
    }

    static void costsNoLessLater(Course course, Reporter out) {
        for (int i = 0; i < course.tracks().size(); i++) {
            Track later = course.tracks().get(i);
            Reporter at = out.at("tracks").at(i).at("fees");
            later.chosenAfter()
                    .flatMap(course::track)
                    .filter(before -> isCheaper(later, before))
                    .ifPresent(before -> at.report(
                            Severity.WARNING,
                            "course.later-track-cheaper",
                            later.id(),
                            later.fee().orElseThrow(),
                            before.fee().orElseThrow(),
                            before.id()));
        }
    }

    private static boolean isCheaper(Track later, Track before) {
        return later.fee()
                .flatMap(fee -> before.fee()
                        .filter(first -> first.currency().equals(fee.currency()))
                        .filter(first -> fee.compareTo(first) < 0))
                .isPresent();
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
