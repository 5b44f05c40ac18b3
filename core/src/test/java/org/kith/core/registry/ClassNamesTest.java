package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassNamesTest {

    @Nested
    class Provider {

        @ParameterizedTest
        @CsvSource({
            "'x.Spi: Provider org.acme.A not found', org.acme.A",
            "'x.Spi: Provider org.acme.A could not be instantiated', org.acme.A",
            "'x.Spi: Unable to load org.acme.A', org.acme.A",
            "'x.Spi: org.acme.A not a subtype', org.acme.A",
            "'x.Spi: class org.acme.A$B is not public', org.acme.A$B",
            "'x.Spi: org.acme.A Unable to get public no-arg constructor', org.acme.A",
            "'x.Spi: public static x.Spi org.acme.A.provider() failed', org.acme.A",
            "'x.Spi: class org.acme.A declares more than one public static provider() method', org.acme.A",
        })
        void isTakenFromTheMessagesOfTheJvm(String message, String provider) {
            assertThat(ClassNames.provider(message)).contains(provider);
        }

        @ParameterizedTest
        @ValueSource(strings = {"x.Spi: Unable to get public provider() method", "", "what?", "a: b: 1.2 3..4 .c"})
        void isEmptyIfThereIsNone(String message) {
            assertThat(ClassNames.provider(message)).isEmpty();
        }

        @Test
        void isEmptyWithoutAMessage() {
            assertThat(ClassNames.provider(null)).isEmpty();
        }
    }

    @Nested
    class Missing {

        @Test
        void isReadWithSlashesAndWithDots() {
            assertThat(ClassNames.missing("org/acme/A$B")).contains("org.acme.A$B");
            assertThat(ClassNames.missing("org.acme.A")).contains("org.acme.A");
        }

        @ParameterizedTest
        @ValueSource(strings = {"org/acme/A (wrong name: org/acme/B)", "", "org//acme"})
        void isEmptyForOtherTexts(String message) {
            assertThat(ClassNames.missing(message)).isEmpty();
        }
    }
}
