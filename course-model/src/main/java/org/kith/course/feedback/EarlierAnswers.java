package org.kith.course.feedback;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Streams;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.core.privacy.Consent;
import org.kith.core.privacy.PersonRef;
import org.kith.core.privacy.Purpose;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.AnsweredQuestion;
import org.kith.core.questionnaire.GivenAnswer;
import org.kith.core.questionnaire.Question;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;

/** Puts what a learner wrote on several occasions side by side, for that learner alone. */
public final class EarlierAnswers {

    private EarlierAnswers() {}

    /**
     * {@return each question, in order, beside all that one person answered to it on whatever occasion, in order of time}
     *
     * <p>Sheets count for which the consent to be shown them again ({@link Purpose#OWN_LEARNING}) holds. Answers to another version are
     * there where the versions {@linkplain Questionnaire#compare compare}.
     *
     * @param person whose answers; nobody else may be shown them
     * @param now the questionnaire as it is now
     * @param earlier its earlier versions, as far as they are kept
     * @param sheets the sheets, of whomever and of whatever questionnaire
     * @throws IllegalArgumentException if an earlier version is one of another questionnaire
     */
    public static List<AnsweredQuestion> of(
            PersonRef person, Questionnaire now, Collection<Questionnaire> earlier, Iterable<AnswerSheet> sheets) {
        Map<String, Set<QuestionKey>> comparable = comparable(now, earlier);
        List<GivenAnswer> given = Streams.stream(sheets)
                .filter(sheet -> sheet.person().equals(person))
                .filter(sheet -> sheet.questionnaire().id().equals(now.id()))
                .filter(EarlierAnswers::mayBeShownAgain)
                .flatMap(sheet -> sheet.given(Instant.MAX).stream())
                .filter(answer ->
                        comparable.getOrDefault(answer.version(), Set.of()).contains(answer.question()))
                .sorted(Comparator.comparing(GivenAnswer::at))
                .collect(toImmutableList());
        return now.questions().stream().map(question -> beside(question, given)).collect(toImmutableList());
    }

    private static boolean mayBeShownAgain(AnswerSheet sheet) {
        return sheet.consents().getOrDefault(Purpose.OWN_LEARNING, Consent.NONE).holds();
    }

    private static AnsweredQuestion beside(Question question, List<GivenAnswer> given) {
        return new AnsweredQuestion(
                question,
                given.stream()
                        .filter(answer -> answer.question().equals(question.key()))
                        .toList());
    }

    private static Map<String, Set<QuestionKey>> comparable(Questionnaire now, Collection<Questionnaire> earlier) {
        Map<String, Set<QuestionKey>> comparable = new HashMap<>();
        earlier.forEach(version ->
                comparable.put(version.version(), version.compare(now).comparable()));
        Set<QuestionKey> all = new HashSet<>();
        now.questions().forEach(question -> all.add(question.key()));
        comparable.put(now.version(), all);
        return comparable;
    }
}
