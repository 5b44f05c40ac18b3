package org.kith.plugins.rubric.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.plugins.rubric.Formula;

/**
 * A blueprint as whole numbers in columns. Immutable.
 *
 * <p>There is one only where every cell is a rating, a sum, a mean that is not rounded or a profile, where all of them apply to
 * everybody, and where the bounds of scales and weights prove that no number overflows. It is for responses in which every criterion is rated; in simpler rubrics
 * it is for those with open answers too.
 */
final class Kernel {

    private final int[] columns;
    private final ImmutableList<Track> tracks;
    private final boolean open;
    private final boolean packable;

    private Kernel(int[] columns, List<Track> tracks) {
        this.columns = columns;
        this.tracks = ImmutableList.copyOf(tracks);
        this.open = tracks.stream().allMatch(Track::isOpen);
        this.packable = tracks.stream()
                .allMatch(track -> track.lane().map(Lane::isPackable).orElse(true)
                        && track.levels().stream().flatMap(List::stream).allMatch(Test::isPackable));
    }

    /**
     * A tallied cell.
     *
     * @param lane its points where everything is rated, unless it is a profile
     * @param totals its points where something is not, if that is known how
     * @param levels what each level takes beside the one below, by position; empty if it has none
     */
    record Track(Optional<Lane> lane, Optional<OpenTotals> totals, List<ImmutableList<Test>> levels) {

        Track {
            levels = ImmutableList.copyOf(levels);
        }

        /** {@return whether it is fit for responses with open answers} */
        boolean isOpen() {
            return lane.isPresent()
                    ? totals.isPresent()
                            && levels.stream().flatMap(List::stream).allMatch(Test::isOpen)
                    : levels.isEmpty();
        }
    }

    /** Something that has to be so for a level. */
    sealed interface Test {

        /** {@return whether it is fit for responses with open answers} */
        default boolean isOpen() {
            return true;
        }

        /** {@return whether all its numbers fit in a byte} */
        default boolean isPackable() {
            return true;
        }

        /**
         * The points of a track are enough.
         *
         * @param track the track
         * @param least the least points, where everything is rated
         * @param share the share that is needed, if it is about a share
         */
        record Enough(int track, int least, Optional<Condition.Enough> share) implements Test {

            @Override
            public boolean isOpen() {
                return share.isPresent();
            }
        }

        /**
         * A track is at a level or above it.
         *
         * @param track the track
         * @param level the position of the level
         */
        record AtLevel(int track, int level) implements Test {}

        /**
         * An answer is at a level or above it.
         *
         * @param column the column
         * @param level the position of the level
         */
        record Answered(int column, int level) implements Test {}

        /**
         * Enough tests are passed.
         *
         * @param tests the tests
         * @param atLeast how many have to be
         * @param ofThoseThatApply whether tests of what does not apply are left aside
         */
        record Passing(ImmutableList<Test> tests, int atLeast, boolean ofThoseThatApply) implements Test {

            @Override
            public boolean isPackable() {
                return tests.size() <= Lane.MOST_PACKED && tests.stream().allMatch(Test::isPackable);
            }

            @Override
            public boolean isOpen() {
                return !ofThoseThatApply && tests.stream().allMatch(Test::isOpen);
            }
        }

        /**
         * It holds, or not, for all responses.
         *
         * @param met whether it holds
         */
        record Constant(boolean met) implements Test {}
    }

    /** {@return the kernel for the tallied cells of a blueprint; empty if there can be none} */
    static Optional<Kernel> of(Blueprint blueprint, Circumstances circumstances, List<Cell> tallied) {
        try {
            return Optional.of(new Maker(blueprint, circumstances).make(tallied));
        } catch (NotPossible e) {
            return Optional.empty();
        }
    }

    /** {@return whether it is for responses with open answers too} */
    boolean isOpen() {
        return open;
    }

    /** {@return whether complete responses can be worked on eight to a word} */
    boolean isPackable() {
        return packable;
    }

    /** {@return the columns that it looks at} */
    int[] columns() {
        return columns.clone();
    }

    /** {@return the tallied cells, in their order} */
    List<Track> tracks() {
        return tracks;
    }

