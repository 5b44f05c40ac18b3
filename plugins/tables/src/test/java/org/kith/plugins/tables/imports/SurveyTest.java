package org.kith.plugins.tables.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.pooling.CrossTab;
import org.kith.core.pooling.Pool;
import org.kith.core.privacy.PersonRef;
import org.kith.core.privacy.Purpose;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.AnswerSheetId;
import org.kith.core.questionnaire.ChoiceKey;
import org.kith.core.questionnaire.QuestionAnswer;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.questionnaire.QuestionnaireId;
import org.kith.core.questionnaire.Silence;
import org.kith.core.questionnaire.StageKey;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Pointer;

/** The file of a survey tool, with its own titles of columns, from its bytes to answer sheets. */
class SurveyTest {

    private final Imported imported = Tables.importer("survey").read(Dossier.EMPTY, "survey.csv", Tables.csv("survey"));

    @Nested
    class Rows {

        @Test
        void areSheetsWithAnswersOfEverySort() {
            AnswerSheet sheet = sheet("intro-101");

            assertThat(sheet.person()).isEqualTo(PersonRef.of("learner-7"));
            assertThat(sheet.stage()).contains(StageKey.of("start"));
            assertThat(sheet.at()).isEqualTo("2022-01-04T15:30:00Z");
            assertThat(sheet.answers())
                    .containsEntry(QuestionKey.of("own-part"), QuestionAnswer.Choices.of(ChoiceKey.of("listened")))
                    .containsEntry(QuestionKey.of("explain"), new QuestionAnswer.Level(LevelKey.of("very")))
                    .containsEntry(
                            QuestionKey.of("explain-how"), new QuestionAnswer.Words(Text.of("People decide, we help.")))
                    .containsEntry(QuestionKey.of("decision"), QuestionAnswer.Choices.of(ChoiceKey.of("yes")))
                    .containsEntry(QuestionKey.of("decisions"), new QuestionAnswer.Amount(Fraction.of(3)))
                    .containsEntry(
                            QuestionKey.of("in-the-way"),
                            new QuestionAnswer.Ranking(List.of(ChoiceKey.of("too-late"), ChoiceKey.of("no-answer"))))
                    .hasSize(6);
        }

        @Test
        void tellNoneOfTheChoicesFromNoAnswerAndSilenceFromBoth() {
            AnswerSheet sheet = sheet("intro-102");

            assertThat(sheet.answers())
                    .containsEntry(QuestionKey.of("own-part"), new QuestionAnswer.Choices(Set.of()))
                    .containsEntry(QuestionKey.of("explain"), new QuestionAnswer.Nothing(Silence.NOT_SAID))
                    .doesNotContainKey(QuestionKey.of("decisions"));
        }

        @Test
        void areOfTheMomentInTheZoneOfTheClock() {
            assertThat(sheet("intro-102").at()).isEqualTo("2022-07-05T08:05:00Z");
        }

        @Test
        void bringTheConsentsWithThem() {
            Instant then = Instant.parse("2022-07-06T00:00:00Z");

            assertThat(sheet("intro-101").allows(Purpose.RESEARCH, then)).isTrue();
            assertThat(sheet("intro-102").allows(Purpose.RESEARCH, then)).isFalse();
            assertThat(sheet("intro-102").allows(Purpose.OWN_LEARNING, then)).isTrue();
        }

        private AnswerSheet sheet(String id) {
            return imported.dossier()
                    .find(AnswerSheet.TYPE, AnswerSheetId.of(id))
                    .orElseThrow();
        }
    }

    @Test
    void whatDoesNotFitIsFoundCellByCellAndColumnsThatAreNotMappedAreReported() {
        assertThat(imported.report().findings())
                .extracting(Finding::code, finding -> finding.arguments().get(0))
                .containsExactlyInAnyOrder(
                        tuple("import.column-unmapped", "F"),
                        tuple("import.date-refused", "D4"),
                        tuple("import.date-refused", "D4"),
                        tuple("import.several-variants", "5"));
        assertThat(imported.report().shareUsed()).contains(Fraction.of(1, 2));
    }

    @Test
    void sheetsAreCheckedAndPooledLikeAnyOther() {
        Questionnaire questionnaire = Tables.KITH
                .catalogue()
                .find(Questionnaire.TYPE, QuestionnaireId.of("online-introduction"))
                .orElseThrow();
        Pool pool =
                Pool.of(questionnaire, Instant.parse("2022-07-06T00:00:00Z")).at(StageKey.of("start"));

        assertThat(Tables.KITH.check(imported.dossier(), LocalDate.of(2022, 7, 6)))
                .isEmpty();
        assertThat(pool.responses(imported.dossier().all(AnswerSheet.TYPE))
                        .map(table -> CrossTab.byGroup(table, CriterionKey.of("explain")))
                        .orElseThrow()
                        .rows())
                .containsEntry("", List.of(0L, 0L, 0L, 1L, 0L, 0L, 0L));
    }

    @Nested
    class ASecondFile {

