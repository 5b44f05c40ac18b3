package org.kith.core.score;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.framework.Side;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;

/** Score cards of a framework of three criteria, all made up. */
final class Cards {

    static final String NOT_APPLICABLE = "not-applicable";
    static final String DONT_KNOW = "dont-know";
    static final String UNANSWERED = "unanswered";

    private static final List<String> TITLES = List.of("Not started", "Planned", "Under way", "Established");
    private static final ScaleKey SCALE = ScaleKey.of("progress");

    private Cards() {}

    static Framework framework() {
        Scale.Builder scale = Scale.builder().key(SCALE).title(Text.of("Progress"));
        IntStream.range(0, TITLES.size()).forEach(value -> scale.addLevel(level(value)));
        return Framework.builder()
                .id(FrameworkId.of("steps"))
                .version("1")
                .title(Text.of("Steps"))
                .profileOnly(false)
                .addScale(scale.build())
                .addCriterion(criterion("schools"))
                .addCriterion(criterion("faith"))
                .addCriterion(criterion("governance"))
                .build();
    }

    private static Criterion criterion(String key) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(title(key))
                .scale(SCALE)
                .build();
    }

    private static Text title(String key) {
        return Text.of("Step " + key).with(Locale.FRENCH, "Étape " + key);
    }

    static Level level(int value) {
        return Level.builder()
                .key(LevelKey.of("level-" + value))
                .value(value)
                .title(Text.of(TITLES.get(value)))
                .build();
    }

    static Level grade(String key, int value) {
        return Level.builder()
                .key(LevelKey.of(key))
                .value(value)
                .title(Text.of(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)))
                .build();
    }

    /** {@return a card whose schools weigh one and a half, with a level from 1/2 on} */
    static ScoreCard card(String id, String schools, String faith, String governance) {
        return card(
                id,
                whole(
                        rating("schools", schools).withWeight(Fraction.of(3, 2)),
                        rating("faith", faith),
                        rating("governance", governance)));
    }

    static ScoreCard card(String id, ScoreNode root) {
        return ScoreCard.builder()
                .id(ScoreCardId.of(id))
                .assessment(AssessmentId.of("town"))
                .framework(FrameworkRef.of(FrameworkId.of("steps"), "1"))
                .method(new Method("stars", "1", Text.of("Points of possible points.\nSilver from a half.")))
                .asOf(LocalDate.of(2022, 3, 14))
                .root(root)
                .build();
    }

    /** {@return the sum of some parts} */
    static ScoreNode whole(ScoreNode... parts) {
        Optional<Fraction> points = Stream.of(parts)
                .flatMap(part -> part.points().map(part.weight()::times).stream())
                .reduce(Fraction::plus);
        Optional<Fraction> possible = Stream.of(parts)
                .flatMap(part -> part.possible().map(part.weight()::times).stream())
                .reduce(Fraction::plus);
        ScoreNode.Builder whole = ScoreNode.builder()
                .key("stars")
                .title(Text.of("The whole"))
                .rule("weighted-sum")
                .points(points)
                .possible(possible)
                .counts(Stream.of(parts).map(ScoreNode::counts).reduce(Counts.NONE, Counts::plus))
                .addParts(parts);
        ScoreNode node = whole.build();
        return node.withLevel(node.share()
                .map(share -> share.compareTo(Fraction.of(1, 2)) < 0 ? grade("bronze", 1) : grade("silver", 2)));
    }

    /** {@return the rating of a criterion: with the number of a level, or a word for why there is none} */
    static ScoreNode rating(String key, String answer) {
        boolean rated = answer.length() == 1;
        boolean counts = rated || !answer.equals(NOT_APPLICABLE);
        return ScoreNode.builder()
                .key(key)
                .title(title(key))
                .rule("rating")
                .points(Optional.of(Fraction.of(rated ? Integer.parseInt(answer) : 0))
                        .filter(any -> counts))
                .possible(Optional.of(Fraction.of(3)).filter(any -> counts))
                .level(rated ? Optional.of(level(Integer.parseInt(answer))) : Optional.empty())
                .counts(Counts.builder()
                        .rated(rated ? 1 : 0)
                        .notApplicable(answer.equals(NOT_APPLICABLE) ? 1 : 0)
                        .dontKnow(answer.equals(DONT_KNOW) ? 1 : 0)
                        .unanswered(answer.equals(UNANSWERED) ? 1 : 0)
                        .build())
                .build();
    }

    /** {@return a card with something in every place} */
    static ScoreCard everything() {
        ScoreNode schools = ScoreNode.builder()
                .from(rating("schools", "1"))
                .weight(Fraction.of(3, 2))
                .side(Side.PROCESS)
                .provisional(true)
                .addInput(new ScoreInput("criterion", "schools"))
                .addInput(new ScoreInput("answer", "level-1"))
                .addInput(new ScoreInput("range", "level-1 to level-3"))
                .addRater(rater("town", "level-1", true))
                .addRater(rater("town-two", "level-3", false))
                .addRater(rater("town-three", DONT_KNOW, false))
                .addReason(Text.of("Nothing shows it.").with(Locale.FRENCH, "Rien ne le montre."))
                .build();
        ScoreNode whole = ScoreNode.builder()
                .from(whole(schools, rating("faith", NOT_APPLICABLE), rating("governance", DONT_KNOW)))
                .provisional(true)
                .addInput(new ScoreInput("open", "lowest"))
                .addReason(Text.of("Below a half.\nOne step is not known.   "))
                .next(new NextLevel(
                        grade("silver", 2),
                        List.of(
                                change("schools", Optional.of("level-1"), "level-2"),
                                change("governance", Optional.empty(), "level-1")),
                        List.of(Text.of("Bronze held for six months more."))))
                .build();
        return card("town.stars", whole)
                .withStanding(Standing.builder()
                        .level(LevelKey.of("bronze"))
                        .since(LocalDate.of(2021, 5, 1))
                        .state(StandingState.RENEWAL_DUE)
                        .renewalFrom(LocalDate.of(2022, 1, 1))
                        .endExclusive(LocalDate.of(2022, 5, 1))
                        .build());
    }

    static RaterAnswer rater(String assessment, String answer, boolean counts) {
        return new RaterAnswer(AssessmentId.of(assessment), answer, counts);
    }

    private static AnswerChange change(String criterion, Optional<String> from, String to) {
        return new AnswerChange(CriterionKey.of(criterion), from.map(LevelKey::of), LevelKey.of(to));
    }
}
