package org.kith.course.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Redacted;
import org.kith.core.number.Qualified;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

class ConversationTest {

    private static final Kith KITH = Kith.load();
    private static final List<PlaceId> PLACES = List.of(PlaceId.of("angus"), PlaceId.of("ayrshire"));

    @Nested
    class Checking {

        @Test
        void findsNothingInAFacilitatedConversationAcrossPlaces() {
            assertThat(check(conversation().build())).isEmpty();
        }

        @Test
        void findsOneToCome() {
            assertThat(check(conversation()
                            .date(PartialDate.of(LocalDate.of(2022, 1, 1)))
                            .build()))
                    .containsExactly(tuple("learning.conversation-later", "/date"));
        }

        @Test
        void findsOneInOnePlaceOfNobodyThatNobodyFacilitated() {
            SafeSpaceConversation lonely = SafeSpaceConversation.builder()
                    .id(SafeSpaceConversationId.of("lonely"))
                    .date(PartialDate.parse("2021-03"))
                    .people(Qualified.exactly(1))
                    .build();

            assertThat(check(lonely))
                    .containsExactlyInAnyOrder(
                            tuple("learning.conversation-in-one-place", "/places"),
                            tuple("learning.conversation-not-facilitated", "/facilitators"),
                            tuple("learning.conversation-of-nobody", "/people"));
        }
    }

    @Nested
    class Audiences {

        @Test
        void seeNoSmallNumberAndNobodyByName() {
            Redacted seen = Redacted.of(Dossier.of(conversation().build()), Audience.PARTNERS);

            assertThat(seen.dossier().documents())
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(document -> assertThat(
                                    new String(KITH.writeDocument(Entry.of(document)), StandardCharsets.UTF_8))
                            .doesNotContain("\"p1\"", "\"7\""));
        }
    }

    private static List<Tuple> check(SafeSpaceConversation conversation) {
        Dossier dossier = Dossier.of(conversation);
        for (PlaceId id : PLACES) {
            dossier = dossier.plus(Place.builder()
                    .id(id)
                    .name(Text.of("A county"))
                    .kind(PlaceKind.REGION)
                    .build());
        }
        return KITH.check(dossier, LocalDate.of(2021, 6, 1)).stream()
                .map(finding -> tuple(finding.code(), finding.pointer().toString()))
                .toList();
    }

    private static SafeSpaceConversation.Builder conversation() {
        return SafeSpaceConversation.builder()
                .id(SafeSpaceConversationId.of("spring-2021"))
                .date(PartialDate.parse("2021-03"))
                .places(PLACES)
                .addFacilitator(PersonRef.of("p1"))
                .people(Qualified.exactly(7));
    }
}
