package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.shape.DocumentType;

class IdsTest {

    @Nested
    class Names {

        @Test
        void areWrittenAsTheyAre() {
            assertThat(CharterId.of("compassionate-city-13")).hasToString("compassionate-city-13");
        }

        @Test
        void areNotRepeatedWhenRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CharterId.of("Jane Doe"))
                    .withMessageStartingWith("Not a charter id:")
                    .withMessageNotContaining("Jane");
        }
    }

    @Nested
    class References {

        @Test
        void nameTheDocumentTypeThatTheyReferTo() {
            assertThat(CharterId.REFERENCE.target()).contains(name(Charter.TYPE));
        }

        private static String name(DocumentType<?> type) {
            return type.name();
        }
    }
}
