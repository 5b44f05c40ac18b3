package org.kith.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SourceTest {

    private static final URI ADDRESS = URI.create("https://example.org/charter");

    @Nested
    class Citation {

        @Test
        void isStripped() {
            assertThat(Source.of(" Charter, p. 3 ", Confidence.DOCUMENT).citation())
                    .isEqualTo("Charter, p. 3");
        }

        @Test
        void mustNotBeBlank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Source.of("\n", Confidence.DOCUMENT))
                    .withMessage("the citation of a source must not be blank");
        }

        @Test
        void isNotTold() {
            assertThat(Source.of("Jane Doe", ADDRESS, Confidence.VERIFIED))
                    .hasToString("Source(VERIFIED, with address)");
        }
    }

    @Nested
    class Address {

        @Test
        void mayBeThere() {
            assertThat(Source.of("Charter", ADDRESS, Confidence.VERIFIED).address())
                    .contains(ADDRESS);
        }

        @Test
        void mayBeMissing() {
            assertThat(Source.of("Charter", Confidence.VERIFIED).address()).isEmpty();
        }

        @Test
        void mustBeAbsolute() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Source.of("Charter", URI.create("charter.html"), Confidence.VERIFIED))
                    .withMessage("the address of a source must be absolute");
        }
    }
}
