package org.kith.core.shape;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.SectorId;
import org.kith.core.text.Text;

class ContentHashTest {

    @Nested
    class OfADocument {

        @Test
        void isTheSameForEqualDocuments() {
            assertThat(ContentHash.of(body().build())).isEqualTo(ContentHash.of(body().build()));
        }

        @Test
        void isThatOfNamesAndValuesWithTheirLengths() throws NoSuchAlgorithmException {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest("4:body2:id6:school4:name6:School0:".getBytes(UTF_8));

            assertThat(ContentHash.of(body().build()).value())
                    .isEqualTo("sha256:" + HexFormat.of().formatHex(sum))
                    .isEqualTo("sha256:a40836df5891a7f968809d7e5c7d8a9cb546d2bf3eb283da0c188867f0aabc23");
        }

        @Test
        void changesWithAnyField() {
            assertThat(ContentHash.of(body().build()))
                    .isNotEqualTo(ContentHash.of(body().name(Text.of("Other")).build()))
                    .isNotEqualTo(ContentHash.of(
                            body().addSector(SectorId.of("education")).build()));
        }

        @Test
        void tellsWhereOneValueEndsAndTheNextBegins() {
            Body one =
                    body().sectors(List.of(SectorId.of("ab"), SectorId.of("c"))).build();
            Body other =
                    body().sectors(List.of(SectorId.of("a"), SectorId.of("bc"))).build();

            assertThat(ContentHash.of(one)).isNotEqualTo(ContentHash.of(other));
        }

        @Test
        void isTheSameInWhateverOrderASetWasGiven() {
            Body one = body().sectors(List.of(SectorId.of("education"), SectorId.of("worship")))
                    .build();
            Body other = body().sectors(List.of(SectorId.of("worship"), SectorId.of("education")))
                    .build();

            assertThat(ContentHash.of(one)).isEqualTo(ContentHash.of(other));
        }

        @Test
        void leavesTranslationsOut() {
            Text translated = Text.of("School").with(Locale.FRENCH, "École");

            assertThat(ContentHash.of(body().name(translated).build())).isEqualTo(ContentHash.of(body().build()));
        }
    }

    @Nested
    class WithTranslations {

        private static final Text SCHOOL = Text.of("School");

        @Test
        void changesWithATranslation() {
            assertThat(hash(SCHOOL.with(Locale.FRENCH, "École")))
                    .isNotEqualTo(hash(SCHOOL))
                    .isNotEqualTo(hash(SCHOOL.with(Locale.FRENCH, "Ecole")))
                    .isNotEqualTo(hash(SCHOOL.with(Locale.CANADA_FRENCH, "École")));
        }

        @Test
        void isTheSameInWhateverOrderTheyCame() {
            Text one = SCHOOL.with(Locale.FRENCH, "École").with(Locale.GERMAN, "Schule");
            Text other = SCHOOL.with(Locale.GERMAN, "Schule").with(Locale.FRENCH, "École");

            assertThat(hash(one)).isEqualTo(hash(other));
        }

        private static ContentHash hash(Text name) {
            return ContentHash.withTranslations(Body.SHAPE, body().name(name).build());
        }
    }

    @Nested
    class Parsing {

        @Test
        void refusesOtherTexts() {
            assertThatIllegalArgumentException().isThrownBy(() -> new ContentHash("sha256:12"));
        }
    }

    private static Body.Builder body() {
        return Body.builder().id(BodyId.of("school")).name(Text.of("School"));
    }
}
