package org.kith.benchmarks.check;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kith.benchmarks.Compared;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** Checks one dossier, good or broken, with 44 rules of a field and 3 that look further. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 15, time = 1)
@Measurement(iterations = 5, time = 1)
public class CheckBenchmark implements Compared {

    private static final Comparator<Violation> ORDER = Comparator.comparing(Violation::toString);

    @Override
    public void agree() {
        agree(Programmes.of("good"), 0);
        agree(Programmes.of("broken"), 11);
    }

    private static void agree(Programme programme, int mistakes) {
        List<Violation> expected = sorted(HandSide.check(programme));
        Compared.same("The number of mistakes", mistakes, expected.size());
        Compared.same("What Kith finds", expected, sorted(new KithSide(programme).violations()));
        Compared.same("What Hibernate Validator finds", expected, sorted(new HibernateSide(programme).violations()));
        List<String> codes = expected.stream().map(Violation::code).sorted().toList();
        List<String> discovered = new DroolsSide(programme).codes();
        Compared.same("What Drools finds", codes, discovered.stream().sorted().toList());
    }

    private static List<Violation> sorted(List<Violation> violations) {
        return violations.stream().sorted(ORDER).toList();
    }

    /** The rule engine of Kith. */
    @Benchmark
    public Object kith(CheckStates.OfKith state) {
        return state.side.check();
    }

    /** Hibernate Validator. */
    @Benchmark
    public Object hibernate(CheckStates.OfHibernate state) {
        return state.side.check();
    }

    /** Drools, executable model. */
    @Benchmark
    public Object drools(CheckStates.OfDrools state) {
        return state.side.check();
    }

    /** Ifs written by hand. */
    @Benchmark
    public Object hand(CheckStates.OfHand state) {
        return HandSide.check(state.programme);
    }
}
