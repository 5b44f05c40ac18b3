package org.kith.benchmarks.enrol;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kith.benchmarks.Compared;
import org.kith.course.enrolment.Batch;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Registration;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A million mixed commands on a cohort with 10,000 people, in one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
public class EnrolBenchmark implements Compared {

    private static final int PEOPLE = 10_000;

    private final Commands commands = new Commands(PEOPLE, 1_000_000);
    private final Enrolments enrolments =
            Enrolments.open(Commands.policy(PEOPLE)).decideAll(commands.first()).next();
    private HandEnrolments mutable = fresh();

    /** Makes the mutable version anew, since every run changes it. */
    @Setup(Level.Invocation)
    public void prepare() {
        mutable = fresh();
    }

    private HandEnrolments fresh() {
        return new HandEnrolments(Commands.policy(PEOPLE)).applyAll(commands.first());
    }

    @Override
    public void agree() {
        Batch batch = enrolments.decideAll(commands.mixed());
        HandEnrolments after = fresh();
        long before = after.accepted();
        after.applyAll(commands.mixed());
        Compared.same("The number of commands accepted", after.accepted() - before, accepted(batch));
        Compared.same("The number of seats held", after.held(), batch.next().held());
        Compared.same("The list", after.waiting(), persons(batch.next()));
        for (Registration registration : batch.next().registrations()) {
            Compared.same("A standing", after.standing(registration.person()), registration.standing());
        }
    }

    private long accepted(Batch batch) {
        return commands.mixed().size() - batch.refused().size();
    }

    private static List<?> persons(Enrolments enrolments) {
        return enrolments.waiting().stream().map(Registration::person).toList();
    }

    /** Pure decisions; every event and every refusal is kept. */
    @Benchmark
    public Object kith() {
        return enrolments.decideAll(commands.mixed());
    }

    /** Changed in place. */
    @Benchmark
    public Object hand() {
        return mutable.applyAll(commands.mixed());
    }
}
