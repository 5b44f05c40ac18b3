package org.kith.core.assessment;

import static java.util.Objects.checkFromIndexSize;
import static java.util.Objects.checkFromToIndex;
import static java.util.Objects.checkIndex;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;

/**
 * The answers of many respondents to one version of a framework: a row for each respondent, a column for each rated
 * criterion, one byte an answer.
 *
 * <p>The byte is the index of a level in the scale of the criterion, from 0 for the lowest, or {@link #NOT_APPLICABLE},
 * {@link #DONT_KNOW} or {@link #UNANSWERED}. Columns have the order of {@link Framework#rated()}. A row may bear the label of a
 * group, such as a district; a row of no group has the empty label. Nothing else about a respondent is kept.
 *
 * <p>Equal only to itself. Immutable and thread-safe.
 */
public final class ResponseTable {

    /** The criterion does not concern the respondent. */
    public static final byte NOT_APPLICABLE = -1;

    /** The respondent was asked and does not know. */
    public static final byte DONT_KNOW = -2;

    /** The respondent has not answered. */
    public static final byte UNANSWERED = -3;

    private static final String NO_GROUP = "";
    private static final int NO_INDEX = -1;

    private final ResponseCode code;
    private final byte[][] answers;
    private final boolean[] complete;
    private final ImmutableList<String> labels;
    private final int[] groups;
    private final int start;
    private final int rows;

    private ResponseTable(Builder builder) {
        this.code = builder.code;
        this.answers = builder.trimmed();
        this.complete = builder.complete.clone();
        this.labels = ImmutableList.copyOf(builder.labels.keySet());
        this.groups = labels.size() > 1 ? Arrays.copyOf(builder.groups, builder.rows) : new int[0];
        this.start = 0;
        this.rows = builder.rows;
    }

    private ResponseTable(ResponseTable whole, int start, int rows) {
        this.code = whole.code;
        this.answers = whole.answers;
        this.complete = whole.complete;
        this.labels = whole.labels;
        this.groups = whole.groups;
        this.start = start;
        this.rows = rows;
    }

    /**
     * {@return a new builder of answers to a framework}
     *
     * @throws IllegalArgumentException if a scale in use has more than 127 levels
     */
    public static Builder builder(Framework framework) {
        return new Builder(new ResponseCode(framework));
    }

    /** {@return what was asked} */
    public Framework framework() {
        return code.framework();
    }

    /** {@return how many responses there are} */
    public int rows() {
        return rows;
    }

    /** {@return the criterion of each column} */
    public List<CriterionKey> criteria() {
        return code.criteria();
    }

    /**
     * {@return the column of a criterion, from 0}
     *
     * @throws IllegalArgumentException if the framework has no rated criterion of that key
     */
    public int column(CriterionKey criterion) {
        return code.column(criterion);
    }

    /**
     * {@return the answer as a byte}
     *
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public byte answer(int row, int column) {
        return answers[column][start + checkIndex(row, rows)];
    }

    /**
     * {@return the answer as one of an assessment, without evidence and note}
     *
     * @throws IndexOutOfBoundsException if there is no such row
     * @throws IllegalArgumentException if the framework has no rated criterion of that key
     */
    public Answer answer(int row, CriterionKey criterion) {
        int column = column(criterion);
        return code.answer(column, answer(row, column));
    }

    /**
     * {@return the answers of a row, by criterion, as an assessment holds them}
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public Map<CriterionKey, Answer> answers(int row) {
        checkIndex(row, rows);
        return Maps.toMap(criteria(), criterion -> answer(row, criterion));
    }

    /**
     * Copies answers of a column, as bytes, to the start of an array.
     *
     * @param fromRow the first row to copy
     * @param count how many rows to copy
     * @throws IndexOutOfBoundsException if there are no such rows or column, or the array is too short
     */
    public void copy(int column, int fromRow, byte[] target, int count) {
        checkFromIndexSize(fromRow, count, rows);
        System.arraycopy(answers[column], start + fromRow, target, 0, count);
    }

    /**
     * {@return whether every answer of a column is known to be a level; a slice of an incomplete table may answer false for a
     * column that is complete}
     *
     * @throws IndexOutOfBoundsException if there is no such column
     */
    public boolean isComplete(int column) {
        return complete[column];
    }

    /**
     * {@return some rows of this table, in their order, without copying them}
     *
     * @throws IndexOutOfBoundsException if there are no such rows
     */
    public ResponseTable slice(int startInclusive, int endExclusive) {
        checkFromToIndex(startInclusive, endExclusive, rows);
        return new ResponseTable(this, start + startInclusive, endExclusive - startInclusive);
    }

    /**
     * {@return the label of the group of a row; empty if it is of no group}
     *
     * @throws IndexOutOfBoundsException if there is no such row
     */
    public String group(int row) {
        return labels.get(groupIndex(checkIndex(row, rows)));
    }

