package org.kith.charter.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.maps.Maps.check;
import static org.kith.charter.maps.Maps.circles;

import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.number.Qualified;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;
import org.kith.core.validation.Severity;

class CareCirclesRulesTest {

    @Test
    void countsThatFitHaveNoFindings() {
        assertThat(found(circles().build())).isEmpty();
    }

    @Nested
    class OfOnePerson {

        @ParameterizedTest
        @ValueSource(strings = {"1", "0", "about 1", "at most 1", "under 2"})
        void isAnError(String people) {
            assertThat(found(circles().countedTwice(Qualified.parse(people)).build()))
                    .containsExactly(tuple("care-circles.of-one-person", "/countedTwice"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2", "over 0", "at least 1", "about 30", "at most 2", "under 3"})
        void isNotWhatMayBeSeveral(String people) {
            assertThat(found(circles().countedTwice(Qualified.parse(people)).build()))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "0", "about 1", "at most 1", "under 2"})
        void isAnErrorAlsoWhereOnlyItIsToldHowManyTookPart(String people) {
            assertThat(found(circles()
                            .takingPart(Qualified.parse(people))
                            .build()
                            .withCountedTwice(Optional.empty())))
                    .contains(tuple("care-circles.of-one-person", "/takingPart"));
        }

        @Test
        void tellsWhatToTry() {
            assertThat(check(circles().countedTwice(Qualified.exactly(1)).build()))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                        assertThat(finding.advice())
                                .contains("Count the circles of several people together, or leave the document out.");
                    });
        }
    }

    @Nested
    class MoreThanTookPart {

        @Test
        void isAnErrorIfItIsCertain() {
            assertThat(found(circles().countedTwice(Qualified.exactly(44)).build()))
                    .containsExactly(tuple("care-circles.more-than-took-part", "/countedTwice"));
            assertThat(found(circles()
                            .takingPart(Qualified.parse("over 43"))
                            .countedTwice(Qualified.exactly(44))
                            .build()))
                    .isEmpty();
        }
    }

    @Nested
    class OfHowMany {

        @Test
        void isAskedForIfNobodyTells() {
            assertThat(found(circles().build().withCountedTwice(Optional.empty())))
                    .containsExactly(tuple("care-circles.of-how-many", ""));
        }
    }

    @Nested
    class NoRings {

        @Test
        void isReported() {
            assertThat(found(circles().build().withRings())).containsExactly(tuple("care-circles.no-rings", "/rings"));
        }
    }

    @Nested
    class AfterBefore {

        @Test
        void isAnError() {
            assertThat(found(circles().after(PartialDate.parse("2019")).build()))
                    .containsExactly(tuple("care-circles.after-before", "/after"));
        }
    }

    @Nested
    class InTheFuture {

        @Test
        void isReported() {
            assertThat(found(circles().after(PartialDate.parse("2023")).build()))
                    .containsExactly(tuple("care-circles.in-the-future", "/after"));
        }
    }

    @Nested
    class NoSource {

        @Test
        void isReported() {
            assertThat(found(circles().build().withSource(Optional.empty())))
                    .containsExactly(tuple("care-circles.no-source", ""));
        }
    }

    @Nested
    class BelowZero {

        @Test
        void isAnErrorWhereverItStands() {
            Qualified wrong = Qualified.exactly(-3);
            CareCircles circles = circles()
                    .takingPart(wrong)
                    .countedTwice(Optional.empty())
                    .rings(List.of(
                            Ring.Counted.of(Text.of("Inner"), wrong, wrong), new Ring.Grown(Text.of("Outer"), wrong)))
                    .build();

            assertThat(found(circles))
                    .filteredOn(found -> found.toList().contains("care-circles.below-zero"))
                    .extracting(found -> found.toList().get(1))
                    .containsExactly("/rings/0/after", "/rings/0/before", "/rings/1/times", "/takingPart");
        }
    }

    private static List<Tuple> found(CareCircles circles) {
        return check(circles).stream()
                .map(finding -> tuple(finding.code(), finding.pointer().toString()))
                .toList();
    }
}
