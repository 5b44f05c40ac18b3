package org.kith.core.assessment;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.kith.core.assessment.ResponseTable.DONT_KNOW;
import static org.kith.core.assessment.ResponseTable.NOT_APPLICABLE;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;

/** How the answers to a framework are written as bytes. Immutable. */
final class ResponseCode {

    private static final int MAX_LEVELS = Byte.MAX_VALUE;
    private static final String NO_ANSWER =
            "an answer is the index of a level in its scale, or NOT_APPLICABLE, DONT_KNOW or UNANSWERED";

    private final Framework framework;
    private final ImmutableMap<CriterionKey, Integer> columns;
    private final ImmutableList<ImmutableList<LevelKey>> levels;
    private final int[] levelCounts;

    ResponseCode(Framework framework) {
        this.framework = framework;
        ImmutableList<Criterion> rated = ImmutableList.copyOf(framework.rated());
        this.columns = IntStream.range(0, rated.size())
                .boxed()
                .collect(ImmutableMap.toImmutableMap(column -> rated.get(column).key(), column -> column));
        this.levels =
                rated.stream().map(criterion -> levels(framework, criterion)).collect(toImmutableList());
        this.levelCounts = levels.stream().mapToInt(ImmutableList::size).toArray();
    }

    private static ImmutableList<LevelKey> levels(Framework framework, Criterion criterion) {
        ImmutableList<LevelKey> levels = framework.scaleOf(criterion).orElseThrow().levels().stream()
                .map(Level::key)
                .collect(toImmutableList());
        checkArgument(
                levels.size() <= MAX_LEVELS,
                "the scale of '%s' has more than %s levels; score its assessments one by one",
                criterion.key(),
                MAX_LEVELS);
        return levels;
    }

    Framework framework() {
        return framework;
    }

    ImmutableList<CriterionKey> criteria() {
        return columns.keySet().asList();
    }

    int column(CriterionKey criterion) {
        Integer column = columns.get(criterion);
        checkArgument(column != null, "'%s' is not rated in the framework '%s'", criterion, framework.id());
        return column;
    }

    /** Checks that a response has an answer for each column. */
    void check(byte[] response) {
        checkArgument(response.length == levelCounts.length, "a response needs an answer for each rated criterion");
        for (int column = 0; column < response.length; column++) {
            checkArgument(response[column] >= UNANSWERED && response[column] < levelCounts[column], NO_ANSWER);
        }
    }

    /** Checks that columns begin with answers; {@return for each column, whether all of them are levels} */
    boolean[] check(byte[][] columns, int count) {
        checkArgument(columns.length == levelCounts.length, "there must be a column for each rated criterion");
        boolean[] complete = new boolean[columns.length];
        for (int column = 0; column < columns.length; column++) {
            checkArgument(columns[column].length >= count, "a column needs an answer of each response");
            complete[column] = areLevels(columns[column], count, levelCounts[column]);
        }
        return complete;
    }

    /** Checks that all are answers, in one pass: a difference to a bound that is kept is not negative. */
    private static boolean areLevels(byte[] answers, int count, int levels) {
        int bounds = 0;
        int signs = 0;
        for (int i = 0; i < count; i++) {
            bounds |= (answers[i] - UNANSWERED) | (levels - 1 - answers[i]);
            signs |= answers[i];
        }
        checkArgument(bounds >= 0, NO_ANSWER);
        return signs >= 0;
    }

    /** {@return the answers of an assessment, for each column} */
    byte[] encode(Assessment assessment) {
        FrameworkRef asked = assessment.framework();
        checkArgument(
                asked.id().equals(framework.id()) && asked.version().equals(framework.version()),
                "the assessment is not of this version of '%s'; collect each version in a table of its own",
                framework.id());
        byte[] response = new byte[levelCounts.length];
        Arrays.fill(response, UNANSWERED);
        assessment.answers().forEach((criterion, answer) -> {
            int column = column(criterion);
            response[column] = encode(column, answer);
        });
        return response;
    }

    private byte encode(int column, Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            int level = levels.get(column).indexOf(rated.level());
            checkArgument(level >= 0, "a level of the assessment is not in its scale; check the assessment first");
            return (byte) level;
        }
        if (answer instanceof Answer.NotApplicable) {
            return NOT_APPLICABLE;
        }
        return answer instanceof Answer.DontKnow ? DONT_KNOW : UNANSWERED;
    }

    /** {@return what a byte of a column says} */
    Answer answer(int column, byte answer) {
        return switch (answer) {
            case NOT_APPLICABLE -> new Answer.NotApplicable(Optional.empty());
            case DONT_KNOW -> new Answer.DontKnow(Optional.empty());
            case UNANSWERED -> Answer.Unanswered.NOTHING;
            default -> Answer.Rated.of(levels.get(column).get(answer));
        };
    }
}
