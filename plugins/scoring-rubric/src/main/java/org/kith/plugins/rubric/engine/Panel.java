package org.kith.plugins.rubric.engine;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.kith.core.assessment.ResponseTable.DONT_KNOW;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.RaterKind;
import org.kith.core.framework.CriterionKey;
import org.kith.core.score.RaterAnswer;
import org.kith.core.shape.Kinds;
import org.kith.plugins.rubric.RaterRule;
import org.kith.plugins.rubric.Raters;

/**
 * The raters of one time, and which of their answers count.
 *
 * <p>An answer is coded as in a response table; a level that the scale does not have is taken as unanswered.
 */
final class Panel {

    private final Blueprint blueprint;
    private final ImmutableList<Assessment> raters;
    private final RaterRule rule;
    private final Assessment counting;
    private final byte[] counted;

    private Panel(Blueprint blueprint, List<Assessment> raters, Assessment counting) {
        this.blueprint = blueprint;
        this.raters = ImmutableList.copyOf(raters);
        this.rule = rule(blueprint);
        this.counting = counting;
        this.counted = codes(blueprint, counting);
    }

    /** {@return the raters of the time of a scored assessment} */
    static Panel of(Blueprint blueprint, Subject subject) {
        List<Assessment> raters = subject.raters();
        return new Panel(blueprint, raters, chosen(rule(blueprint), raters, subject.scored()));
    }

    /**
     * {@return the raters of the time before, to compare with; empty if the rater whose answers count has no earlier ones}
     *
     * <p>Answers are combined by the same rule at both times. Where those of one rater count, it is the same rater both times.
     */
    Optional<Panel> before(Subject subject) {
        return subject.earlier(counting.rater())
                .map(earlier -> new Panel(blueprint, earlier.raters(), earlier.scored()));
    }

    private static RaterRule rule(Blueprint blueprint) {
        return blueprint.rubric().raters().map(Raters::rule).orElse(RaterRule.SCORED);
    }

    /** {@return the answers that count, one for each column} */
    byte[] codes() {
        byte[] codes = counted.clone();
        if (raters.size() > 1 && combines()) {
            List<byte[]> all =
                    raters.stream().map(rater -> codes(blueprint, rater)).collect(toImmutableList());
            blueprint.columns().forEach(column -> codes[column] = combined(all, column, codes[column]));
        }
        return codes;
    }

    private boolean combines() {
        return rule.combines();
    }

    private static Assessment chosen(RaterRule rule, List<Assessment> raters, Assessment scored) {
        return rule == RaterRule.PANEL && !isPanel(scored)
                ? raters.stream().filter(Panel::isPanel).findFirst().orElse(scored)
                : scored;
    }

    /** {@return the assessment whose answers count alone; the scored one where answers are combined} */
    Assessment counting() {
        return counting;
    }

    private static boolean isPanel(Assessment assessment) {
        return assessment.rater().kind() == RaterKind.PANEL;
    }

    private byte combined(List<byte[]> all, int column, byte otherwise) {
        int[] given = all.stream()
                .mapToInt(codes -> codes[column])
                .filter(code -> code >= 0)
                .sorted()
                .toArray();
        if (given.length == 0) {
            return otherwise;
        }
        int place =
                rule == RaterRule.LOWEST ? 0 : rule == RaterRule.HIGHEST ? given.length - 1 : (given.length - 1) / 2;
        return (byte) given[place];
    }

    /** {@return what each rater said about a column, by the ids of their assessments; empty if there is only one} */
    List<RaterAnswer> answers(int column) {
        return raters.size() < 2
                ? ImmutableList.of()
                : raters.stream()
                        .map(rater -> new RaterAnswer(
                                rater.id(), answer(rater, column), !combines() && rater.equals(counting())))
                        .collect(toImmutableList());
    }

    /** {@return the lowest and the highest position that a column was given, if they differ} */
    Optional<int[]> range(int column) {
        if (raters.size() < 2) {
            return Optional.empty();
        }
        int[] given = raters.stream()
                .mapToInt(rater -> code(blueprint, rater, column))
                .filter(code -> code >= 0)
                .sorted()
                .toArray();
        return given.length > 1 && given[0] != given[given.length - 1]
                ? Optional.of(new int[] {given[0], given[given.length - 1]})
                : Optional.empty();
    }

    private String answer(Assessment rater, int column) {
        byte code = code(blueprint, rater, column);
        return code < 0
                ? Sentences.state(code)
                : blueprint.scale(column).levels().get(code).key().value();
    }

    /** {@return the answers of an assessment, one for each column} */
    static byte[] codes(Blueprint blueprint, Assessment assessment) {
        byte[] codes = new byte[blueprint.criteria().size()];
        Arrays.fill(codes, UNANSWERED);
        for (int column = 0; column < codes.length; column++) {
            codes[column] = code(blueprint, assessment, column);
        }
        return codes;
    }

    private static byte code(Blueprint blueprint, Assessment assessment, int column) {
        Answer answer = assessment.answer(blueprint.criterion(column));
        if (answer instanceof Answer.Rated rated) {
            int position = blueprint.position(column, rated.level());
            return position < 0 ? UNANSWERED : (byte) position;
        }
        if (answer instanceof Answer.NotApplicable) {
            return NOT_APPLICABLE;
        }
        return answer instanceof Answer.DontKnow ? DONT_KNOW : UNANSWERED;
    }

    /** {@return whether something shows the rating of a column, in an assessment whose answer counts} */
    boolean isShown(int column) {
        List<Assessment> counted = combines() ? raters : ImmutableList.of(counting());
        return counted.stream()
                .anyMatch(rater ->
                        !rater.answer(blueprint.criterion(column)).evidence().isEmpty());
    }

    /** {@return the name of the rule by which the answers of several raters count; empty if there is only one rater} */
    Optional<String> rule() {
        return isShared() ? Optional.of(Kinds.wireName(rule)) : Optional.empty();
    }

    /** {@return whether there are several raters} */
    boolean isShared() {
        return raters.size() > 1;
    }

    /** {@return whether a column was given a level that its scale does not have} */
    boolean isOffScale(int column) {
        return counted[column] == UNANSWERED && counting.answer(blueprint.criterion(column)) instanceof Answer.Rated;
    }

    /** {@return what was answered and is not rated in the framework, in the order of the answers} */
    List<CriterionKey> strangers() {
        if (counting.answers().size() <= answered()) {
            return ImmutableList.of();
        }
        List<CriterionKey> strangers = new ArrayList<>();
        for (CriterionKey key : counting().answers().keySet()) {
            if (!blueprint.hasColumn(key)) {
                strangers.add(key);
            }
        }
        return ImmutableList.copyOf(strangers);
    }

    private int answered() {
        int answered = 0;
        for (byte code : counted) {
            answered += code == UNANSWERED ? 0 : 1;
        }
        return answered;
    }

    /** {@return the columns that were given a level that their scale does not have} */
    List<Integer> offScale() {
        return IntStream.range(0, blueprint.criteria().size())
                .filter(this::isOffScale)
                .boxed()
                .collect(toImmutableList());
    }
}
