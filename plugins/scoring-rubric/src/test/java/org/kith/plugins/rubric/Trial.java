package org.kith.plugins.rubric;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.Kith;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.score.Decision;
import org.kith.core.score.DecisionId;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.shape.Document;
import org.kith.core.spi.Options;
import org.kith.core.spi.Scorer;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;

/**
 * A scheme on trial: answers go in, a score card comes out, both through the front door.
 *
 * @param scheme the id of the rubric
 * @param framework what is assessed
 * @param dossier what lies beside the assessment, the rubric included unless it is a stock one
 * @param asOf the day of the score
 */
public record Trial(String scheme, Framework framework, Dossier dossier, LocalDate asOf) {

    /** The day of the answers, and of the score unless a test says otherwise. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    /** Kith with all that is on the class path. */
    public static final Kith KITH = Kith.load();

    private static final Pattern RATING = Pattern.compile("@([a-z0-9-]+)");
    private static final Pattern SCALE = Pattern.compile("scale\\(([a-z-]+): ([^)]*)\\)");
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

    /** {@return a scheme that comes with Kith} */
    public static Trial ofStock(String scheme) {
        Rubric rubric = KITH.catalogue()
                .find(Rubric.TYPE, RubricId.of(scheme))
                .orElseThrow(() -> new AssertionError("no rubric in " + KITH.findings()));
        return new Trial(
                scheme,
                KITH.catalogue().find(Framework.TYPE, rubric.framework()).orElseThrow(),
                Dossier.EMPTY,
                DAY);
    }

    /**
     * {@return a scheme for some questions}
     *
     * @param rubric the fields of the rubric from {@code open} on, as JSON; {@code @a} is short for the rating of a, and {@code
     *     scale(award: none gold)} for a scale
     */
    public static Trial of(Framework framework, String rubric) {
        return new Trial("scheme", framework, Dossier.of(framework, rubric(rubric)), DAY);
    }

    private static Rubric rubric(String fields) {
        String json = """
                {"kith": "1.0", "type": "rubric", "id": "scheme", "version": "1", "title": "A scheme",
                 "summary": "Made up for a test.", "framework": "questions", "frameworkVersion": "1",
                """ + fields + "}";
        String rated = RATING.matcher(json)
                .replaceAll("{\"key\": \"$1\", \"formula\": {\"kind\": \"rating\", \"criterion\": \"$1\"}}");
        String whole = SCALE.matcher(rated).replaceAll(Trial::scale);
        Outcome<?> read =
                KITH.readDocument("scheme.json", whole.getBytes(UTF_8)).map(entry -> entry.document());
        return (Rubric) read.value().orElseThrow(() -> new AssertionError(read.findings() + " in " + whole));
    }

    private static String scale(MatchResult found) {
        List<String> levels = WORDS.splitToList(found.group(2));
        return levels.stream()
                .map(level -> "{\"key\": \"" + level + "\", \"value\": " + levels.indexOf(level) + ", \"title\": \""
                        + level + "\"}")
                .collect(Collectors.joining(
                        ", ", "{\"key\": \"" + found.group(1) + "\", \"title\": \"Scale\", \"levels\": [", "]}"));
    }

    /**
     * {@return a framework of questions on one scale}
     *
     * @param levels the keys of the levels, such as {@code no yes}, with their numbers, such as {@code low=1 high=6}, unless they
     *     count from 0
     * @param criteria the keys of the questions, such as {@code a b c}
     */
    public static Framework questions(String levels, String criteria) {
        return Framework.builder()
                .id(FrameworkId.of("questions"))
                .version("1")
                .title(Text.of("Questions"))
                .profileOnly(false)
                .addScale(Scale.builder()
                        .key(ScaleKey.of("answers"))
                        .title(Text.of("Answers"))
                        .levels(levels(WORDS.splitToList(levels)))
                        .build())
                .criteria(WORDS.splitToStream(criteria).map(Trial::question).toList())
                .build();
    }

    private static List<Level> levels(List<String> specs) {
        return specs.stream()
                .map(spec -> {
                    List<String> sides = Splitter.on('=').splitToList(spec);
                    int value = sides.size() == 1 ? specs.indexOf(spec) : Integer.parseInt(sides.get(1));
                    return Level.builder()
                            .key(LevelKey.of(sides.get(0)))
                            .value(value)
                            .title(Text.of(sides.get(0)))
                            .build();
                })
                .toList();
    }