        @Test
        void changesWhatItSpeaksOfAndTakesNothingAway() {
            AnswerSheet before = imported.dossier()
                    .find(AnswerSheet.TYPE, AnswerSheetId.of("intro-101"))
                    .orElseThrow();
            Imported again = Tables.importer("survey")
                    .read(
                            imported.dossier(),
                            "survey.csv",
                            Tables.utf8(
                                    "Response,Learner,Completed,Q1 [listened],Q1 [supported a group],Q2 How sure?",
                                    "101,learner-7,04/01/2022 15:30,No,Yes,Rather not say"));
            AnswerSheet after =
                    again.dossier().find(AnswerSheet.TYPE, before.id()).orElseThrow();

            assertThat(after.answers())
                    .containsEntry(
                            QuestionKey.of("own-part"), QuestionAnswer.Choices.of(ChoiceKey.of("supported-group")))
                    .containsEntry(QuestionKey.of("explain"), new QuestionAnswer.Nothing(Silence.NOT_SAID))
                    .containsEntry(QuestionKey.of("decision"), QuestionAnswer.Choices.of(ChoiceKey.of("yes")))
                    .hasSize(6);
            assertThat(after.consents()).isEqualTo(before.consents());
        }
    }

    @Nested
    class MapsOfOtherTypes {

        @Test
        void areFilledToo() {
            ImportMapping mapping = ImportMapping.builder()
                    .id(ImportMappingId.of("ratings"))
                    .title(Text.of("Ratings"))
                    .target(ImportTarget.documents("assessment"))
                    .delimiter(Delimiter.COMMA)
                    .addFields(column("/id", "Id"), column("/title", "Title"), column("/date", "Date"))
                    .addFields(column("/answers/schools/level", "Schools"))
                    .addFields(constant("/framework/id", "charter"), constant("/framework/version", "1"))
                    .addFields(constant("/rater/kind", "team"))
                    .build();

            Dossier dossier = Tables.importer(mapping)
                    .read(Dossier.EMPTY, "r.csv", Tables.utf8("Id,Title,Date,Schools", "a,A,2022-01-04,begun"))
                    .dossier();

            assertThat(dossier.find(Assessment.TYPE, AssessmentId.of("a"))
                            .orElseThrow()
                            .answers())
                    .containsEntry(CriterionKey.of("schools"), Answer.Rated.of(LevelKey.of("begun")));
        }
    }

    @Nested
    class AMapping {

        @Test
        void namesAnEntryAndAFieldThatOneVariantAloneHas() {
            assertThat(codes("/answers/explain/levels")).containsExactly("import.field-unknown");
            assertThat(codes("/answers/explain")).containsExactly("import.field-unknown");
            assertThat(codes("/answers/Not an id/level")).containsExactly("import.field-unknown");
            assertThat(codes("/answers/own-part/chosen/Not an id")).containsExactly("import.field-unknown");
            assertThat(codes("/answers/own-part/chosen/listened/more")).containsExactly("import.field-unknown");
            assertThat(codes("/revisions/0/at")).containsExactly("import.field-unknown");
            assertThat(codes("/answers/explain/level")).isEmpty();
        }

        @Test
        void isOfASetOrOfItsElements() {
            assertThat(codes("/answers/own-part/chosen", "/answers/own-part/chosen/listened"))
                    .containsExactly("import.field-twice");
        }

        @Test
        void ofAMomentSaysWhereTheClockStood() {
            assertThat(codes(column("/at", "At").withDate(new DatePattern("dd/MM/yyyy", Locale.ENGLISH))))
                    .containsExactly("import.date-useless");
            assertThat(codes(column("/at", "At").withDate(new DatePattern("dd/MM/yyyy", Locale.ENGLISH, LONDON))))
                    .containsExactly("import.date-pattern");
            assertThat(codes(column("/at", "At").withDate(new DatePattern("dd/MM/yyyy hh:mm", Locale.ENGLISH, LONDON))))
                    .containsExactly("import.date-pattern");
            assertThat(codes(
                            column("/at", "At").withDate(new DatePattern("dd/MM/yyyy h:mm a", Locale.ENGLISH, LONDON))))
                    .isEmpty();
        }

        private static final Optional<ZoneId> LONDON = Optional.of(ZoneId.of("Europe/London"));

        private static List<String> codes(String... fields) {
            return codes(Arrays.stream(fields).map(field -> column(field, "A")).toArray(FieldMapping[]::new));
        }

        private static List<String> codes(FieldMapping... fields) {
            return Importer.of(
                            ImportMapping.builder()
                                    .id(ImportMappingId.of("test"))
                                    .title(Text.of("Test"))
                                    .target(ImportTarget.documents("answer-sheet"))
                                    .delimiter(Delimiter.COMMA)
                                    .addFields(column("/id", "Id"))
                                    .addFields(fields)
                                    .build(),
                            Tables.KITH.documentTypes())
                    .findings()
                    .stream()
                    .map(Finding::code)
                    .toList();
        }
    }

    private static FieldMapping column(String field, String column) {
        return FieldMapping.builder().field(Pointer.parse(field)).column(column).build();
    }

    private static FieldMapping constant(String field, String constant) {
        return FieldMapping.builder()
                .field(Pointer.parse(field))
                .constant(constant)
                .build();
    }
}
