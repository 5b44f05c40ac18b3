package org.kith.core.shape;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * What differs between two values of one shape, field by field.
 *
 * <p>Items of a list are matched by their ids, where the first field of each is an id of its own; other lists are compared
 * from both ends, so that what was put in or taken out between is found. Sets are compared by value and maps by key. Values that
 * are equal have no differences, and only those.
 *
 * <p>A difference shows both values to whoever has it. Redact both documents for an audience before they are compared.
 *
 * <p>Immutable.
 *
 * @param differences what differs: in the order of the fields, and in a list or set what is in the later value before what is
 *     gone
 */
public record Diff(List<Difference> differences) {

    /** Makes a diff. */
    public Diff {
        differences = ImmutableList.copyOf(differences);
    }

    /** {@return what differs between two values} */
    public static <T> Diff of(Shape<T> shape, T before, T after) {
        return new Diff(new Differences().between(shape, before, after));
    }

    /**
     * {@return what differs between two documents}
     *
     * @throws IllegalArgumentException if they are of two types
     */
    public static Diff of(Document before, Document after) {
        checkArgument(
                before.type().equals(after.type()),
                "Only documents of one type can be compared, not %s and %s.",
                before.type(),
                after.type());
        return of(before.type(), before, after);
    }

    private static <T extends Document> Diff of(DocumentType<T> type, Document before, Document after) {
        return of(type.shape(), type.javaType().cast(before), type.javaType().cast(after));
    }

    /** {@return whether the two values are equal} */
    public boolean isEmpty() {
        return differences.isEmpty();
    }
}
