package org.kith.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    private static final Locale AUSTRIAN = Locale.forLanguageTag("de-AT");

    @Nested
    class Value {

        @Test
        void isStripped() {
            assertThat(Text.of(" Voice\n").value()).isEqualTo("Voice");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\t\u2003"})
        void mustNotBeBlank(String blank) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Text.of(blank))
                    .withMessage("a text must not be blank");
        }
    }

    @Nested
    class Translations {

        @Test
        void comeInTheOrderOfTheirTags() {
            Text text =
                    text().with(Locale.FRENCH, "Voix").with(AUSTRIAN, "Stimm'").with(Locale.GERMAN, "Stimme");

            assertThat(text.translations().keySet()).containsExactly(Locale.GERMAN, AUSTRIAN, Locale.FRENCH);
        }

        @Test
        void areStripped() {
            assertThat(text().with(Locale.GERMAN, " Stimme ").translations()).containsValue("Stimme");
        }

        @Test
        void areReplaced() {
            Text text = text().with(Locale.GERMAN, "Laut").with(Locale.GERMAN, "Stimme");

            assertThat(text.translations()).containsExactly(Map.entry(Locale.GERMAN, "Stimme"));
        }

        @Test
        void leaveTheOriginalAlone() {
            Text text = text();
            text.with(Locale.GERMAN, "Stimme");

            assertThat(text.translations()).isEmpty();
        }

        @Test
        void cannotBeChangedFromOutside() {
            Map<Locale, String> translations =
                    text().with(Locale.GERMAN, "Stimme").translations();

            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(translations::clear);
        }

        @Test
        void mustNotBeBlank() {
            assertThatIllegalArgumentException().isThrownBy(() -> text().with(Locale.GERMAN, " "));
            assertThatIllegalArgumentException().isThrownBy(() -> Text.of("Voice", Map.of(Locale.GERMAN, " ")));
        }

        @Test
        void needALanguage() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> text().with(Locale.ROOT, "Stimme"))
                    .withMessage("a translation needs a locale with a language");
        }

        @Test
        void areNotTakenTwiceForOneTag() {
            Locale extended = Locale.forLanguageTag("de-u-nu-arab");

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Text.of("Voice", Map.of(Locale.GERMAN, "Stimme", extended, "Laut")))
                    .withMessageNotContaining("Laut");
        }

        @Test
        void areTheSameInWhateverOrderTheyCame() {
            Text text = text().with(Locale.FRENCH, "Voix").with(Locale.GERMAN, "Stimme");

            assertThat(text)
                    .isEqualTo(Text.of("Voice", Map.of(Locale.GERMAN, "Stimme", Locale.FRENCH, "Voix")))
                    .hasSameHashCodeAs(text().with(Locale.GERMAN, "Stimme").with(Locale.FRENCH, "Voix"))
                    .isNotEqualTo(text());
        }
    }

    @Nested
    class In {

        private final Text text = text().with(Locale.GERMAN, "Stimme").with(AUSTRIAN, "Stimm'");

        @Test
        void takesTheExactTagFirst() {
            assertThat(text.in(AUSTRIAN)).isEqualTo("Stimm'");
        }

        @Test
        void takesTheLanguageNext() {
            assertThat(text.in(Locale.forLanguageTag("de-CH"))).isEqualTo("Stimme");
        }

        @ParameterizedTest
        @ValueSource(strings = {"fr", "und", "und-AT"})
        void takesTheDefaultLast(String tag) {
            assertThat(text.in(Locale.forLanguageTag(tag))).isEqualTo("Voice");
        }

        @Test
        void doesNotTakeACountryForItsLanguage() {
            assertThat(text().with(AUSTRIAN, "Stimm'").in(Locale.GERMAN)).isEqualTo("Voice");
        }

        @Test
        void looksPastExtensions() {
            assertThat(text.in(Locale.forLanguageTag("de-AT-u-nu-arab"))).isEqualTo("Stimm'");
        }
    }

    @Test
    void tellsItsSizesOnly() {
        assertThat(Text.of("Voice \uD83D\uDC4B").with(Locale.GERMAN, "Stimme"))
                .hasToString("Text(7 characters, 1 translations)");
    }

    private static Text text() {
        return Text.of("Voice");
    }
}
