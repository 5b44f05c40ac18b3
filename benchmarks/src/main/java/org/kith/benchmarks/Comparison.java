package org.kith.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A row that compares the side {@code kith} of a benchmark with its other sides.
 *
 * <p>The ratio of a line is the median over the rounds of the ratios within each round. A benchmark with parameters counts
 * all its variants together.
 *
 * @param id the id
 * @param benchmark the benchmark
 * @param questions the lines, and how each is worked out
 */
record Comparison(String id, Class<? extends Compared> benchmark, List<Question> questions) implements Row {

    private static final String KITH = "kith";

    /** One line: what it is called, what should come out, and how a round answers. */
    private record Question(String id, Goal goal, ToDoubleFunction<Round> ratio) {}

    static Comparison of(String id, Class<? extends Compared> benchmark) {
        return new Comparison(id, benchmark, List.of());
    }

    /** {@return this row, with a line that says how many times faster Kith is than a side} */
    Comparison fasterThan(String side, String line, String least) {
        return plus(new Question(line, Goal.atLeast(least), round -> round.time(side) / round.time(KITH)));
    }

    /** {@return the same, where the side counts with its fastest iteration} */
    Comparison fasterThanBestOf(String side, String line, String least) {
        return plus(new Question(line, Goal.atLeast(least), round -> round.best(side) / round.time(KITH)));
    }

    /** {@return this row, with a line that says how many times as long as a side Kith takes} */
    Comparison costOver(String side, String line, Goal goal) {
        return plus(new Question(line, goal, round -> round.time(KITH) / round.time(side)));
    }

    private Comparison plus(Question question) {
        List<Question> all = new ArrayList<>(questions);
        all.add(question);
        return new Comparison(id, benchmark, List.copyOf(all));
    }

    @Override
    public List<Line> lines() {
        return questions.stream()
                .map(question -> Line.unmeasured(question.id(), question.goal()))
                .toList();
    }

    @Override
    public List<Line> measure(Bench bench) throws Exception {
        benchmark.getDeclaredConstructor().newInstance().agree();
        List<Round> rounds = bench.run(id, benchmark);
        return questions.stream()
                .map(question -> new Line(question.id(), Ratios.over(rounds, question.ratio()), question.goal()))
                .toList();
    }
}
