package org.kith.course.enrolment;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.vavr.collection.Vector;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Those who wait for a seat, in order, each group by itself. Immutable; a changed copy shares nearly all with this one. */
final class Line {

    private final Vector<Queue<Turn>> groups;

    private Line(Vector<Queue<Turn>> groups) {
        this.groups = groups;
    }

    static Line of(int groups) {
        return new Line(Vector.fill(groups, () -> Queue.of(Ordered.by(Turn::compare))));
    }

    /** {@return this with one more of a group} */
    Line plus(int group, Turn turn) {
        return new Line(groups.update(group, groups.get(group).plus(turn)));
    }

    /** {@return this after somebody of a group no longer waits} */
    Line minusOne(int group, People people, Rulebook rules) {
        return new Line(groups.update(group, groups.get(group).minusOne(turn -> waits(turn, people, rules))));
    }

    /** {@return the first for whom there is a seat} */
    @Nullable
    Turn next(Seats seats, Quotas quotas) {
        Turn next = null;
        for (int group = 0; group < groups.length() && !seats.isFull(); group++) {
            Turn first = groups.get(group).first();
            if (first != null && seats.fit(quotas.of(group)) && (next == null || first.compare(next) < 0)) {
                next = first;
            }
        }
        return next;
    }

    /** {@return how many wait for whom something is true and whose quotas have a seat left; it is true of all up to some place in the order} */
    int count(Predicate<Turn> isBefore, State state, Rulebook rules) {
        int count = 0;
        for (int group = 0; group < groups.length(); group++) {
            if (state.seats().fitQuotas(rules.quotas().of(group))) {
                count += groups.get(group)
                        .takeWhile(isBefore, turn -> waits(turn, state.people(), rules))
                        .size();
            }
        }
        return count;
    }

    /** {@return all who wait, in order} */
    List<Turn> all(People people, Rulebook rules) {
        return groups.toJavaStream()
                .flatMap(line -> line.takeWhile(turn -> true, turn -> waits(turn, people, rules)).stream())
                .sorted(Turn::compare)
                .collect(toImmutableList());
    }

    private static boolean waits(Turn turn, People people, Rulebook rules) {
        Registration registration = people.at(turn.slot());
        return registration.turn().is(turn) && rules.waits(registration.standing());
    }
}
