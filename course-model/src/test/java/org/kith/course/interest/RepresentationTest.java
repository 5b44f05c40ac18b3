package org.kith.course.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.interest.Samples.interest;
import static org.kith.course.interest.Samples.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.number.Share;
import org.kith.core.text.Text;

class RepresentationTest {

    private static final SectorId EDUCATION = SectorId.of("education");
    private static final SectorId HEALTH = SectorId.of("health-support");
    private static final SectorId WORSHIP = SectorId.of("worship");
    private static final SectorId LAW = SectorId.of("law-enforcement");
    private static final List<SectorId> CITY = List.of(LAW, WORSHIP, EDUCATION, HEALTH);
    private static final BodyId MOSQUE = BodyId.of("mosque");

    private final Representation representation = Representation.of(
            List.of(
                    interest(1).sector(EDUCATION).addNetwork(of(MOSQUE)).build(),
                    interest(2).sector(EDUCATION).build(),
                    interest(3).addNetwork(of(BodyId.of("unknown"))).build()),
            CITY,
            Dossier.of(Body.builder()
                    .id(MOSQUE)
                    .name(Text.of("Mosque"))
                    .addSectors(WORSHIP)
                    .build()));

    @Nested
    class Sectors {

        @Test
        void areThoseThatADelegateGaveAndThoseOfTheNetworks() {
            assertThat(representation.sectors(person(1))).containsExactly(EDUCATION, WORSHIP);
            assertThat(representation.sectors(person(3))).isEmpty();
        }

        @Test
        void haveTheirDelegatesInOrder() {
            assertThat(representation.delegates(EDUCATION)).containsExactly(person(1), person(2));
            assertThat(representation.delegates()).containsExactly(person(1), person(2), person(3));
        }

        @Test
        void haveAShareOfAllDelegates() {
            assertThat(representation.share(EDUCATION)).isEqualTo(Share.of(2, 3));
            assertThat(representation.share(LAW)).isEqualTo(Share.of(0, 3));
        }
    }

    @Nested
    class Absent {

        @Test
        void areTheSectorsOfTheCityThatNobodyStandsFor() {
            assertThat(representation.absent()).containsExactly(LAW, HEALTH);
        }

        @Test
        void areAllWithoutDelegates() {
            Representation empty = Representation.of(List.of(), CITY, Dossier.EMPTY);

            assertThat(empty.absent()).isEqualTo(CITY);
            assertThat(empty.share(LAW)).isEqualTo(Share.NONE);
        }
    }

    @Nested
    class Strings {

        @Test
        void tellNobody() {
            assertThat(representation)
                    .hasToString("Representation(3 delegates, absent [law-enforcement, health-support])");
        }
    }

    private static Network of(BodyId body) {
        return new Network(NetworkKind.INFORMAL, Text.of("Friends"), Optional.of(body));
    }
}
