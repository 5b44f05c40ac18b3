package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.community.BodyId;
import org.kith.core.community.SectorId;
import org.kith.core.framework.CriterionKey;

/**
 * A {@link Register} as it was on a day: what had been so by then, without what was retracted.
 *
 * <p>Immutable.
 */
public final class RegisterView {

    private static final Comparator<RegisterEntry> LATEST_KNOWN_FIRST = Comparator.comparing(RegisterEntry::knownSince)
            .thenComparing(RegisterEntry::id)
            .reversed();

    private final ImmutableMap<EntryId, RegisterEntry> entries;
    private final ImmutableListMultimap<Class<?>, RegisterEntry> byFact;
    private final ImmutableListMultimap<BodyId, RegisterEntry> open;
    private final ImmutableMap<SectorId, RegisterEntry> joined;
    private final ImmutableSet<EntryId> ended;
    private final ImmutableMap<BodyId, LocalDate> closed;

    private RegisterView(ImmutableList<RegisterEntry> standing) {
        this.entries = standing.stream().collect(toImmutableMap(RegisterEntry::id, entry -> entry));
        this.byFact = Multimaps.index(standing, entry -> entry.fact().getClass());
        this.open = open(standing);
        this.joined = joined(standing);
        this.ended = facts(Fact.Ended.class).stream().map(Fact.Ended::what).collect(toImmutableSet());
        this.closed = of(Fact.Closed.class).stream()
                .collect(toImmutableMap(
                        entry -> ((Fact.Closed) entry.fact()).body(), RegisterEntry::on, (one, later) -> later));
    }

    static RegisterView of(Collection<RegisterEntry> all, LocalDate on, LocalDate known) {
        ImmutableList<RegisterEntry> told =
                all.stream().filter(entry -> !entry.knownSince().isAfter(known)).collect(toImmutableList());
        Set<EntryId> retracted = retracted(told);
        return new RegisterView(told.stream()
                .filter(entry -> !entry.on().isAfter(on))
                .filter(entry -> !(entry.fact() instanceof Fact.Retracted) && !retracted.contains(entry.id()))
                .sorted(RegisterEntry.ORDER)
                .collect(toImmutableList()));
    }

    /** {@return the entries that were mistakes; a retraction that was itself retracted since retracts nothing} */
    static Set<EntryId> retracted(List<RegisterEntry> told) {
        Set<EntryId> retracted = new HashSet<>();
        told.stream()
                .filter(entry -> entry.fact() instanceof Fact.Retracted)
                .sorted(LATEST_KNOWN_FIRST)
                .filter(entry -> !retracted.contains(entry.id()))
                .forEach(entry -> retracted.add(((Fact.Retracted) entry.fact()).what()));
        return retracted;
    }

    /** Every opening of a body since it closed last adds its sectors. */
    private static ImmutableListMultimap<BodyId, RegisterEntry> open(List<RegisterEntry> standing) {
        ListMultimap<BodyId, RegisterEntry> open = LinkedListMultimap.create();
        for (RegisterEntry entry : standing) {
            if (entry.fact() instanceof Fact.Opened opened) {
                open.put(opened.body(), entry);
            } else if (entry.fact() instanceof Fact.Closed closed) {
                open.removeAll(closed.body());
            }
        }
        return ImmutableListMultimap.copyOf(open);
    }

    private static ImmutableMap<SectorId, RegisterEntry> joined(List<RegisterEntry> standing) {
        Map<SectorId, RegisterEntry> joined = new LinkedHashMap<>();
        for (RegisterEntry entry : standing) {
            if (entry.fact() instanceof Fact.SectorJoined join) {
                joined.putIfAbsent(join.sector(), entry);
            } else if (entry.fact() instanceof Fact.SectorLeft left) {
                joined.remove(left.sector());
            }
        }
        return ImmutableMap.copyOf(joined);
    }

    /** {@return the entries, in {@linkplain RegisterEntry#ORDER order}} */
    public List<RegisterEntry> entries() {
        return entries.values().asList();
    }

    /** {@return the entry of a name, if it stands} */
    public Optional<RegisterEntry> entry(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** {@return the bodies that work in the place} */
    public Set<BodyId> bodies() {
        return open.keySet();
    }

    /** {@return the bodies of a sector that work in the place} */
    public Set<BodyId> bodies(SectorId sector) {
        return addressed(ImmutableSet.of(), ImmutableSet.of(sector));
    }

    /** {@return the sectors of which a body works in the place} */
    public Set<SectorId> sectors() {
        return open.values().stream()
                .flatMap(entry -> ((Fact.Opened) entry.fact()).sectors().stream())
                .collect(toImmutableSet());
    }

    /** {@return those of the sectors of which no body works in the place} */
    public Set<SectorId> absent(Set<SectorId> wanted) {
        return ImmutableSet.copyOf(Sets.difference(wanted, sectors()));
    }

    /** {@return the sectors that are part of the programme, in the order in which they joined} */
    public Set<SectorId> joined() {
        return joined.keySet();
    }

    /** {@return who signed pledges of others, each body once, with what it told last} */
    public Signatories signatories() {
        Map<BodyId, Fact.Signed> last = new LinkedHashMap<>();
        facts(Fact.Signed.class).forEach(signed -> last.put(signed.body(), signed));
        return Signatories.of(last.values());
    }

    /** {@return the entries that tell facts of a type, in order} */
    List<RegisterEntry> of(Class<? extends Fact> type) {
        return byFact.get(type);
    }

    /** {@return the entries that tell facts of a type for one of the steps, in order} */
    ImmutableList<RegisterEntry> of(Class<? extends Fact> type, Set<CriterionKey> steps) {
        return byFact.get(type).stream()
                .filter(entry -> !Sets.intersection(entry.steps(), steps).isEmpty())
                .collect(toImmutableList());
    }

    /** {@return the entries that tell facts of a type about one of the earlier entries, in order} */
    ImmutableListMultimap<EntryId, RegisterEntry> about(Class<? extends Fact> type) {
        return Multimaps.index(byFact.get(type), entry -> entry.fact().about().orElseThrow());
    }

    /** {@return the facts of a type, in the order of their entries} */
    <F extends Fact> List<F> facts(Class<F> type) {
        return of(type).stream().map(entry -> type.cast(entry.fact())).collect(toImmutableList());
    }

    /** {@return the entries that joined a sector that did not leave} */
    Collection<RegisterEntry> joins() {
        return joined.values();
    }

    /** {@return whether what an entry tells is over: it ended, or its body closed, whether or not that opened again} */
    boolean isOver(RegisterEntry entry) {
        return ended.contains(entry.id())
                || FactSubjects.body(entry.fact())
                        .filter(closed::containsKey)
                        .filter(body -> !open.containsKey(body) || !entry.on().isAfter(closed.get(body)))
                        .isPresent();
    }

    /** {@return the bodies that a step of these keys and sectors addresses} */
    Set<BodyId> addressed(Set<CriterionKey> keys, Set<SectorId> sectors) {
        return open.entries().stream()
                .filter(entry -> isAddressed(entry.getValue(), keys, sectors))
                .map(Map.Entry::getKey)
                .collect(toImmutableSet());
    }

    private static boolean isAddressed(RegisterEntry entry, Set<CriterionKey> keys, Set<SectorId> sectors) {
        Set<SectorId> own = ((Fact.Opened) entry.fact()).sectors();
        boolean bySector = entry.steps().isEmpty() || keys.isEmpty();
        return bySector
                ? !Sets.intersection(own, sectors).isEmpty()
                : !Sets.intersection(entry.steps(), keys).isEmpty();
    }
}