    /** {@return a question on the scale of the questions} */
    public static Criterion question(String key) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(Text.of("Question " + key))
                .scale(ScaleKey.of("answers"))
                .build();
    }

    /** {@return the same with one more document beside the assessment} */
    public Trial with(Document document) {
        return new Trial(scheme, framework, dossier.plus(document), asOf);
    }

    /** {@return the same on another day} */
    public Trial asOf(String day) {
        return new Trial(scheme, framework, dossier, LocalDate.parse(day));
    }

    /** {@return the same with one more decision on the scheme, from a day on} */
    public Trial decided(String level, String day) {
        return with(decision(level, day).build());
    }

    /** {@return a decision on the scheme, from a day on} */
    public Decision.Builder decision(String level, String day) {
        return Decision.builder()
                .id(DecisionId.of(level + "-" + day))
                .scheme(scheme)
                .date(LocalDate.parse(day))
                .level(LevelKey.of(level));
    }

    /**
     * {@return the card of an assessment}
     *
     * @param answers the answers in the order of the questions: the key or the number of a level, {@code n.a.}, {@code ?} for don't
     *     know, {@code -} for none
     */
    public ScoreCard score(String answers) {
        return score(assessment("look", answers).build());
    }

    /** {@return the card of an assessment} */
    public ScoreCard score(Assessment assessment) {
        Outcome<ScoreCard> outcome = outcome(assessment);
        return outcome.value().orElseThrow(() -> new AssertionError(outcome.findings()));
    }

    /** {@return the card of an assessment, or what is wrong} */
    public Outcome<ScoreCard> outcome(Assessment assessment) {
        return KITH.score(dossier.plus(assessment), assessment.id(), scheme, Options.none(), asOf);
    }

    /** {@return a scorer by the scheme, for many assessments} */
    public Scorer scorer() {
        return KITH.scorer(dossier, framework, scheme, Options.none()).orElseThrow();
    }

    /** {@return the codes of what is wrong with the documents beside the assessment} */
    public List<String> wrong() {
        return KITH.check(dossier, asOf).stream().map(Finding::code).toList();
    }

    /** {@return an assessment by the team on {@link #DAY}, with answers as for {@link #score(String)}} */
    public Assessment.Builder assessment(String id, String answers) {
        Assessment.Builder assessment = Assessment.builder()
                .id(AssessmentId.of(id))
                .title(Text.of("A look"))
                .framework(FrameworkRef.to(framework))
                .date(DAY)
                .rater(Rater.of(RaterKind.TEAM));
        List<String> words = WORDS.splitToList(answers);
        List<Criterion> rated = framework.rated();
        if (words.size() != rated.size()) {
            throw new AssertionError(words.size() + " answers to " + rated.size() + " questions");
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals("-")) {
                assessment.putAnswer(rated.get(i).key(), answer(rated.get(i), words.get(i)));
            }
        }
        return assessment;
    }

    private Answer answer(Criterion criterion, String word) {
        return switch (word) {
            case "n.a." -> new Answer.NotApplicable(Optional.empty());
            case "?" -> new Answer.DontKnow(Optional.empty());
            default -> Answer.Rated.of(level(criterion, word));
        };
    }

    private LevelKey level(Criterion criterion, String word) {
        return framework.scaleOf(criterion).orElseThrow().levels().stream()
                .filter(level -> level.key().value().equals(word) || (level.value() + "").equals(word))
                .map(Level::key)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no level " + word));
    }

    /** {@return a node of a card, at any depth} */
    public static ScoreNode node(ScoreCard card, String key) {
        return all(card.root())
                .filter(node -> node.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no node " + key));
    }

    /** {@return a node and all below it} */
    public static Stream<ScoreNode> all(ScoreNode node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(Trial::all));
    }

    /** {@return the points of a node and of how many, such as {@code 19 of 52}} */
    public static String number(ScoreNode node) {
        return node.points()
                .map(points -> points + " of " + node.possible().orElseThrow())
                .orElse("no number");
    }

    /** {@return the key of the level of a node} */
    public static String level(ScoreNode node) {
        return node.level().map(level -> level.key().value()).orElse("no level");
    }
}
