package org.kith.core.dossier;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;

/**
 * What is due in a dossier from a day on to the end of a horizon, and what is late on that day, as a document of its own, for
 * the team and those above it.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface DueList extends Document, WithDueList permits ImmutableDueList {

    /** What a list looks like. */
    Shape<DueList> SHAPE = Shape.of(DueList.class, "due-list", DueList::builder, DueList.Builder::build)
            .onlyFor(Audience.TEAM)
            .required("id", DueListId.KIND, DueList::id, DueList.Builder::id)
            .required("asOf", Kinds.DATE, DueList::asOf, DueList.Builder::asOf)
            .required("until", Kinds.DATE, DueList::until, DueList.Builder::until)
            .list("items", Due.SHAPE, DueList::items, DueList.Builder::items)
            .done();

    /** The document type. */
    DocumentType<DueList> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    DueListId id();

    /** {@return the day from which the list looks ahead} */
    LocalDate asOf();

    /** {@return the last day that it looks at; not before {@link #asOf()}} */
    LocalDate until();

    /** {@return what is due by {@link #until()}, in the order of {@link Due#ORDER}; what is late comes first} */
    List<Due> items();

    @Override
    default DocumentType<DueList> type() {
        return TYPE;
    }

    /** {@return what is late on the day of the list, in order} */
    default List<Due> late() {
        return items().stream().filter(due -> due.isLate(asOf())).collect(toImmutableList());
    }

    /** Puts the items in order and checks the days. */
    @Value.Check
    default DueList normalize() {
        checkArgument(!until().isBefore(asOf()), "a due list must not end before the day from which it looks ahead");
        checkArgument(
                items().stream().noneMatch(due -> due.by().isAfter(until())),
                "a due list must not hold what is due after it ends");
        return Comparators.isInOrder(items(), Due.ORDER)
                ? this
                : withItems(ImmutableList.sortedCopyOf(Due.ORDER, items()));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a list. Not thread-safe. */
    final class Builder extends ImmutableDueList.Builder {
        Builder() {}
    }
}
