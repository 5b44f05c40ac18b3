package org.kith.charter.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.maps.Maps.circles;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Redacted;
import org.kith.core.number.Qualified;
import org.kith.core.number.Share;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;
import org.kith.core.text.Text;

class CareCirclesTest {

    @Nested
    class OfTheConnectorsInTheSouthWest {

        private final CareCircles connectors = Maps.read(CareCircles.class, "care-circles-connectors-south-west.json");

        @Test
        void wereCountedTwiceForThirtyOfFortyThree() {
            assertThat(connectors.counted()).contains(Share.of(30, 43));
        }

        @Test
        void tellThatTheNetworkDoubledAndNotHowLargeItWas() {
            assertThat(connectors.rings())
                    .containsExactly(new Ring.Grown(Text.of("Support network"), Qualified.exactly(2)));
        }

        @Test
        void hideNothingFromThePublicForNoNumberIsSmall() {
            assertThat(seen(connectors, Audience.PUBLIC)).isEqualTo(connectors);
        }
    }

    @Nested
    class Counted {

        @ParameterizedTest
        @CsvSource({"over 43, 30", "43, about 30", "43, 44", "43.5, 30", "-4, -5"})
        void isEmptyIfItIsNoShare(String takingPart, String countedTwice) {
            CareCircles circles = circles()
                    .takingPart(Qualified.parse(takingPart))
                    .countedTwice(Qualified.parse(countedTwice))
                    .build();

            assertThat(circles.counted()).isEmpty();
        }

        @Test
        void isEmptyForMoreThanANumberHolds() {
            Qualified many = Qualified.parse("1" + "0".repeat(40));

            assertThat(circles().takingPart(many).build().counted()).isEmpty();
        }
    }

    @Nested
    class SmallCounts {

        private final CareCircles small = circles()
                .rings(List.of(Ring.Counted.of(Text.of("Inner"), Qualified.exactly(7), Qualified.exactly(40))))
                .countedTwice(Qualified.exactly(6))
                .build();

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"TEAM", "STEERING"})
        void areForTheTeamAndThoseAboveIt(Audience audience) {
            assertThat(seen(small, audience)).isEqualTo(small);
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"TEAM", "STEERING"},
                mode = EnumSource.Mode.EXCLUDE)
        void areHiddenFromAllOthers(Audience audience) {
            CareCircles seen = seen(small, audience);

            assertThat(seen.countedTwice()).isEmpty();
            assertThat(((Ring.Counted) seen.rings().get(0)).before()).isEmpty();
            assertThat(((Ring.Counted) seen.rings().get(0)).after()).contains(Qualified.exactly(40));
        }
    }

    @Nested
    class People {

        @Test
        void cannotBeReferredTo() {
            Set<Kind<?>> kinds = new HashSet<>();
            collect(CareCircles.SHAPE, kinds);
            collect(CommunityMap.SHAPE, kinds);

            assertThat(kinds).contains(Ring.KIND, Link.SHAPE).doesNotContain(PersonRef.KIND);
        }

        private static void collect(Kind<?> kind, Set<Kind<?>> kinds) {
            if (kinds.add(kind.resolved())) {
                List<Shape<?>> shapes = new ArrayList<>();
                if (kind.resolved() instanceof Shape<?> shape) {
                    shapes.add(shape);
                } else if (kind.resolved() instanceof Variants<?> variants) {
                    shapes.addAll(variants.shapes().values());
                }
                shapes.forEach(shape ->
                        shape.fields().stream().<Kind<?>>map(Field::kind).forEach(field -> collect(field, kinds)));
            }
        }
    }

    @Nested
    class WrittenAndReadAgain {

        @Test
        void theyAreTheSame() {
            CareCircles circles = circles()
                    .title(Text.of("Patients"))
                    .addRings(new Ring.Grown(Text.of("Outer network"), Qualified.parse("about 1.5")))
                    .build();

            byte[] json = Maps.KITH.writeDocument(Entry.of(circles));

            assertThat(Maps.KITH
                            .readDocument("circles.json", json)
                            .orElseThrow()
                            .document())
                    .isEqualTo(circles);
        }
    }

    private static CareCircles seen(CareCircles circles, Audience audience) {
        return Redacted.of(Dossier.of(circles), audience)
                .find(CareCircles.TYPE, circles.id())
                .orElseThrow();
    }
}
