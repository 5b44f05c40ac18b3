package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The order of turns, from the first moment there is to the last, and for every priority. */
class TurnProperties {

    private static final PromotionOrder.ByLot LOTS = new PromotionOrder.ByLot("31 December 2021");

    @Property(tries = 1000)
    void goesByPriorityThenMomentThenNumber(
            @ForAll("applicants") Applicant first, @ForAll("applicants") Applicant second) {
        Comparator<Applicant> order =
                Comparator.comparing(Applicant::priority).reversed().thenComparing(Applicant::since);

        isInOrder(new PromotionOrder.ByMoment(), first, second, order);
    }

    @Property(tries = 500)
    void goesByPriorityThenLotThenNumber(
            @ForAll("applicants") Applicant first, @ForAll("applicants") Applicant second) {
        Comparator<Applicant> order = Comparator.comparing(Applicant::priority)
                .reversed()
                .thenComparing(applicant -> LOTS.lot(applicant.person()));

        isInOrder(LOTS, first, second, order);
    }

    @Property(tries = 200)
    void takesAnotherPriority(@ForAll("applicants") Applicant first, @ForAll("applicants") Applicant second) {
        Turn changed = Turn.of(first, LOTS, 1, 0).withPriority(second.priority());

        assertThat(changed.applicant()).isEqualTo(first.withPriority(second.priority()));
        assertThat(changed.rank())
                .isEqualTo(Turn.of(changed.applicant(), LOTS, 1, 0).rank());
    }

    private static void isInOrder(PromotionOrder by, Applicant first, Applicant second, Comparator<Applicant> order) {
        Turn one = Turn.of(first, by, 1, 0);
        Turn two = Turn.of(second, by, 2, 1);
        int ordered = Integer.signum(order.compare(first, second));
        int expected = ordered == 0 ? -1 : ordered; // who came first goes first

        assertThat(Integer.signum(one.compare(two))).isEqualTo(expected);
        assertThat(Integer.signum(two.compare(one))).isEqualTo(-expected);
        assertThat(Long.compare(one.rank(), two.rank())).isIn(expected, 0);
    }

    @Provide
    Arbitrary<Applicant> applicants() {
        Arbitrary<Instant> moment = Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.of(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond())),
                                Tuple.of(4, Arbitraries.longs().between(-8, 8)),
                                Tuple.of(
                                        1,
                                        Arbitraries.longs()
                                                .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()))),
                        Arbitraries.of(0L, 1L, 999_999_999L))
                .as(Instant::ofEpochSecond);
        return Combinators.combine(
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.of(0, 1, 511, 512, Applicant.MAX_PRIORITY),
                        moment)
                .as((person, priority, since) ->
                        Applicant.of(Samples.person(person), since).withPriority(priority));
    }
}
