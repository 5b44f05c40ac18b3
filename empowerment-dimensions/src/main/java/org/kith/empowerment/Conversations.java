package org.kith.empowerment;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;

/** Works out who should talk with whom about what. */
final class Conversations {

    private final ImmutableSet<BodyId> bodies;
    private final ImmutableList<CellColumn> columns;
    private final ImmutableList<Complement> complements;

    Conversations(Coverage coverage) {
        this.bodies = ImmutableSet.copyOf(coverage.bodies());
        this.columns = CellColumn.of(coverage);
        this.complements = ImmutableList.copyOf(coverage.complements());
    }

    /** {@return all, by topic, then by the first of their columns} */
    ImmutableList<Conversation> all() {
        return Stream.of(
                        together(
                                Topic.GAP, CellColumn::isGap, gap -> gap.remit().isEmpty() ? bodies : gap.remit()),
                        eachAlone(Topic.OPEN, CellColumn::isOpen),
                        complement(),
                        together(Topic.SOLE_COVER, column -> column.active().size() == 1, Conversations::withDeputies),
                        together(Topic.OVERLAP, column -> column.active().size() > 1, CellColumn::active),
                        eachAlone(Topic.UNKNOWN, CellColumn::hasActive))
                .flatMap(conversations -> conversations)
                .collect(toImmutableList());
    }

    /** Columns that concern the same bodies are talked about together. */
    private Stream<Conversation> together(
            Topic topic, Predicate<CellColumn> test, Function<CellColumn, ImmutableSet<BodyId>> who) {
        SetMultimap<ImmutableSet<BodyId>, CriterionKey> byBodies = LinkedHashMultimap.create();
        columns.stream().filter(test).forEach(column -> byBodies.put(who.apply(column), column.key()));
        return Multimaps.asMap(byBodies).entrySet().stream()
                .map(talk -> new Conversation(topic, talk.getKey(), talk.getValue()));
    }

    /** Each body is asked by itself, about all columns at once. */
    private Stream<Conversation> eachAlone(Topic topic, Predicate<CellColumn> test) {
        return bodies.stream()
                .map(body -> new Conversation(topic, ImmutableSet.of(body), unknown(body, test)))
                .filter(talk -> !talk.columns().isEmpty());
    }

    private Set<CriterionKey> unknown(BodyId body, Predicate<CellColumn> test) {
        return columns.stream()
                .filter(test)
                .filter(column -> column.unknown().contains(body))
                .map(CellColumn::key)
                .collect(toImmutableSet());
    }

    /** The pairs that cover most together; where many complement each other, one talk has to be the first. */
    private Stream<Conversation> complement() {
        int most = complements.stream()
                .mapToInt(pair -> pair.together().size())
                .max()
                .orElse(0);
        return complements.stream()
                .filter(pair -> pair.together().size() == most)
                .map(pair -> new Conversation(
                        Topic.COMPLEMENT, ImmutableSet.of(pair.first(), pair.second()), pair.together()));
    }

    private static ImmutableSet<BodyId> withDeputies(CellColumn column) {
        return Sets.union(column.active(), column.remit()).immutableCopy();
    }
}
