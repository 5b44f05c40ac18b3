package org.kith.benchmarks.enrol;

import java.util.concurrent.TimeUnit;
import org.kith.course.enrolment.Enrolments;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A million mixed commands on a cohort with 10,000 people and on one with 100,000, in one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class EnrolGrowthBenchmark {

    /** How many people. */
    @Param({"10000", "100000"})
    public int people;

    private Commands commands = new Commands(0, 0);
    private Enrolments enrolments = Enrolments.open(Commands.policy(0));

    /** Makes the commands, and applies the first ones. */
    @Setup
    public void prepare() {
        commands = new Commands(people, 1_000_000);
        enrolments = Enrolments.open(Commands.policy(people))
                .decideAll(commands.first())
                .next();
    }

    /** Pure decisions; every event and every refusal is kept. */
    @Benchmark
    public Object kith() {
        return enrolments.decideAll(commands.mixed());
    }
}
