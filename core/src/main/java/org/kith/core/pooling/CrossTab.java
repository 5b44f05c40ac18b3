package org.kith.core.pooling;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.CriterionKey;
import org.kith.core.privacy.SmallCells;

/**
 * How many responses there are of each pair of two things: a group, or the answer to one question, and the answer to another.
 *
 * <p>Those of no group are counted under the label {@link #NO_GROUP}, and answers that reach no level each by its reason, so that it
 * is never lost how many were not asked, did not know or said nothing. Cross-tabs of parts of a population add up, in whatever order
 * and however it was divided; {@link #EMPTY} changes nothing. Nobody but those who may see single answers may see a cross-tab; others
 * see what is {@link #shown}. Immutable; {@code toString()} tells no count.
 *
 * @param questions what was asked: the question of the columns, and before it that of the rows where they are not groups; empty for
 *     {@link #EMPTY}
 * @param columns the labels of the columns: levels from the lowest, then {@link #NOT_APPLICABLE}, {@link #DONT_KNOW} and
 *     {@link #UNANSWERED}
 * @param rows the counts by the label of the row: groups sorted by label, or the labels of the columns of the other question
 */
public record CrossTab(List<CriterionKey> questions, List<String> columns, Map<String, List<Long>> rows) {

    /** The label of those of no group. */
    public static final String NO_GROUP = "";

    /** The label of those whom the question does not concern, or who were not asked; no level has it, for it is no key. */
    public static final String NOT_APPLICABLE = "not applicable";

    /** The label of those who said that they do not know; no level has it, for it is no key. */
    public static final String DONT_KNOW = "don't know";

    /** The label of those who were asked and said nothing, or nothing that fits; no level has it, for it is no key. */
    public static final String UNANSWERED = "not answered";

    /** The cross-tab of no responses, whatever was asked. */
    public static final CrossTab EMPTY = new CrossTab(ImmutableList.of(), ImmutableList.of(), ImmutableMap.of());

    /**
     * Makes a cross-tab.
     *
     * @throws IllegalArgumentException if a row has not a count for each column, or a count is negative
     */
    public CrossTab {
        questions = ImmutableList.copyOf(questions);
        columns = ImmutableList.copyOf(columns);
        ImmutableMap.Builder<String, List<Long>> copy = ImmutableMap.builder();
        for (Map.Entry<String, List<Long>> row : rows.entrySet()) {
            checkArgument(row.getValue().size() == columns.size(), "each row needs a count for each column");
            checkArgument(row.getValue().stream().allMatch(count -> count >= 0), "a count must not be negative");
            copy.put(row.getKey(), ImmutableList.copyOf(row.getValue()));
        }
        rows = copy.buildOrThrow();
    }

    /**
     * {@return the answers to a question, group by group; of responses without groups there is one row}
     *
     * @throws IllegalArgumentException if nothing of that key was asked
     */
    public static CrossTab byGroup(ResponseTable responses, CriterionKey question) {
        return new Counting(responses).byGroup(question);
    }

    /**
     * {@return the answers to one question against those to another}
     *
     * @param rows the question whose levels are the rows
     * @param columns the question whose levels are the columns
     * @throws IllegalArgumentException if nothing of one of the keys was asked
     */
    public static CrossTab of(ResponseTable responses, CriterionKey rows, CriterionKey columns) {
        return new Counting(responses).of(rows, columns);
    }

    /**
     * {@return the cross-tab of the responses of both}
     *
     * @throws IllegalArgumentException if they are of other questions, or their columns differ
     */
    public CrossTab plus(CrossTab other) {
        if (columns.isEmpty() || other.columns.isEmpty()) {
            return columns.isEmpty() ? other : this;
        }
        checkArgument(
                questions.equals(other.questions) && columns.equals(other.columns),
                "the questions or their columns differ; add up cross-tabs of the same questions only");
        boolean isOfSameRows = rows.keySet().equals(other.rows.keySet());
        Map<String, List<Long>> sums = isOfSameRows ? new LinkedHashMap<>(rows) : new TreeMap<>(rows);
        other.rows.forEach((label, counts) -> sums.merge(label, counts, CrossTab::sum));
        return new CrossTab(questions, columns, sums);
    }

    private static List<Long> sum(List<Long> some, List<Long> more) {
        return IntStream.range(0, some.size())
                .mapToObj(i -> Math.addExact(some.get(i), more.get(i)))
                .collect(toImmutableList());
    }

    /** {@return how many responses were counted} */
    public long total() {
        return rows.values().stream()
                .flatMap(List::stream)
                .mapToLong(Long::longValue)
                .sum();
    }

    /** {@return what may be shown to everybody, with the totals; see {@link SmallCells#shown}} */
    public ShownCrossTab shown(SmallCells rule) {
        return new ShownCrossTab(
                rows.keySet().stream().toList(),
                columns,
                rule.shown(rows.values().stream().toList()));
    }

    /** {@return how many rows and columns there are} */
    @Override
    public String toString() {
        return "CrossTab(" + rows.size() + " rows, " + columns.size() + " columns)";
    }
}
