package org.kith.core.validation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Findings in the order in which they were made.
 *
 * <p>The same finding may stand in it twice. Immutable.
 */
public final class Findings implements Iterable<Finding> {

    /** No findings. */
    public static final Findings NONE = new Findings(ImmutableList.of());

    private final ImmutableList<Finding> list;

    private Findings(ImmutableList<Finding> list) {
        this.list = list;
    }

    private static Findings of(ImmutableList<Finding> list) {
        return list.isEmpty() ? NONE : new Findings(list);
    }

    /** {@return the given findings, in that order} */
    public static Findings of(Finding... findings) {
        return of(ImmutableList.copyOf(findings));
    }

    /** {@return the given findings, in that order} */
    public static Findings copyOf(Iterable<Finding> findings) {
        return findings instanceof Findings same ? same : of(ImmutableList.copyOf(findings));
    }

    /** {@return a collector of the findings of a stream, in the order of the stream} */
    public static Collector<Finding, ?, Findings> toFindings() {
        return Collectors.collectingAndThen(toImmutableList(), Findings::of);
    }

    /** {@return an empty builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return these findings, and then another one} */
    public Findings plus(Finding finding) {
        return new Findings(ImmutableList.<Finding>builderWithExpectedSize(list.size() + 1)
                .addAll(list)
                .add(finding)
                .build());
    }

    /** {@return these findings, and then the others} */
    public Findings plus(Findings others) {
        if (isEmpty() || others.isEmpty()) {
            return isEmpty() ? others : this;
        }
        return new Findings(ImmutableList.<Finding>builderWithExpectedSize(list.size() + others.list.size())
                .addAll(list)
                .addAll(others.list)
                .build());
    }

    /** {@return the findings by document, then pointer, then code; those of no document first} Equals keep their order. */
    public Findings sorted() {
        return list.size() < 2 ? this : of(ImmutableList.sortedCopyOf(Findings::compare, list));
    }

    private static int compare(Finding a, Finding b) {
        int order = a.document().equals(b.document())
                ? 0
                : a.document().orElse("").compareTo(b.document().orElse(""));
        if (order == 0) {
            order = a.pointer().compareTo(b.pointer());
        }
        return order != 0 ? order : a.code().compareTo(b.code());
    }

    /** {@return the findings, in order; immutable} */
    public List<Finding> asList() {
        return list;
    }

    /** {@return the findings, in order} */
    public Stream<Finding> stream() {
        return list.stream();
    }

    @Override
    public Iterator<Finding> iterator() {
        return list.iterator();
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return list.isEmpty();
    }

    /** {@return how many there are} */
    public int size() {
        return list.size();
    }

    /** {@return whether one of them is an error} */
    public boolean hasErrors() {
        return list.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    /** {@return how many of them have exactly that severity} */
    public int count(Severity severity) {
        return (int)
                list.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** {@return the highest severity among them; empty if there are none} */
    public Optional<Severity> worst() {
        return list.stream().map(Finding::severity).max(Comparator.naturalOrder());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Findings that && list.equals(that.list);
    }

    @Override
    public int hashCode() {
        return list.hashCode();
    }

    /** {@return the findings, one a line} */
    @Override
    public String toString() {
        return list.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    /** A collector of findings, one after another; for one thread at a time. */
    public static final class Builder {

        private final ImmutableList.Builder<Finding> list = ImmutableList.builder();

        private Builder() {}

        /** Adds a finding. */
        public Builder add(Finding finding) {
            list.add(finding);
            return this;
        }

        /** Adds findings, in their order. */
        public Builder addAll(Iterable<Finding> findings) {
            list.addAll(findings);
            return this;
        }

        /** {@return what was added until now, in order} */
        public Findings build() {
            return of(list.build());
        }
    }
}
