package org.kith.plugins.tables.responses;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Executor;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.framework.Framework;
import org.kith.core.score.Disaggregation;
import org.kith.core.score.Tally;
import org.kith.core.spi.TableScorer;

/**
 * Reads responses to a framework from CSV in UTF-8, with or without a byte-order mark.
 *
 * <p>The first line names the columns: the keys of criteria, in any order, and what the host has said of other columns. A cell
 * holds the key of a level, the number of a level where none has that key, {@code not-applicable}, {@code dont-know} or
 * {@code unanswered}; an empty one is unanswered, and so is a criterion without a column. Cells may be quoted and lose the space
 * around them; lines end with LF, CR LF or CR. Rows without any text, as spreadsheets leave them, are passed over and counted;
 * where a file has one column only, so is an empty line, which says nothing of who left the question out.
 *
 * <p>A row that cannot be used is counted and reported by its line, and the rest is read. A quote that is never closed, or has
 * text behind it, costs the line on which the row begins; so does a quoted row of more than 1 MiB, whose other lines count as
 * rows. A line of more than 1 MiB is left out as a whole. A file whose header makes no sense has no rows that can be used. The
 * memory does not grow with the file. Immutable and thread-safe.
 */
public final class ResponseReader {

    /** How many groups a file is tallied by. */
    static final int MAX_GROUPS = 10_000;

    private final Layout layout;
    private final byte separator;

    private ResponseReader(Layout layout, byte separator) {
        this.layout = layout;
        this.separator = separator;
    }

    /**
     * {@return a reader of files that have commas, no groups, and no columns besides those of criteria}
     *
     * @throws IllegalArgumentException if a scale in use has more than 127 levels
     */
    public static ResponseReader of(Framework framework) {
        return new ResponseReader(Layout.of(framework), (byte) ',');
    }

    /**
     * {@return a reader of files with a column for the group of the respondent, whose texts, without the space around them, become the
     * labels of groups}
     *
     * @throws IllegalArgumentException if there is such a column already, or the name is blank or has another meaning
     */
    public ResponseReader withGroupColumn(String name) {
        return new ResponseReader(layout.withColumn(name, Layout.GROUP), separator);
    }

    /**
     * {@return a reader that passes over a column, such as the numbers of respondents, without a word}
     *
     * @throws IllegalArgumentException if the name is blank or has another meaning
     */
    public ResponseReader withIgnoredColumn(String name) {
        return new ResponseReader(layout.withColumn(name, Layout.IGNORED), separator);
    }

    /**
     * {@return a reader that knows another word for an answer, such as {@code n/a}, unless it is the key or number of a level}
     *
     * @param answer {@link ResponseTable#NOT_APPLICABLE}, {@link ResponseTable#DONT_KNOW} or {@link ResponseTable#UNANSWERED}
     * @throws IllegalArgumentException if the answer is another one, or the word is empty, has quotes or is known
     */
    public ResponseReader withWord(String word, byte answer) {
        return new ResponseReader(layout.withWord(word, answer), separator);
    }

    /**
     * {@return a reader of files with another separator between cells, such as a semicolon or a tab}
     *
     * @throws IllegalArgumentException if it is a letter, a digit, a quote, a line end or not ASCII
     */
    public ResponseReader withSeparator(char newSeparator) {
        checkArgument(
                newSeparator < 128 && !Character.isLetterOrDigit(newSeparator) && "\"\r\n".indexOf(newSeparator) < 0,
                "a separator is an ASCII character, but no letter, digit, quote or line end");
        return new ResponseReader(layout, (byte) newSeparator);
    }

    /**
     * Reads a file in the thread of the caller, and hands on the responses in chunks, in their order.
     *
     * @param file the name of the file for findings, as the host knows it; not blank
     * @param in the file; read to its end unless the header makes no sense, and left open
     * @throws IllegalArgumentException if the name is blank
     * @throws IOException if the stream cannot be read
     */
    public Reading read(String file, InputStream in, Consumer<ResponseTable> chunks) throws IOException {
        return new FileRead(layout, separator, file, in).read(Function.identity(), Runnable::run, chunk -> {
            chunks.accept(chunk);
            return true;
        });
    }

    /**
     * Tallies a file. The executor and the caller work together; the result does not depend on who does what, and has all nodes
     * even if no row can be used.
     *
     * @param file the name of the file for findings, as the host knows it; not blank
     * @param in the file; read to its end unless the header makes no sense, and left open
     * @param scorer a scorer that was prepared for the framework of the reader
     * @param executor runs parts in whatever threads it likes, the caller's own included
     * @throws IllegalArgumentException if the name is blank
     * @throws IOException if the stream cannot be read
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits; it stays interrupted
     */
    public Tallied<Tally> tally(String file, InputStream in, TableScorer scorer, Executor executor) throws IOException {
        return sum(file, in, scorer::tally, Tally::plus, tally -> true, scorer.tally(layout.noResponses()), executor);
    }

    /**
     * Tallies a file group by group. The executor and the caller work together; the result does not depend on who does what. If
     * no row can be used, the tally of none stands under the empty label.
     *
     * <p>Soon after more than 10,000 groups were found, as in a column of numbers of respondents, no more is read, and a finding says
     * so; {@link #read} has no such limit.
     *
     * @param file the name of the file for findings, as the host knows it; not blank
     * @param in the file; read to its end unless the header makes no sense or there are too many groups, and left open
     * @param scorer a scorer that was prepared for the framework of the reader
     * @param executor runs parts in whatever threads it likes, the caller's own included
     * @throws IllegalArgumentException if the name is blank
     * @throws IOException if the stream cannot be read
     * @throws java.util.concurrent.CancellationException if the thread is interrupted while it waits; it stays interrupted
     */
    public Tallied<Disaggregation> tallyByGroup(String file, InputStream in, TableScorer scorer, Executor executor)
            throws IOException {
        Tallied<Disaggregation> tallied = sum(
                file,
                in,
                scorer::tallyByGroup,
                Disaggregation::plus,
                sum -> sum.groups().size() <= MAX_GROUPS,
                Disaggregation.EMPTY,
                executor);
        if (!tallied.value().groups().isEmpty()) {
            return tallied;
        }
        Tally none = scorer.tally(layout.noResponses());
        return new Tallied<>(new Disaggregation(ImmutableSortedMap.of("", none)), tallied.reading());
    }

    private <T> Tallied<T> sum(
            String file,
            InputStream in,
            Function<ResponseTable, T> tally,
            BinaryOperator<T> plus,
            Predicate<T> goesOn,
            T empty,
            Executor executor)
            throws IOException {
        Sum<T> sum = new Sum<>(empty, plus);
        Reading reading =
                new FileRead(layout, separator, file, in).read(tally, executor, part -> goesOn.test(sum.plus(part)));
        return new Tallied<>(sum.value, reading);
    }

    /** What the parts that were read until now come to. */
    private static final class Sum<T> {

        private final BinaryOperator<T> plus;
        private T value;

        Sum(T empty, BinaryOperator<T> plus) {
            this.plus = plus;
            this.value = empty;
        }

        T plus(T part) {
            value = plus.apply(value, part);
            return value;
        }
    }
}
