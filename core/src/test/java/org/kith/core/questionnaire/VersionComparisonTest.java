package org.kith.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.core.questionnaire.Asked.SURE;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.Level;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;

class VersionComparisonTest {

    private static final Questionnaire WHOLE = Asked.questionnaire();

    @Test
    void findsNothingBetweenAVersionAndItself() {
        VersionComparison comparison = VersionComparison.of(WHOLE, WHOLE.withVersion("2"));

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.comparable()).hasSize(7);
        assertThat(WHOLE.compare(WHOLE.withVersion("2"))).isEqualTo(comparison);
    }

    @Test
    void isOfOneQuestionnaire() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VersionComparison.of(WHOLE, WHOLE.withId(QuestionnaireId.of("other"))))
                .withMessageContaining("two questionnaires");
    }

    @Nested
    class StaysComparable {

        @Test
        void aRewordedTranslation() {
            assertThat(kinds(sure().withWording(sure().wording().with(Locale.GERMAN, "Wie sicher?"))))
                    .containsExactly(QuestionChangeKind.TRANSLATED);
            assertThat(comparable(sure().withWording(sure().wording().with(Locale.GERMAN, "Wie sicher?"))))
                    .isTrue();
        }

        @Test
        void aTranslatedLevel() {
            Level first = WHOLE.scales().get(0).levels().get(0);
            Questionnaire after = WHOLE.withScales(WHOLE.scales()
                    .get(0)
                    .withLevels(
                            first.withTitle(first.title().with(Locale.GERMAN, "etwas")),
                            WHOLE.scales().get(0).levels().get(1),
                            WHOLE.scales().get(0).levels().get(2)));

            assertThat(VersionComparison.of(WHOLE, after).changes())
                    .containsExactly(new QuestionChange(SURE, Set.of(QuestionChangeKind.TRANSLATED)));
        }

        @Test
        void aQuestionWhoseKeepersSayThatItMeansTheSame() {
            Question reworded =
                    sure().withWording(Text.of("How very sure are you?")).withSameAsIn("1");

            assertThat(kinds(reworded)).containsExactly(QuestionChangeKind.REWORDED_ALIKE);
            assertThat(comparable(reworded)).isTrue();
        }

        @Test
        void aQuestionThatMoved() {
            List<Question> questions = WHOLE.questions();
            Questionnaire after = WHOLE.withChapters(
                    new Chapter(ChapterKey.of("one"), Text.of("One"), List.copyOf(questions.subList(1, 7))),
                    new Chapter(ChapterKey.of("two"), Text.of("Two"), List.of(questions.get(0))));

            assertThat(kinds(after, SURE)).containsExactly(QuestionChangeKind.MOVED);
            assertThat(VersionComparison.of(WHOLE, after).comparable()).contains(SURE);
        }

        @Test
        void aChoiceInAnotherPlaceOrTranslated() {
            assertThat(forms(choice("a", "b"), choice("b", "a"))).containsExactly(QuestionChangeKind.CHOICES_REORDERED);
            assertThat(forms(
                            choice("a", "b"),
                            new QuestionForm.SingleChoice(List.of(
                                    new Choice(ChoiceKey.of("a"), Text.of("a").with(Locale.GERMAN, "A")),
                                    new Choice(ChoiceKey.of("b"), Text.of("b"))))))
                    .containsExactly(QuestionChangeKind.TRANSLATED);
        }

        @Test
        void aNumberInOtherBandsAndALongerText() {
            assertThat(forms(number(5, List.of()), number(5, List.of(Fraction.of(3)))))
                    .containsExactly(QuestionChangeKind.BANDS_CHANGED);
            assertThat(forms(new QuestionForm.FreeText(Optional.empty()), new QuestionForm.FreeText(Optional.of(9))))
                    .containsExactly(QuestionChangeKind.LENGTH_CHANGED);
        }
    }

    @Nested
    class StaysNotComparable {

        @Test
        void aChangedScale() {
            Questionnaire after = WHOLE.withScales(Asked.scale("a little", "fairly", "very", "wholly"));

            assertThat(kinds(after, SURE)).containsExactly(QuestionChangeKind.SCALE_CHANGED);
            assertThat(VersionComparison.of(WHOLE, after).comparable()).doesNotContain(SURE);
        }

        @Test
        void aRewordedQuestionOrHelp() {
            assertThat(comparable(sure().withWording(Text.of("Are you sure?")))).isFalse();
            assertThat(kinds(sure().withHelp(Text.of("Of what you know"))))
                    .containsExactly(QuestionChangeKind.REWORDED);
        }

        @Test
        void anotherForm() {
            assertThat(forms(choice("a", "b"), new QuestionForm.RankingOf(Asked.choices("a", "b"))))
                    .containsExactly(QuestionChangeKind.FORM_CHANGED);
        }

        @Test
        void otherChoicesOrOtherNamesOfThem() {
            assertThat(forms(choice("a", "b"), choice("a", "b", "c")))
                    .containsExactly(QuestionChangeKind.CHOICES_CHANGED);
        }

        @Test
        void otherBounds() {
            assertThat(forms(number(5, List.of()), number(6, List.of())))
                    .containsExactly(QuestionChangeKind.RANGE_CHANGED);
            assertThat(forms(
                            new QuestionForm.MultipleChoice(Asked.choices("a", "b"), Optional.empty()),
                            new QuestionForm.MultipleChoice(Asked.choices("a", "b"), Optional.of(1))))
                    .containsExactly(QuestionChangeKind.RANGE_CHANGED);
        }

        @Test
        void aQuestionThatOthersAreAsked() {
            assertThat(kinds(sure().withOnlyIf(new Condition.AtStage(Set.of(Asked.END)))))
                    .containsExactly(QuestionChangeKind.CONDITIONS_CHANGED);
            assertThat(comparable(sure().withOnlyIf(new Condition.AtStage(Set.of(Asked.END)))))
                    .isFalse();
        }

        @Test
        void aQuestionThatIsAskedBecauseOfOneThatIsNotComparable() {
            Questionnaire after = WHOLE.withScales(Asked.scale("a little", "fairly", "very", "wholly"));

            assertThat(VersionComparison.of(WHOLE, after).comparable())
                    .doesNotContain(SURE, Asked.WHY)
                    .hasSize(5);
        }

        @Test
        void aNewOrALostQuestion() {
            Questionnaire shorter =
                    Asked.questionnaire(WHOLE.questions().subList(2, 7).toArray(Question[]::new));

            assertThat(kinds(shorter, SURE)).containsExactly(QuestionChangeKind.REMOVED);
            assertThat(VersionComparison.of(shorter, WHOLE).changes())
                    .contains(new QuestionChange(SURE, Set.of(QuestionChangeKind.ADDED)));
            assertThat(VersionComparison.of(shorter, WHOLE).comparable()).hasSize(5);
        }
    }

    private static Question sure() {
        return WHOLE.question(SURE).orElseThrow();
    }

    private static Set<QuestionChangeKind> kinds(Question changed) {
        return kinds(with(changed), SURE);
    }

    private static boolean comparable(Question changed) {
        return VersionComparison.of(WHOLE, with(changed)).comparable().contains(SURE);
    }

    private static Questionnaire with(Question changed) {
        Question[] questions = WHOLE.questions().toArray(Question[]::new);
        questions[0] = changed;
        return Asked.questionnaire(questions).withVersion("2");
    }

    private static Set<QuestionChangeKind> kinds(Questionnaire after, QuestionKey key) {
        return VersionComparison.of(WHOLE, after).changes().stream()
                .filter(change -> change.question().equals(key))
                .findFirst()
                .orElseThrow()
                .kinds();
    }

    private static Set<QuestionChangeKind> forms(QuestionForm before, QuestionForm after) {
        Question question = Asked.question(SURE, "What?", before).build();
        return VersionComparison.of(Asked.questionnaire(question), Asked.questionnaire(question.withForm(after)))
                .changes()
                .get(0)
                .kinds();
    }

    private static QuestionForm choice(String... keys) {
        return new QuestionForm.SingleChoice(Asked.choices(keys));
    }

    private static QuestionForm number(long greatest, List<Fraction> bands) {
        return new QuestionForm.NumberBetween(Optional.empty(), Optional.of(Fraction.of(greatest)), bands);
    }
}
