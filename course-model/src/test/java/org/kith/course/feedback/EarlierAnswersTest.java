package org.kith.course.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.feedback.Samples.reflection;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.core.privacy.PersonRef;
import org.kith.core.privacy.Purpose;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.AnsweredQuestion;
import org.kith.core.questionnaire.Chapter;
import org.kith.core.questionnaire.ChapterPart;
import org.kith.core.questionnaire.Question;
import org.kith.core.questionnaire.QuestionAnswer;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.questionnaire.QuestionnaireRef;
import org.kith.core.text.Text;

class EarlierAnswersTest {

    private static final QuestionKey NEXT = QuestionKey.of("next");
    private static final QuestionKey STAYED = QuestionKey.of("stayed");
    private static final Questionnaire NOW = Samples.stock(Samples.REFLECTION);

    @Test
    void standBesideTheirQuestionInOrderOfTime() {
        assertThat(words(NEXT, List.of(), wrote("p1", 2, "Ask the library"), wrote("p1", 1, "Ask the school")))
                .containsExactly("Ask the school", "Ask the library");
    }

    @Test
    void areThoseOfOnePersonOnly() {
        assertThat(words(NEXT, List.of(), wrote("p2", 1, "Mine"))).isEmpty();
    }

    @Test
    void areGoneOnceTheConsentIsWithdrawn() {
        AnswerSheet sheet = wrote("p1", 1, "Ask the school");

        assertThat(words(NEXT, List.of(), sheet.withdrawing(Purpose.OWN_LEARNING, Samples.NOW)))
                .isEmpty();
    }

    @Test
    void listEveryQuestionEvenIfNobodyAnsweredIt() {
        assertThat(EarlierAnswers.of(PersonRef.of("p1"), NOW, List.of(), List.of()))
                .extracting(AnsweredQuestion::question)
                .isEqualTo(NOW.questions());
    }

    @Test
    void ofAnEarlierVersionAreThereWhereTheQuestionIsTheSame() {
        Questionnaire first = version("0", "What stuck?");
        QuestionnaireRef then = QuestionnaireRef.to(first);
        AnswerSheet sheet = reflection("p1", 1)
                .withQuestionnaire(then)
                .revised(NEXT, "0", Samples.NOW, said("Ask the school"))
                .revised(STAYED, "0", Samples.NOW, said("The map"));

        assertThat(words(NEXT, List.of(first), sheet)).containsExactly("Ask the school");
        assertThat(words(STAYED, List.of(first), sheet)).isEmpty();
        assertThat(words(NEXT, List.of(), sheet)).isEmpty();
    }

    private static Questionnaire version(String version, String stayed) {
        return NOW.withVersion(version)
                .withChapters(NOW.chapters().stream()
                        .map(chapter -> reworded(chapter, stayed))
                        .toList());
    }

    private static Chapter reworded(Chapter chapter, String stayed) {
        return new Chapter(
                chapter.key(),
                chapter.title(),
                chapter.parts().stream().map(part -> reworded(part, stayed)).toList());
    }

    private static ChapterPart reworded(ChapterPart part, String stayed) {
        return part instanceof Question question && question.key().equals(STAYED)
                ? question.withWording(Text.of(stayed))
                : part;
    }

    private static List<String> words(QuestionKey question, List<Questionnaire> earlier, AnswerSheet... sheets) {
        return EarlierAnswers.of(PersonRef.of("p1"), NOW, earlier, List.of(sheets)).stream()
                .filter(answered -> answered.question().key().equals(question))
                .flatMap(answered -> answered.given().stream())
                .flatMap(given -> given.answer() instanceof QuestionAnswer.Words words
                        ? Stream.of(words.text().value())
                        : Stream.empty())
                .toList();
    }

    private static AnswerSheet wrote(String person, int session, String words) {
        AnswerSheet sheet = reflection(person, session);
        return sheet.revised(NEXT, "1", sheet.at(), said(words));
    }

    private static QuestionAnswer said(String words) {
        return new QuestionAnswer.Words(Text.of(words));
    }
}
