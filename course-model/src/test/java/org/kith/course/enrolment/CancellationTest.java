package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.enrolment.Samples.person;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.number.Fraction;
import org.kith.core.number.Money;
import org.kith.course.Window;

class CancellationTest {

    private static final Window WINDOW = Window.before(Samples.CLOSING);

    @Nested
    class OutsideTheWindow {

        @Test
        void isRefusedWhereThePolicyStatesNoPrice() {
            Story story = enrolled(Samples.terms(Samples.TRACK, "GBP 250.00"));

            assertThat(story.refusals(Command.Cancel::new, 1))
                    .containsExactly(new Refusal.OutsideWindow(Period.CANCELLATION, WINDOW));
        }

        @Test
        void isPossibleAtThePriceThatWasPromised() {
            Story story = enrolled(priced("GBP 250.00", "1/2")).then(Command.Cancel::new, 1);

            assertThat(story.standing(1)).isEqualTo(Standing.CANCELLED);
            assertThat(story.enrolments()
                            .registration(person(1))
                            .flatMap(Registration::terms)
                            .flatMap(terms -> terms.keptAt(Samples.CLOSING)))
                    .contains(Money.parse("GBP 125.00"));
        }

        @Test
        void isRefusedToThoseWhoWerePromisedNoPrice() {
            Story story = Story.of(
                            Samples.policy(1)
                                    .cancellation(WINDOW)
                                    .addTerm(priced("GBP 250.00", "1/2").withTrack(Samples.WITH)),
                            1)
                    .then(Command.Accept::new, 1)
                    .at(Samples.CLOSING);

            assertThat(story.refusals(Command.Cancel::new, 1)).hasSize(1);
        }

        private static Story enrolled(Terms terms) {
            EnrolmentPolicy policy =
                    Samples.policy(1).cancellation(WINDOW).build().withTerms(terms);
            return Story.of(EnrolmentPolicy.builder().from(policy), 1)
                    .then(Command.Accept::new, 1)
                    .then(at -> new Command.Enrol(person(1), Samples.TRACK, at))
                    .at(Samples.CLOSING);
        }
    }

    @Nested
    class Kept {

        @ParameterizedTest
        @CsvSource({
            "GBP 250.00, 1/3, GBP 83.33",
            "GBP 0.05, 1/2, GBP 0.03",
            "GBP 0.01, 1/2, GBP 0.01",
            "GBP 0.01, 49/100, GBP 0.00",
            "JPY 5001, 1/2, JPY 2501",
            "GBP 0.00, 1, GBP 0.00",
            "GBP 92233720368547758.07, 1, GBP 92233720368547758.07"
        })
        void isRoundedToTheNearestUnitAndUpInTheMiddle(String fee, String part, String kept) {
            assertThat(priced(fee, part).keptAt(Samples.CLOSING)).contains(Money.parse(kept));
        }

        @Test
        void isNothingWhileItIsFree() {
            Instant last = Samples.CLOSING.minusNanos(1);

            assertThat(priced("GBP 250.00", "1").keptAt(last)).contains(Money.parse("GBP 0.00"));
        }

        @Test
        void isNotSaidWhereTheFeeOrThePriceIsNot() {
            Terms terms = priced("GBP 250.00", "1");

            assertThat(terms.withFee(Optional.empty()).keptAt(Samples.CLOSING)).isEmpty();
            assertThat(terms.withCancellation(Optional.empty()).keptAt(Samples.CLOSING))
                    .isEmpty();
        }
    }

    private static Terms priced(String fee, String part) {
        return Samples.terms(Samples.TRACK, fee)
                .withCancellation(new Cancellation(Optional.of(Samples.CLOSING), Fraction.parse(part)));
    }
}
