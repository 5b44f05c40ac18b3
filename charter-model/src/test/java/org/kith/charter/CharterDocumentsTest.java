package org.kith.charter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.Samples.charter;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Kith;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Entry;
import org.kith.core.number.Money;
import org.kith.core.shape.Document;
import org.kith.core.spi.Catalogue;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;

class CharterDocumentsTest {

    private static final Kith KITH = Kith.load();

    @Nested
    class Catalogues {

        @ParameterizedTest
        @MethodSource("org.kith.charter.CharterDocumentsTest#catalogues")
        void areInTheFormInWhichTheKernelWritesThem(Catalogue catalogue) throws IOException {
            byte[] shipped = bytes(catalogue);

            Entry<?> entry = KITH.readDocument(catalogue.resource(), shipped).orElseThrow();

            assertThat(new String(KITH.writeDocument(entry), UTF_8)).isEqualTo(new String(shipped, UTF_8));
        }
    }

    @Nested
    class WrittenAndReadAgain {

        @Test
        void aCharterIsTheSame() {
            Charter charter = charter()
                    .year(2021)
                    .supersedes(Charters.COMPASSIONATE_CITY_12)
                    .build();

            assertThat(readAgain(charter)).isEqualTo(charter);
        }

        @Test
        void aRegisterIsTheSame() {
            Register register = Samples.register(
                    Samples.opened("a", "2020-01-01", "school", "education"),
                    Samples.entry("b", "2020-02-01", new Fact.SectorJoined(SectorId.of("education"))),
                    Samples.entry(
                            "c",
                            "2021-02-01",
                            new Fact.EvidenceReplied(
                                    EntryId.of("a"), ReplyKind.NONE, Optional.of(Text.of("Nothing yet")))));

            assertThat(readAgain(register)).isEqualTo(register);
        }

        @Test
        void aProgrammeIsTheSame() {
            Programme programme = Samples.programme(Samples.transition(ProgrammeState.ADOPTED, "2019-01-01"))
                    .withFunding(Funding.builder()
                            .title(Text.of("A grant"))
                            .amount(Money.parse("GBP 250.00"))
                            .addConditions(new FundingCondition(
                                    Text.of("A report"), Optional.of(LocalDate.of(2020, 1, 1)), Optional.empty()))
                            .build())
                    .withRelated(new RelatedProgramme(RelationKind.NATIONAL, Text.of("All of us"), Optional.empty()));

            assertThat(readAgain(programme)).isEqualTo(programme);
        }

        @Test
        void aReviewIsTheSame() {
            CharterReview review = Reviews.basis(
                            Samples.opened("a", "2020-01-01", "school", "education"),
                            Reviews.policy("b", "2021-01-01", "school", "schools"),
                            Reviews.event("c", "2021-01-01", "memorial"),
                            Reviews.asked("d", "2021-01-01", "hostel"))
                    .withLocalCharter(Fixtures.plymouth())
                    .asOf(LocalDate.of(2021, 6, 1));

            assertThat(readAgain(review)).isEqualTo(review);
        }

        private static Object readAgain(Document document) {
            byte[] json = KITH.writeDocument(Entry.of(document));
            return KITH.readDocument("document.json", json).orElseThrow().document();
        }
    }

    @Nested
    class Faults {

        @Test
        void aCharterWithFewerStepsThanItHasIsRefusedWithTheReason() {
            String json = """
                {"kith": "1.0", "type": "charter", "id": "village", "version": "1", "title": "Ours", "stepCount": 2,
                 "steps": [{"key": "schools", "number": 1, "title": "Schools", "commitment": "policy-reviewed"}]}
                """;

            assertThat(KITH.readDocument("charter-village.json", json.getBytes(UTF_8))
                            .findings())
                    .filteredOn(finding -> finding.code().equals("value.invalid"))
                    .singleElement()
                    .extracting(Finding::message)
                    .asString()
                    .contains("a charter lists all of its 2 steps or none, was 1");
        }
    }

    static List<Catalogue> catalogues() {
        return new CharterModel().catalogues();
    }

    private static byte[] bytes(Catalogue catalogue) throws IOException {
        try (InputStream in = catalogue.anchor().getResourceAsStream("/" + catalogue.resource())) {
            return in.readAllBytes();
        }
    }
}
