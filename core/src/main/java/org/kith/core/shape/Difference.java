package org.kith.core.shape;

import java.util.List;
import org.kith.core.text.Id;
import org.kith.core.validation.Pointer;

/**
 * One thing that differs between two values of a shape; see {@link Diff}. Immutable.
 *
 * <p>The values are as the {@link #kind()} says; {@code toString()} leaves them out, since they may be anybody's words.
 */
public sealed interface Difference {

    /** {@return where it stands: in the later value, or in the earlier one if it was removed} */
    Pointer pointer();

    /** {@return what the values are, such as a scalar that writes them as text} */
    Kind<?> kind();

    /**
     * There is a value where there was none.
     *
     * @param pointer where, in the later value
     * @param kind what the value is
     * @param after the value
     */
    record Added(Pointer pointer, Kind<?> kind, Object after) implements Difference {

        @Override
        public String toString() {
            return "added " + pointer;
        }
    }

    /**
     * There is no value any more where there was one.
     *
     * @param pointer where it was, in the earlier value
     * @param kind what the value was
     * @param before the value
     */
    record Removed(Pointer pointer, Kind<?> kind, Object before) implements Difference {

        @Override
        public String toString() {
            return "removed " + pointer;
        }
    }

    /**
     * There is another value.
     *
     * @param pointer where, in the later value
     * @param kind what both values are
     * @param before the value that there was
     * @param after the value that there is
     */
    record Changed(Pointer pointer, Kind<?> kind, Object before, Object after) implements Difference {

        @Override
        public String toString() {
            return "changed " + pointer;
        }
    }

    /**
     * The items of a list that are in both values stand in another order.
     *
     * @param pointer the list, in the later value
     * @param kind what an item is
     * @param before the ids of those items in their earlier order
     * @param after the same ids in their later order
     */
    record Reordered(Pointer pointer, Kind<?> kind, List<Id> before, List<Id> after) implements Difference {

        /** Makes a change of order. */
        public Reordered {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public String toString() {
            return "reordered " + pointer;
        }
    }
}
