package org.kith.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.EvidenceRequestId;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;
import org.kith.core.text.Text;
import org.kith.core.validation.Outcome;

class KithDueTest {

    private static final LocalDate DAY = LocalDate.of(2022, 1, 31);
    private static final Kith KITH = Kith.load();

    @Nested
    class Horizon {

        @Test
        void ofAMonthEndsWithTheMonth() {
            assertThat(due(KITH, Period.ofMonths(1)).orElseThrow().until()).isEqualTo(LocalDate.of(2022, 2, 28));
        }

        @Test
        void includesItsLastDay() {
            assertThat(due(KITH, Period.ofDays(10)).orElseThrow().items()).hasSize(1);
            assertThat(due(KITH, Period.ofDays(9)).orElseThrow().items()).isEmpty();
        }

        @Test
        void mustNotBeNegative() {
            assertThatIllegalArgumentException().isThrownBy(() -> due(KITH, Period.ofDays(-1)));
        }
    }

    @Nested
    class DayOfTheList {

        @Test
        void isInItsId() {
            assertThat(due(KITH, Period.ZERO).orElseThrow().idText()).isEqualTo("due-2022-01-31");
        }

        @Test
        void isOfAYearThatAnIdCanHold() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KITH.due(Dossier.EMPTY, LocalDate.of(10_000, 1, 1), Period.ZERO));
        }
    }

    @Nested
    class ListAsADocument {

        @Test
        void isReadAsItWasWritten() {
            DueList list = due(KITH, Period.ofYears(1)).orElseThrow();

            byte[] json = KITH.writeDocument(Entry.of(list));

            assertThat(KITH.readDocument("due.json", json).orElseThrow().document())
                    .isEqualTo(list);
        }
    }

    @Nested
    class ModelOfAHost {

        @Test
        void addsWhatIsDueOfDocumentsOfOthers() {
            Model model = new HostModel(List.of(DueRule.of(
                    EvidenceRequest.class,
                    (request, out) ->
                            out.at("due").report(DueKind.of("phone-call"), DAY, due -> due.title(request.wanted())))));

            assertThat(due(Kith.builder().plus(model).build(), Period.ofDays(10))
                            .orElseThrow()
                            .items())
                    .extracting(Due::kind)
                    .containsExactly(DueKind.of("phone-call"), DueKind.EVIDENCE);
        }

        @Test
        void thatThrowsIsAFindingAndTheRestIsListed() {
            Model model = new HostModel(List.of(DueRule.of(EvidenceRequest.class, (request, out) -> {
                throw new IllegalStateException("Mrs Smith lives there");
            })));

            Outcome<DueList> due = due(Kith.builder().plus(model).build(), Period.ofDays(10));

            assertThat(due.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.arguments())
                            .containsExactly("org.example.host", "due", "java.lang.IllegalStateException"));
            assertThat(due.findings().toString()).doesNotContain("Mrs");
            assertThat(due.orElseThrow().items()).hasSize(1);
        }

        @Test
        void thatNeverHasAnythingDueSaysNothingOfIt() {
            Model model = new HostModelWithoutDues();

            assertThat(model.dues()).isEmpty();
            assertThat(due(Kith.builder().plus(model).build(), Period.ofDays(10))
                            .findings())
                    .isEmpty();
        }
    }

    private static Outcome<DueList> due(Kith kith, Period horizon) {
        EvidenceRequest request = EvidenceRequest.builder()
                .id(EvidenceRequestId.of("policies"))
                .wanted(Text.of("The policies of the schools"))
                .of(BodyId.of("education"))
                .due(DAY.plusDays(10))
                .build();
        return kith.due(Dossier.of(request), DAY, horizon);
    }

    private static class HostModelWithoutDues implements Model {

        @Override
        public String name() {
            return "org.example.host";
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public List<DocumentType<?>> documentTypes() {
            return List.of();
        }

        @Override
        public List<Catalogue> catalogues() {
            return List.of();
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of();
        }
    }

    private static final class HostModel extends HostModelWithoutDues {

        private final List<DueRule<?>> dues;

        HostModel(List<DueRule<?>> dues) {
            this.dues = dues;
        }

        @Override
        public List<DueRule<?>> dues() {
            return dues;
        }
    }
}
