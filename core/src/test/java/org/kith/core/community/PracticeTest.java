package org.kith.core.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Document;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/** What was published about listening in real places can be said in these types, and comes back from JSON as it was. */
class PracticeTest {

    private static final Kith KITH = Kith.load();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Nested
    class Getxo {

        private static final Engagement INTERVIEWS = Engagement.builder()
                .id(EngagementId.of("getxo-interviews"))
                .question(Text.of("How do people here see illness, death and grief, and care for one another?"))
                .method(Text.of("Interviews, and making sense of them together"))
                .date(PartialDate.parse("2017/2022-01"))
                .place(PlaceId.of("getxo"))
                .people(Qualified.parse("over 80"))
                .source(source("GET1", "https://ijic.ubiquitypress.com/articles/10.5334/ijic.5707/"))
                .build();

        @Test
        void namesNoGroups() {
            assertThat(codes(INTERVIEWS, place("getxo", PlaceKind.CITY))).containsExactly("engagement.no-groups");
        }

        @Test
        void comesBack() {
            assertThat(again(INTERVIEWS)).isEqualTo(INTERVIEWS);
        }
    }

    @Nested
    class Wiltshire {

        private static final Engagement RESIDENTS = Engagement.builder()
                .id(EngagementId.of("wiltshire-residents"))
                .question(Text.of("What matters to you at the end of life?"))
                .method(Text.of("Residents were asked before the charter was written"))
                .date(PartialDate.parse("../2017"))
                .place(PlaceId.of("wiltshire"))
                .addFacilitator(
                        new Presence(Text.of("Founding body"), Optional.empty(), Optional.of(Qualified.exactly(10))))
                .people(Qualified.parse("at least 1"))
                .addGroup(Group.of(Text.of("Residents")))
                .source(source(
                        "DWC4",
                        "http://www.wiltshireccg.nhs.uk/end-of-life-care/wiltshire-dying-well-community-charter"))
                .build();

        @Test
        void isWhole() {
            assertThat(codes(RESIDENTS, place("wiltshire", PlaceKind.REGION))).isEmpty();
        }

        @Test
        void comesBack() {
            assertThat(again(RESIDENTS)).isEqualTo(RESIDENTS);
        }
    }

    @Nested
    class Plymouth {

        private static final Team STEERING = Team.builder()
                .id(TeamId.of("plymouth-steering-group"))
                .title(Text.of("City-wide steering group"))
                .kind(TeamKind.STEERING_GROUP)
                .place(PlaceId.of("plymouth"))
                .mandate(Text.of("Monitors what becomes of the charter"))
                .addMember(RoleHolding.builder()
                        .role(Text.of("Member for employers"))
                        .body(BodyId.of("chamber-of-commerce"))
                        .from(LocalDate.of(2018, 5, 1))
                        .build())
                .source(source(
                        "PLY1, PLY5: the first day is ours",
                        "https://www.stlukes-hospice.org.uk/plymouth-a-compassionate-city/"))
                .build();

        private static final Asset CAFES = Asset.builder()
                .id(AssetId.of("plymouth-compassionate-cafes"))
                .title(Text.of("Eight compassionate cafes"))
                .kind(AssetKind.PLACE)
                .place(PlaceId.of("plymouth"))
                .source(source("PLY4", "https://democracy.plymouth.gov.uk/mgAi.aspx?ID=96092"))
                .build();

        @Test
        void hasATeamAndSomethingToBuildOn() {
            assertThat(codes(STEERING, CAFES, place("plymouth", PlaceKind.CITY), body("chamber-of-commerce")))
                    .isEmpty();
        }

        @Test
        void comesBack() {
            assertThat(again(STEERING)).isEqualTo(STEERING);
            assertThat(again(CAFES)).isEqualTo(CAFES);
        }
    }

    /** The kick-off of an active learning programme: over forty people by its report, 33 of them counted by place. */
    @Nested
    class KickOff {

        private static final List<Integer> BY_PLACE = List.of(2, 5, 1, 1, 5, 2, 3, 1, 6, 1, 3, 1, 1, 1);

        @Test
        void agreesWithItsReport() {
            assertThat(codes(kickOff("over 40"))).isEmpty();
        }

        @Test
        void wouldNotAgreeWithFewer() {
            assertThat(codes(kickOff("32"))).containsExactly("engagement.groups-exceed-people");
        }

        private static Engagement kickOff(String people) {
            Engagement.Builder day = Engagement.builder()
                    .id(EngagementId.of("kick-off"))
                    .question(Text.of("What would a compassionate community look like where you live?"))
                    .method(Text.of("A day of stories and of planning"))
                    .date(PartialDate.parse("2020-03-09"))
                    .place(PlaceId.of("scotland"))
                    .people(Qualified.parse(people));
            for (int i = 0; i < BY_PLACE.size(); i++) {
                day.addGroup(new Group(
                        Optional.empty(),
                        Optional.of(Text.of("Place " + (i + 1))),
                        Optional.of(Qualified.exactly(BY_PLACE.get(i)))));
            }
            return day.build();
        }

        private static List<String> codes(Engagement engagement) {
            return PracticeTest.codes(engagement, place("scotland", PlaceKind.COUNTRY));
        }
    }

    private static List<String> codes(Document... documents) {
        Dossier dossier =
                Dossier.ofEntries(Arrays.stream(documents).map(Entry::of).toList());
        return KITH.check(dossier, DAY).stream().map(finding -> finding.code()).toList();
    }

    private static Document again(Document document) {
        byte[] json = KITH.writeDocument(Entry.of(document));
        return KITH.readDocument("x.json", json).orElseThrow().document();
    }

    private static Place place(String id, PlaceKind kind) {
        return Place.builder()
                .id(PlaceId.of(id))
                .name(Text.of("A place"))
                .kind(kind)
                .build();
    }

    private static Body body(String id) {
        return Body.builder().id(BodyId.of(id)).name(Text.of("A body")).build();
    }

    private static Source source(String citation, String address) {
        return Source.of(citation, URI.create(address), Confidence.VERIFIED);
    }
}
