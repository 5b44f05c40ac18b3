package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.empowerment.Cover;

/**
 * Who covers what as an SVG drawing: a line of cells for each body, told apart by how they are filled, and what it comes to.
 *
 * @param width of the drawing
 * @param height of the drawing
 * @param headings the names of the columns, slanted above them
 * @param lines the bodies, then all together
 */
record CoveragePicture(int width, int height, List<Heading> headings, List<Line> lines) {

    private static final int LEAST_CELL = 30;
    private static final int MOST_CELL = 58;
    private static final int CELLS = 300;
    private static final int LINE = 54;
    private static final int CELL_HEIGHT = 26;
    private static final int MOST_LETTERS = 26;
    private static final int UP_PER_LETTER = 4;
    private static final int ACROSS_PER_LETTER = 6;

    /** The signs that tell cells apart, each with what it means in place of the mark. */
    static final List<Box> LEGEND = Stream.of(Cover.ACTIVE, Cover.REMIT, Cover.NONE, Cover.UNKNOWN)
            .map(cover -> new Box(
                    1, 1, 28, Words.tone(cover), Words.of(cover), cover == Cover.REMIT ? hatch(1, 1, 28, 16) : ""))
            .collect(toImmutableList());

    /** The name of a column, where it begins. */
    record Heading(int x, int y, String title) {}

    /** A name and the cells below it. */
    record Line(int y, String title, List<Box> boxes) {}

    /**
     * One cell.
     *
     * @param x from the left
     * @param y from the top
     * @param width of the cell
     * @param tone how it is filled
     * @param mark what stands in it; may be empty
     * @param hatch the strokes of a cell that is half filled, as a path; may be empty
     */
    record Box(int x, int y, int width, String tone, String mark, String hatch) {

        static final int HEIGHT = CELL_HEIGHT;

        int middleX() {
            return x + width / 2;
        }

        int middleY() {
            return y + HEIGHT / 2;
        }
    }

    static CoveragePicture of(List<String> columns, List<CoverageCard.Row> rows, List<CoverageCard.Cell> together) {
        int cell = Math.max(LEAST_CELL, Math.min(MOST_CELL, CELLS / columns.size()));
        List<String> titles = columns.stream().map(CoveragePicture::cut).collect(toImmutableList());
        int longest = titles.stream().mapToInt(String::length).max().orElse(0);
        int head = longest * UP_PER_LETTER + CELL_HEIGHT;
        List<Line> lines = IntStream.rangeClosed(0, rows.size())
                .mapToObj(i -> i < rows.size()
                        ? line(head + i * LINE, rows.get(i).body(), rows.get(i).cells(), cell)
                        : line(head + i * LINE, "Together", together, cell))
                .collect(toImmutableList());
        return new CoveragePicture(
                columns.size() * cell + longest * ACROSS_PER_LETTER - cell / 2,
                head + lines.size() * LINE,
                IntStream.range(0, columns.size())
                        .mapToObj(i -> new Heading(i * cell + cell / 2, head - 6, titles.get(i)))
                        .collect(toImmutableList()),
                lines);
    }

    /** {@return a title that is not too long for the drawing; the table has it whole} */
    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= MOST_LETTERS
                ? title
                : title.substring(0, title.offsetByCodePoints(0, MOST_LETTERS - 1))
                                .strip() + "\u2026";
    }

    private static Line line(int top, String title, List<CoverageCard.Cell> cells, int width) {
        return new Line(
                top + 15,
                title,
                IntStream.range(0, cells.size())
                        .mapToObj(i -> box(i * width, top + 21, width - 4, cells.get(i)))
                        .collect(toImmutableList()));
    }

    private static Box box(int x, int y, int width, CoverageCard.Cell cell) {
        return new Box(
                x,
                y,
                width,
                cell.tone(),
                cell.mark(),
                cell.tone().equals("remit") ? hatch(x, y, width, CELL_HEIGHT) : "");
    }

    /** {@return strokes from the bottom left to the top right, one every eight units} */
    private static String hatch(int x, int y, int width, int height) {
        StringBuilder path = new StringBuilder();
        for (int across = 8; across < width + height; across += 8) {
            int fromX = Math.max(0, across - height);
            int toX = Math.min(width, across);
            path.append('M').append(x + fromX).append(' ').append(y + across - fromX);
            path.append('L').append(x + toX).append(' ').append(y + across - toX);
        }
        return path.toString();
    }
}
