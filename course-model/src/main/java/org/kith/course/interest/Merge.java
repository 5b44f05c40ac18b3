package org.kith.course.interest;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Makes one expression of interest of two. */
final class Merge {

    private Merge() {}

    static ExpressionOfInterest of(ExpressionOfInterest earlier, ExpressionOfInterest later) {
        return ExpressionOfInterest.builder()
                .person(earlier.person())
                .since(earlier.since())
                .place(later.place().or(earlier::place))
                .sector(later.sector().or(earlier::sector))
                .answers(latest(earlier.answers(), later.answers(), FormAnswer::question))
                .networks(ImmutableSet.<Network>builder()
                        .addAll(earlier.networks())
                        .addAll(later.networks())
                        .build())
                .availability(latest(earlier.availability(), later.availability(), Availability::session))
                .mayBeIntroduced(introduction(earlier.mayBeIntroduced(), later.mayBeIntroduced()))
                .build();
    }

    /** {@return the answer of two: a no, else a yes, else none} */
    static Optional<Boolean> introduction(Optional<Boolean> one, Optional<Boolean> other) {
        return one.isPresent() && other.isPresent() ? Optional.of(one.get() && other.get()) : one.or(() -> other);
    }

    /** {@return all values, of those with one key the last, in the order in which the keys first came} */
    private static <K, V> List<V> latest(List<V> earlier, List<V> later, Function<V, K> key) {
        Map<K, V> byKey = new LinkedHashMap<>();
        earlier.forEach(value -> byKey.put(key.apply(value), value));
        later.forEach(value -> byKey.put(key.apply(value), value));
        return ImmutableList.copyOf(byKey.values());
    }
}
