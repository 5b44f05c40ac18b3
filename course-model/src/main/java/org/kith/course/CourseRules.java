package org.kith.course;

import com.google.common.collect.ImmutableList;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** The rules of courses. */
final class CourseRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Course.class, CourseRules::hasSessions),
            Rule.of(Track.class, CourseRules::saysItsFee),
            Rule.of(Track.class, CourseRules::keepsToOneCurrency));

    private CourseRules() {}

    static void hasSessions(Course course, Reporter out) {
        if (course.sessions().isEmpty()) {
            out.at("sessions").report(Severity.WARNING, "course.no-sessions");
        }
    }

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
                .collect(ImmutableList.toImmutableList());
        if (currencies.size() > 1) {
            out.at("fees").report(Severity.ERROR, "course.mixed-currencies", track.id(), String.join(", ", currencies));
        }
    }
}
