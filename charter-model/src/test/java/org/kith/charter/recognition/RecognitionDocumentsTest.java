package org.kith.charter.recognition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.recognition.Samples.AS_OF;
import static org.kith.charter.recognition.Samples.KITH;
import static org.kith.charter.recognition.Samples.recognition;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.charter.CharterId;
import org.kith.charter.Charters;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;

class RecognitionDocumentsTest {

    @Nested
    class WrittenAndReadAgain {

        @ParameterizedTest
        @ValueSource(strings = {"2022-03-14", "2021-11", "2019", "../2019-10", "XXXX-05-23"})
        void aRecognitionIsTheSameHoweverMuchIsKnownOfItsDate(String date) {
            Recognition recognition = recognition("birmingham", date).build();

            assertThat(readAgain(recognition)).isEqualTo(recognition);
        }

        @ParameterizedTest
        @MethodSource("org.kith.charter.recognition.RecognitionDocumentsTest#documents")
        void everyDocumentIsTheSame(Document document) {
            assertThat(readAgain(document)).isEqualTo(document);
        }

        @Test
        void aRecognitionLooksLikeThis() {
            assertThat(new String(KITH.writeDocument(Entry.of(Samples.plymouth())), UTF_8))
                    .contains("""
                              "scheme": {
                                "id": "phpci-recognition"
                              },
                              "changes": [
                                {
                                  "state": "granted",
                                  "on": "../2019-10"
                                }
                              ],
                            """);
        }

        private static Document readAgain(Document document) {
            return KITH.readDocument("file.json", KITH.writeDocument(Entry.of(document)))
                    .orElseThrow()
                    .document();
        }
    }

    @Nested
    class References {

        @Test
        void toDocumentsThatAreNotThereAreReportedWhereTheyStand() {
            Recognition recognition = Samples.birmingham()
                    .charter(CharterId.of("nobody-wrote-it"))
                    .build();

            assertThat(Samples.findings(AS_OF, recognition))
                    .extracting(Finding::code, finding -> finding.pointer().toString())
                    .contains(tuple("reference.dangling", "/charter"), tuple("reference.dangling", "/scheme/id"));
        }

        @Test
        void toAShippedCharterAreNot() {
            assertThat(Samples.findings(
                            AS_OF,
                            Samples.birmingham()
                                    .charter(Charters.COMPASSIONATE_CITY_2020)
                                    .build()))
                    .extracting(finding -> finding.pointer().toString())
                    .doesNotContain("/charter");
        }
    }

    @Nested
    class Names {

        @Test
        void areNotRepeatedWhenRefused() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RecognitionId.of("Jane Doe"))
                    .withMessageStartingWith("Not a recognition id:")
                    .withMessageNotContaining("Jane");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> RecognitionSchemeId.of("Jane Doe"))
                    .withMessageStartingWith("Not a recognition scheme id:")
                    .withMessageNotContaining("Jane");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PanelDecisionId.of("Jane Doe"))
                    .withMessageStartingWith("Not a panel decision id:")
                    .withMessageNotContaining("Jane");
        }

        @Test
        void ofVersionsAreNotBlank() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SchemeRef.of(Samples.AWARD, " "))
                    .withMessage("the version of a scheme must not be blank");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Samples.scheme().version(" ").build())
                    .withMessage("the version of a scheme must not be blank");
        }
    }

    @Nested
    class Model {

        private final RecognitionModel model = new RecognitionModel();

        @Test
        void bringsItsDocumentsAndTheTextsOfItsCodes() {
            assertThat(model.documentTypes())
                    .extracting(DocumentType::name)
                    .containsExactlyInAnyOrderElementsOf(Set.of("panel-decision", "recognition", "recognition-scheme"));
            assertThat(Messages.load(RecognitionModel.class, model.name()).codes())
                    .isNotEmpty()
                    .allMatch(code -> code.matches("(recognition|recognition-scheme|panel-decision)\\..*"));
        }
    }

    static Stream<Document> documents() {
        return new RecognitionModelContractTest().dossier().documents().stream();
    }
}
