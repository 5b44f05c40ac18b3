package org.kith.core.framework;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which keys of one list stand for which keys of another: for none, one or several.
 *
 * <p>With it a place's own list, or an older version, can be compared with another; what cannot be compared is told by
 * {@link #unmatched()} and {@link #unreached()}, never left out. All sets are in the order of their list. Immutable.
 */
public final class Crosswalk {

    private final ImmutableSet<CriterionKey> from;
    private final ImmutableSet<CriterionKey> to;
    private final ImmutableSetMultimap<CriterionKey, CriterionKey> links;
    private final ImmutableSetMultimap<CriterionKey, CriterionKey> back;
    private final ImmutableSet<CriterionKey> unknown;

    private Crosswalk(
            ImmutableSet<CriterionKey> from,
            ImmutableSet<CriterionKey> to,
            ImmutableSetMultimap<CriterionKey, CriterionKey> links,
            ImmutableSet<CriterionKey> unknown) {
        this.from = from;
        this.to = to;
        this.links = links;
        this.back = links.inverse();
        this.unknown = unknown;
    }

    /**
     * {@return the crosswalk of two lists}
     *
     * @param from the keys of the first list
     * @param to the keys of the second list
     * @param links for keys of the first list those of the second that they stand for; what is in neither list links nothing,
     *     and is kept in {@link #unknown()}
     */
    public static Crosswalk of(
            Collection<CriterionKey> from,
            Collection<CriterionKey> to,
            Map<CriterionKey, ? extends Collection<CriterionKey>> links) {
        ImmutableSet<CriterionKey> first = ImmutableSet.copyOf(from);
        ImmutableSet<CriterionKey> second = ImmutableSet.copyOf(to);
        ImmutableSetMultimap.Builder<CriterionKey, CriterionKey> known = ImmutableSetMultimap.builder();
        for (CriterionKey key : first) {
            Collection<CriterionKey> named = links.containsKey(key) ? links.get(key) : ImmutableSet.of();
            second.stream().filter(named::contains).forEach(target -> known.put(key, target));
        }
        ImmutableSet<CriterionKey> unknown = links.entrySet().stream()
                .flatMap(link -> unknown(link.getKey(), link.getValue(), first, second).stream())
                .collect(toImmutableSet());
        return new Crosswalk(first, second, known.build(), unknown);
    }

    private static Set<CriterionKey> unknown(
            CriterionKey key, Collection<CriterionKey> targets, Set<CriterionKey> from, Set<CriterionKey> to) {
        return from.contains(key) ? Sets.difference(ImmutableSet.copyOf(targets), to) : ImmutableSet.of(key);
    }

    /** {@return the crosswalk of two lists in which the same key means the same} */
    public static Crosswalk ofSameKeys(Collection<CriterionKey> from, Collection<CriterionKey> to) {
        return of(
                from, to, from.stream().distinct().filter(to::contains).collect(Collectors.toMap(key -> key, Set::of)));
    }

    /** {@return the keys of the first list, in order} */
    public Set<CriterionKey> from() {
        return from;
    }

    /** {@return the keys of the second list, in order} */
    public Set<CriterionKey> to() {
        return to;
    }

    /** {@return the keys of the second list that a key of the first stands for; empty if there are none} */
    public Set<CriterionKey> across(CriterionKey key) {
        return links.get(key);
    }

    /** {@return the keys of the first list that stand for a key of the second; empty if there are none} */
    public Set<CriterionKey> back(CriterionKey key) {
        return back.get(key);
    }

    /** {@return the keys of the first list that stand for none of the second} */
    public Set<CriterionKey> unmatched() {
        return where(from, key -> across(key).isEmpty());
    }

    /** {@return the keys of the second list that none of the first stands for} */
    public Set<CriterionKey> unreached() {
        return where(to, key -> back(key).isEmpty());
    }

    /** {@return the keys of the first list that stand for several of the second} */
    public Set<CriterionKey> merged() {
        return where(from, key -> across(key).size() > 1);
    }

    /** {@return the keys of the second list that several of the first stand for} */
    public Set<CriterionKey> split() {
        return where(to, key -> back(key).size() > 1);
    }

    /** {@return the keys that were named in a link and are in neither list, or on the wrong side of it} */
    public Set<CriterionKey> unknown() {
        return unknown;
    }

    /** {@return whether every key of either list stands for exactly one of the other} */
    public boolean isOneToOne() {
        return merged().isEmpty()
                && split().isEmpty()
                && unmatched().isEmpty()
                && unreached().isEmpty();
    }

    /** {@return the same, read from the second list to the first} */
    public Crosswalk inverse() {
        return new Crosswalk(to, from, ordered(to, from, back), unknown);
    }

    /** {@return the crosswalk from the first list of this one to the second list of the next} */
    public Crosswalk then(Crosswalk next) {
        ImmutableSetMultimap.Builder<CriterionKey, CriterionKey> through = ImmutableSetMultimap.builder();
        links.forEach((key, middle) -> through.putAll(key, next.across(middle)));
        return new Crosswalk(
                from,
                next.to,
                ordered(from, next.to, through.build()),
                Sets.union(unknown, next.unknown).immutableCopy());
    }

    private static ImmutableSetMultimap<CriterionKey, CriterionKey> ordered(
            Set<CriterionKey> from, Set<CriterionKey> to, ImmutableSetMultimap<CriterionKey, CriterionKey> links) {
        ImmutableSetMultimap.Builder<CriterionKey, CriterionKey> ordered = ImmutableSetMultimap.builder();
        from.forEach(key -> ordered.putAll(key, where(to, links.get(key)::contains)));
        return ordered.build();
    }

    private static ImmutableSet<CriterionKey> where(Set<CriterionKey> keys, Predicate<CriterionKey> holds) {
        return keys.stream().filter(holds).collect(toImmutableSet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Crosswalk that
                && from.equals(that.from)
                && to.equals(that.to)
                && links.equals(that.links)
                && unknown.equals(that.unknown);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + links.hashCode();
    }

    /** {@return the links, by the keys of the first list} */
    @Override
    public String toString() {
        return "Crosswalk" + links;
    }
}
