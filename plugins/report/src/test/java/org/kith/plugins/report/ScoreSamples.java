package org.kith.plugins.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.number.Fraction;
import org.kith.core.score.AnswerChange;
import org.kith.core.score.Counts;
import org.kith.core.score.Decision;
import org.kith.core.score.DecisionId;
import org.kith.core.score.Method;
import org.kith.core.score.NextLevel;
import org.kith.core.score.RaterAnswer;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreCardId;
import org.kith.core.score.ScoreInput;
import org.kith.core.score.ScoreNode;
import org.kith.core.score.Standing;
import org.kith.core.score.StandingState;
import org.kith.core.text.Text;

/** A score card with something in every place, and a decision on it. */
final class ScoreSamples {

    static final ScoreCardId CARD = ScoreCard.idOf(AssessmentSamples.STEPS, "sample-method");

    private ScoreSamples() {}

    static ScoreCard card(UnaryOperator<String> wording) {
        return ScoreCard.builder()
                .id(CARD)
                .assessment(AssessmentSamples.STEPS)
                .framework(FrameworkRef.to(AssessmentSamples.steps(wording)))
                .method(new Method(
                        wording.apply("sample-method"),
                        wording.apply("1"),
                        Text.of(wording.apply("Points by possible points."))))
                .asOf(Samples.AS_OF)
                .standing(Standing.builder()
                        .level(LevelKey.of("beginning"))
                        .since(LocalDate.of(2021, 5, 1))
                        .state(StandingState.RENEWAL_DUE)
                        .renewalFrom(LocalDate.of(2022, 2, 1))
                        .endExclusive(LocalDate.of(2022, 5, 1))
                        .build())
                .root(root(wording))
                .build();
    }

    private static ScoreNode root(UnaryOperator<String> wording) {
        return node("sample-method", "The whole", wording)
                .rule("weighted-sum")
                .points(Fraction.of(2))
                .possible(Fraction.of(12))
                .level(level("beginning", 1, "Beginning", wording))
                .provisional(true)
                .counts(counts(1, 1, 1, 1))
                .addReason(Text.of(wording.apply("Two of twelve points")))
                .next(new NextLevel(
                        level("growing", 2, "Growing", wording),
                        List.of(
                                change("schools", Optional.of("level-2"), "level-4"),
                                change("governance", Optional.empty(), "level-2")),
                        List.of(Text.of(wording.apply("Beginning held for three months more")))))
                .addPart(places(wording))
                .addPart(node("governance", "Governance", wording)
                        .rule("figure")
                        .points(Fraction.ZERO)
                        .possible(Fraction.of(4))
                        .counts(counts(0, 0, 0, 1))
                        .addInputs(
                                new ScoreInput("observation", wording.apply("governed")),
                                new ScoreInput("value", "55"),
                                new ScoreInput("date", "2022-03-14"),
                                new ScoreInput("fidelity", "as-defined"),
                                new ScoreInput("direction", "higher-is-better"),
                                new ScoreInput("target", "60"),
                                new ScoreInput("bar", "level growing"),
                                new ScoreInput("node", "schools"),
                                new ScoreInput("criterion", "governance"))
                        .build())
                .build();
    }

    private static ScoreNode places(UnaryOperator<String> wording) {
        return node("places", "Places", wording)
                .rule("weighted-mean")
                .addInputs(new ScoreInput("out-of", "25/3"), new ScoreInput("rounding", wording.apply("floor to 1")))
                .points(Fraction.of(2))
                .possible(Fraction.of(8))
                .provisional(true)
                .counts(counts(1, 1, 1, 0))
                .addPart(schools(wording))
                .addPart(node("faith", "Faith", wording)
                        .rule("rating")
                        .counts(counts(0, 1, 0, 0))
                        .build())
                .addPart(node("culture", "Culture", wording)
                        .rule("rating")
                        .points(Fraction.ZERO)
                        .possible(Fraction.of(4))
                        .counts(counts(0, 0, 1, 0))
                        .addInputs(
                                new ScoreInput("date", wording.apply("soon")),
                                new ScoreInput("value", wording.apply("many")),
                                new ScoreInput("bar", wording.apply("share at least 1/2")),
                                new ScoreInput("answer", "dont-know"),
                                new ScoreInput(wording.apply("of-ours"), wording.apply("such-and-such")))
                        .build())
                .build();
    }

    private static ScoreNode schools(UnaryOperator<String> wording) {
        return node("schools", "Schools", wording)
                .rule("rating")
                .weight(Fraction.of(3, 2))
                .points(Fraction.of(2))
                .possible(Fraction.of(4))
                .level(level("level-2", 2, "Some", wording))
                .provisional(true)
                .counts(counts(1, 0, 0, 0))
                .addInputs(
                        new ScoreInput("answer", "level-2"),
                        new ScoreInput("raters", "scored"),
                        new ScoreInput("range", "level-2 to level-4"))
                .addReason(Text.of(wording.apply("Nothing shows it")))
                .addRater(new RaterAnswer(AssessmentSamples.STEPS, "level-2", true))
                .addRater(new RaterAnswer(AssessmentId.of("steps-two"), "level-4", false))
                .addRater(new RaterAnswer(AssessmentId.of("steps-three"), "dont-know", false))
                .build();
    }

    private static ScoreNode.Builder node(String key, String title, UnaryOperator<String> wording) {
        return ScoreNode.builder().key(key).title(Text.of(wording.apply(title)));
    }

    private static Level level(String key, int value, String title, UnaryOperator<String> wording) {
        return Level.builder()
                .key(LevelKey.of(key))
                .value(value)
                .title(Text.of(wording.apply(title)))
                .build();
    }

    private static Counts counts(int rated, int notApplicable, int dontKnow, int unanswered) {
        return Counts.builder()
                .rated(rated)
                .notApplicable(notApplicable)
                .dontKnow(dontKnow)
                .unanswered(unanswered)
                .build();
    }

    private static AnswerChange change(String criterion, Optional<String> from, String to) {
        return new AnswerChange(CriterionKey.of(criterion), from.map(LevelKey::of), LevelKey.of(to));
    }

    static Decision decision(UnaryOperator<String> wording) {
        return Decision.builder()
                .id(DecisionId.of("panel"))
                .scheme("sample-method")
                .card(CARD)
                .place(Samples.PLACE)
                .body(ProgrammeSamples.CLUB)
                .date(LocalDate.of(2022, 3, 20))
                .level(LevelKey.of("growing"))
                .addReason(Text.of(wording.apply("Seen on a visit")))
                .build();
    }
}
