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
            assertThat(RecognitionId.of("birmingham-2022")).hasToString("birmingham-2022");
        }

        @Test
        void areNotRepeatedWhenRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> CharterId.of("Jane Doe"))
                    .withMessageStartingWith("Not a charter id:")
                    .withMessageNotContaining("Jane");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RecognitionId.of("Jane Doe"))
                    .withMessageStartingWith("Not a recognition id:")
                    .withMessageNotContaining("Jane");
        }
    }

    @Nested
    class References {

        @Test
        void nameTheDocumentTypeThatTheyReferTo() {
            assertThat(CharterId.REFERENCE.target()).contains(name(Charter.TYPE));
            assertThat(RecognitionId.REFERENCE.target()).contains(name(Recognition.TYPE));
        }

        private static String name(DocumentType<?> type) {
            return type.name();
        }
    }
}