    private static final class NotPossible extends Exception {

        private static final long serialVersionUID = 1L;
    }

    /** Makes a kernel, or finds out that there can be none. */
    private static final class Maker {
        private final Blueprint blueprint;
        private final Circumstances circumstances;
        private final Map<Cell, Integer> tracks = new HashMap<>();
        private final List<Track> made = new ArrayList<>();
        private final Map<Cell, Lane> lanes = new HashMap<>();

        Maker(Blueprint blueprint, Circumstances circumstances) {
            this.blueprint = blueprint;
            this.circumstances = circumstances;
        }

        Kernel make(List<Cell> tallied) throws NotPossible {
            if (blueprint.hasConditionalCells()) {
                throw new NotPossible();
            }
            for (Cell cell : tallied) {
                tracks.put(cell, tracks.size());
            }
            for (Cell cell : tallied) {
                made.add(new Track(lane(cell), open(cell), levels(cell)));
            }
            return new Kernel(
                    blueprint.root().columns().stream()
                            .mapToInt(Integer::intValue)
                            .toArray(),
                    made);
        }

        private Optional<Lane> lane(Cell cell) throws NotPossible {
            boolean profile = cell.formula() instanceof Formula.Profile;
            if (profile && cell.columns().isEmpty()) {
                throw new NotPossible();
            }
            return profile ? Optional.empty() : Optional.of(number(cell));
        }

        private Optional<OpenTotals> open(Cell cell) {
            return blueprint.totals(cell).flatMap(totals -> totals.open(blueprint.countsOpenAsLowest()));
        }

        private Lane number(Cell cell) throws NotPossible {
            Lane lane = lanes.get(cell);
            if (lane == null) {
                lane = LinearForm.of(blueprint, cell).flatMap(Lane::of).orElseThrow(NotPossible::new);
                lanes.put(cell, lane);
            }
            return lane;
        }

        private List<ImmutableList<Test>> levels(Cell cell) throws NotPossible {
            List<ImmutableList<Test>> levels = new ArrayList<>();
            for (ImmutableList<Condition> grade : blueprint.conditions(cell).grades()) {
                levels.add(tests(grade));
            }
            return levels;
        }

        private ImmutableList<Test> tests(List<Condition> conditions) throws NotPossible {
            ImmutableList.Builder<Test> tests = ImmutableList.builder();
            for (Condition condition : conditions) {
                tests.add(test(condition));
            }
            return tests.build();
        }

        private Test test(Condition condition) throws NotPossible {
            if (condition instanceof Condition.Enough enough) {
                return enough(enough);
            }
            if (condition instanceof Condition.AtLevel at) {
                return atLevel(at);
            }
            if (condition instanceof Condition.Passing passing) {
                ImmutableList<Test> tests = tests(passing.cells());
                boolean all = passing.atLeast() == 0;
                return new Test.Passing(tests, all ? tests.size() : passing.atLeast(), all);
            }
            if (condition instanceof Condition.AnyOf any) {
                return new Test.Passing(tests(any.of()), 1, false);
            }
            if (condition instanceof Condition.AllOf all) {
                return new Test.Passing(tests(all.of()), all.of().size(), false);
            }
            if (condition instanceof Condition.Circumstance circumstance) {
                return new Test.Constant(circumstances.isMet(circumstance.requirement()));
            }
            throw new NotPossible();
        }

        private Test enough(Condition.Enough enough) throws NotPossible {
            Lane lane = number(enough.cell());
            int least = lane.least(enough.threshold(), enough.share());
            Integer track = tracks.get(enough.cell());
            if (track == null) {
                throw new NotPossible();
            }
            return new Test.Enough(track, least, Optional.of(enough).filter(Condition.Enough::share));
        }

        private Test atLevel(Condition.AtLevel at) throws NotPossible {
            if (at.cell().isRating() && !at.cell().isGraded()) {
                return new Test.Answered(at.cell().column(), at.level());
            }
            Integer track = tracks.get(at.cell());
            if (track == null || !at.cell().isGraded()) {
                throw new NotPossible();
            }
            return new Test.AtLevel(track, at.level());
        }
    }
}
