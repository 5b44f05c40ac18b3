package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Document;

class RadarTest {

    @Nested
    class Points {

        @Test
        void lieOnTheFirstAxisAboveTheMiddle() {
            assertThat(Spot.of(0, 5, Fraction.ONE)).isEqualTo(new Spot("180.00", "46.00"));
        }

        @Test
        void lieHalfwayForAHalf() {
            assertThat(Spot.of(0, 5, Fraction.of(1, 2))).isEqualTo(new Spot("180.00", "102.00"));
        }

        @Test
        void lieInTheMiddleForNothing() {
            assertThat(Spot.of(3, 5, Fraction.ZERO)).isEqualTo(Spot.CENTRE);
        }

        @Test
        void goClockwise() {
            assertThat(List.of(1, 2, 3))
                    .map(place -> Spot.of(place, 4, Fraction.ONE))
                    .containsExactly(
                            new Spot("292.00", "158.00"), new Spot("180.00", "270.00"), new Spot("68.00", "158.00"));
        }

        @Test
        void areRoundedHalfUp() {
            assertThat(Spot.of(1, 5, Fraction.ONE)).isEqualTo(new Spot("286.52", "123.39"));
        }
    }

    @Nested
    class Labels {

        @Test
        void standOutsideTheirAxes() {
            assertThat(List.of(0, 1, 4)).map(place -> Spot.anchor(place, 5)).containsExactly("middle", "start", "end");
        }
    }

    @Nested
    class Shapes {

        @Test
        void areClosedWhereAllIsKnown() {
            assertThat(radar(known(), known()).process().line())
                    .isEqualTo("M180.00,102.00L276.99,214.00L83.01,214.00Z");
        }

        @Test
        void areOpenWhereAValueIsNotKnown() {
            assertThat(radar(known(), Optional.empty()).outcome().line()).isEqualTo("M276.99,214.00L83.01,214.00");
        }

        @Test
        void markOnlyWhatIsKnown() {
            assertThat(radar(known(), Optional.empty()).outcome().spots()).hasSize(2);
        }

        @Test
        void areEmptyWhereNothingIsKnown() {
            List<Radar.Value> nothing =
                    Collections.nCopies(3, new Radar.Value("Axis", Optional.empty(), Optional.empty()));
            assertThat(Radar.of(nothing, 4).process()).isEqualTo(new Outline("", "", List.of()));
        }

        @Test
        void haveARingForEachLevel() {
            assertThat(radar(known(), known()).rings())
                    .hasSize(4)
                    .last()
                    .isEqualTo("180.00,46.00 276.99,214.00 83.01,214.00");
        }

        private Optional<Fraction> known() {
            return Optional.of(Fraction.of(1, 2));
        }

        private Radar radar(Optional<Fraction> process, Optional<Fraction> outcome) {
            Radar.Value full = new Radar.Value("Axis", Optional.of(Fraction.ONE), Optional.of(Fraction.ONE));
            return Radar.of(List.of(new Radar.Value("Axis", process, outcome), full, full), 4);
        }
    }

    @Nested
    class OfAProfile {

        @Test
        void keepsTheTwoSidesApart() {
            Scope scope = Samples.scope(Samples.dossier().documents().toArray(Document[]::new));
            Radar radar = Page.of(scope).profiles().get(0).radar().orElseThrow();

            assertThat(radar.process()).isNotEqualTo(radar.outcome());
            assertThat(radar.outcome().spots()).first().isEqualTo(new Spot("180.00", "46.00"));
        }
    }
}
