package org.kith.benchmarks;

import java.util.List;

/** Something to measure, chosen by its id; {@link Rows} lists them all. */
interface Row {

    /** {@return the id by which it is chosen} */
    String id();

    /**
     * Measures.
     *
     * @param bench runs what is measured
     * @return what is printed: one line, or several where one run answers several questions
     * @throws Exception if it cannot be measured, such as when the sides do not give the same answer
     */
    List<Line> measure(Bench bench) throws Exception;

    /** {@return the ids of the lines that it prints, with their goals} */
    List<Line> lines();
}
