package org.kith.course.interest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.privacy.Consent;

/** Makes one expression of interest of two. */
final class Merge {

    private Merge() {}

    static ExpressionOfInterest of(ExpressionOfInterest earlier, ExpressionOfInterest later) {
        return ExpressionOfInterest.builder()
                .person(earlier.person())
                .since(earlier.since())
                .place(later.place().or(earlier::place))
                .sector(later.sector().or(earlier::sector))
                .forms(union(earlier.forms(), later.forms()))
                .networks(union(earlier.networks(), later.networks()))
                .availability(latest(earlier.availability(), later.availability()))
                .introduction(consent(earlier.introduction(), later.introduction()))
                .build();
    }

    /** {@return a consent with the moments of both, so that the last moment of all counts} */
    static Optional<Consent> consent(Optional<Consent> one, Optional<Consent> other) {
        return one.isPresent() && other.isPresent()
                ? Optional.of(new Consent(
                        moments(one.get().given(), other.get().given()),
                        moments(one.get().withdrawn(), other.get().withdrawn())))
                : one.or(() -> other);
    }

    private static List<Instant> moments(List<Instant> some, List<Instant> others) {
        return ImmutableList.<Instant>builder().addAll(some).addAll(others).build();
    }

    private static <T> Set<T> union(Set<T> some, Set<T> others) {
        return ImmutableSet.<T>builder().addAll(some).addAll(others).build();
    }

    private static List<Availability> latest(List<Availability> earlier, List<Availability> later) {
        Map<Integer, Availability> bySession = new LinkedHashMap<>();
        earlier.forEach(availability -> bySession.put(availability.session(), availability));
        later.forEach(availability -> bySession.put(availability.session(), availability));
        return ImmutableList.copyOf(bySession.values());
    }
}
