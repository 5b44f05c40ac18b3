package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.core.assessment.Answer;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;

/** The sentences in which score cards explain themselves. */
final class Sentences {

    private Sentences() {}

    /** {@return a percentage with one decimal, rounded down so that it never looks like a threshold that was not reached} */
    static String percent(Fraction share) {
        return share.percent().toDecimal(1, RoundingMode.DOWN) + " %";
    }

    /** {@return why there is no number, where nothing is rated} */
    static Text noScore(Ratings ratings) {
        boolean nothingApplies = ratings.answered(Answer.NotApplicable.class).size()
                == ratings.framework().rated().size();
        return Text.of(
                nothingApplies
                        ? "Every criterion is not applicable, so there is no score."
                        : "No criterion is rated, so there is no score.");
    }

    /** {@return how a criterion was answered, for its node} */
    static Text ofAnswer(Ratings ratings, Criterion criterion) {
        return ratings.level(criterion)
                .map(level -> Text.of("Rated " + rating(level, ratings.scale(criterion)) + "."))
                .orElseGet(() -> Text.of(
                        ratings.isOffScale(criterion)
                                ? "Rated with a level that its scale does not have, so taken as unanswered."
                                : "This criterion is " + state(ratings.answer(criterion)) + "."));
    }

    private static String rating(Level level, Scale scale) {
        return level.value() + " on a scale from " + scale.lowest() + " to " + scale.highest();
    }

    /** {@return an answer that is not a rating, as it follows "is"} */
    static String state(Answer answer) {
        if (answer instanceof Answer.NotApplicable) {
            return "not applicable";
        }
        return answer instanceof Answer.DontKnow ? "not known" : "unanswered";
    }

    /**
     * {@return what the number leaves out or takes as nothing, a sentence for each way of not being rated}
     *
     * @param open what comes of open answers, as it follows "so"
     */
    static List<Text> gaps(Ratings ratings, String open) {
        ImmutableList.Builder<Text> sentences = ImmutableList.builder();
        add(sentences, "Not applicable, so left out", ratings.answered(Answer.NotApplicable.class));
        add(sentences, "Not known, so " + open, ratings.answered(Answer.DontKnow.class));
        add(sentences, "Unanswered, so " + open, ratings.answered(Answer.Unanswered.class));
        add(sentences, "Taken as unanswered, because the scale has no such level", ratings.offScale());
        add(sentences, "Set aside, because the framework rates no such criterion", ratings.strangers());
        return sentences.build();
    }

    private static void add(ImmutableList.Builder<Text> sentences, String lead, List<CriterionKey> keys) {
        if (!keys.isEmpty()) {
            sentences.add(Text.of(
                    lead + ": " + keys.stream().map(CriterionKey::value).collect(Collectors.joining(", ")) + "."));
        }
    }
}
