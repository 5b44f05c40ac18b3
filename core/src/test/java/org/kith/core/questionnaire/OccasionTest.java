package org.kith.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.text.Text;

class OccasionTest {

    private static final Place BERN = place("bern");

    @Test
    void namesADocumentByTypeAndId() {
        assertThat(Occasion.of(BERN)).isEqualTo(new Occasion("place/bern", Optional.empty()));
        assertThat(Occasion.of(BERN, 3)).isEqualTo(new Occasion("place/bern", Optional.of(3)));
    }

    @Test
    void tellsTheTypeAndTheIdApart() {
        Occasion occasion = Occasion.of(BERN, 3);

        assertThat(occasion.type()).isEqualTo("place");
        assertThat(occasion.id()).isEqualTo("bern");
    }

    @Test
    void isOfItsDocumentWhateverTheSession() {
        assertThat(Occasion.of(BERN, 3).isOf(BERN)).isTrue();
        assertThat(Occasion.of(BERN).isOf(place("basel"))).isFalse();
        assertThat(Occasion.of(BERN).isOf(body("bern"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "bern", "place/", "/bern", "place/Bern", "place/bern/1", "a place/bern"})
    void isNoOtherText(String document) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Occasion(document, Optional.empty()))
                .withMessage("not a type and an id with a slash between them");
    }

    @Test
    void countsSessionsFromOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Occasion.of(BERN, 0))
                .withMessage("sessions are numbered from 1");
    }

    private static Place place(String id) {
        return Place.builder()
                .id(PlaceId.of(id))
                .name(Text.of("Place"))
                .kind(PlaceKind.CITY)
                .build();
    }

    private static Body body(String id) {
        return Body.builder().id(BodyId.of(id)).name(Text.of("Body")).build();
    }
}