    private int groupIndex(int row) {
        return groups.length == 0 ? 0 : groups[start + row];
    }

    /** {@return the labels that rows of this table may have, in the order in which they came} */
    public List<String> groups() {
        return labels;
    }

    /** {@return the rows of each group, in their order, by label; every row is in one of the tables} */
    public SortedMap<String, ResponseTable> byGroup() {
        SortedMap<String, Builder> parts = new TreeMap<>();
        byte[] response = new byte[answers.length];
        for (int row = 0; row < rows; row++) {
            String group = group(row);
            parts.computeIfAbsent(group, label -> new Builder(code)).addRow(group, read(row, response));
        }
        return ImmutableSortedMap.copyOfSorted(Maps.transformValues(parts, Builder::build));
    }

    private byte[] read(int row, byte[] response) {
        for (int column = 0; column < response.length; column++) {
            response[column] = answers[column][start + row];
        }
        return response;
    }

    /** {@return how many rows and criteria there are} */
    @Override
    public String toString() {
        return "ResponseTable(" + rows + " rows, " + answers.length + " criteria)";
    }

    /** Collects responses, one after another. Not thread-safe. */
    public static final class Builder {

        private static final int FIRST_CAPACITY = 64;

        private final ResponseCode code;
        private final byte[][] answers;
        private final boolean[] complete;
        private final Map<String, Integer> labels = new LinkedHashMap<>();
        private int[] groups = new int[0];
        private int rows;

        private Builder(ResponseCode code) {
            this.code = code;
            this.answers = new byte[code.criteria().size()][0];
            this.complete = new boolean[answers.length];
            Arrays.fill(complete, true);
        }

        /**
         * Adds a response of no group.
         *
         * @param response an answer for each column
         * @throws IllegalArgumentException if there are more or fewer answers than columns, or one is neither a level nor one of
         *     the three constants; nothing is added then
         */
        public Builder addRow(byte... response) {
            return addRow(NO_GROUP, response);
        }

        /**
         * Adds a response.
         *
         * @param group the label of the group; empty for none
         * @param response an answer for each column
         * @throws IllegalArgumentException if there are more or fewer answers than columns, or one is neither a level nor one of
         *     the three constants; nothing is added then
         */
        public Builder addRow(String group, byte... response) {
            requireNonNull(group);
            code.check(response);
            makeRoom(1);
            for (int column = 0; column < response.length; column++) {
                answers[column][rows] = response[column];
                complete[column] &= response[column] >= 0;
            }
            groups[rows++] = index(group);
            return this;
        }

        /**
         * Adds the answers of an assessment, without evidence and notes, as a response of no group.
         *
         * @throws IllegalArgumentException if the assessment is of another framework or version, or answers what the framework
         *     does not ask
         */
        public Builder add(Assessment assessment) {
            return addRow(code.encode(assessment));
        }

        /**
         * Adds many responses at once, column by column.
         *
         * @param groupOfEach the label of the group of each response, as many as there are responses
         * @param columns for each column, an array that begins with the answers of the responses; copied
         * @throws IllegalArgumentException if there are more or fewer arrays than columns, one of them is too short, or one of the
         *     answers is neither a level nor one of the three constants; nothing is added then
         */
        public Builder addColumns(List<String> groupOfEach, byte[]... columns) {
            groupOfEach.forEach(Objects::requireNonNull);
            int count = groupOfEach.size();
            boolean[] levels = code.check(columns, count);
            makeRoom(count);
            for (int column = 0; column < columns.length; column++) {
                System.arraycopy(columns[column], 0, answers[column], rows, count);
                complete[column] &= levels[column];
            }
            String label = NO_GROUP;
            int index = NO_INDEX;
            for (String group : groupOfEach) {
                if (index == NO_INDEX || !group.equals(label)) {
                    label = group;
                    index = index(label);
                }
                groups[rows++] = index;
            }
            return this;
        }

        private int index(String group) {
            return labels.computeIfAbsent(group, label -> labels.size());
        }

        private void makeRoom(int more) {
            if (groups.length - rows < more) {
                int capacity = Math.max(FIRST_CAPACITY, Math.max(Math.addExact(rows, more), rows + rows / 2));
                Arrays.setAll(answers, column -> Arrays.copyOf(answers[column], capacity));
                groups = Arrays.copyOf(groups, capacity);
            }
        }

        private byte[][] trimmed() {
            return Arrays.stream(answers)
                    .map(column -> Arrays.copyOf(column, rows))
                    .toArray(byte[][]::new);
        }

        /** {@return a table of what was added until now, in that order} */
        public ResponseTable build() {
            return new ResponseTable(this);
        }
    }
}
