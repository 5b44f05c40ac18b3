package org.kith.benchmarks.check;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What each side of {@link CheckBenchmark} holds: only its own engine. */
@SuppressWarnings("NullAway") // JMH prepares a state before it is used
public final class CheckStates {

    private CheckStates() {}

    /** Which dossier. */
    @State(Scope.Benchmark)
    public abstract static class Subject {

        /** Good or broken. */
        @Param({"good", "broken"})
        public String dossier;

        Programme programme() {
            return Programmes.of(dossier);
        }
    }

    /** Kith. */
    @State(Scope.Benchmark)
    public static class OfKith extends Subject {
        KithSide side;

        /** Prepares. */
        @Setup
        public void prepare() {
            side = new KithSide(programme());
        }
    }

    /** Hibernate Validator. */
    @State(Scope.Benchmark)
    public static class OfHibernate extends Subject {
        HibernateSide side;

        /** Prepares. */
        @Setup
        public void prepare() {
            side = new HibernateSide(programme());
        }
    }

    /** Drools. */
    @State(Scope.Benchmark)
    public static class OfDrools extends Subject {
        DroolsSide side;

        /** Prepares. */
        @Setup
        public void prepare() {
            side = new DroolsSide(programme());
        }
    }

    /** Ifs. */
    @State(Scope.Benchmark)
    public static class OfHand extends Subject {
        Programme programme;

        /** Prepares. */
        @Setup
        public void prepare() {
            programme = programme();
        }
    }
}
