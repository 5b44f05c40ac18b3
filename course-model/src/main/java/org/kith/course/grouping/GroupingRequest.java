package org.kith.course.grouping;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kith.core.text.Id;

/**
 * What a grouping starts from, put straight.
 *
 * @param people each of them once
 * @param rules each of them about another trait
 * @param problems how many people were there more than once, and how many rules were left out
 */
record GroupingRequest(ImmutableList<Participant> people, ImmutableList<GroupingRule> rules, Problems problems) {

    /**
     * What was put straight.
     *
     * @param doubles how many people were listed more than once
     * @param leftOut the rules about a trait that an earlier rule is about
     */
    record Problems(int doubles, ImmutableList<GroupingRule> leftOut) {}

    static GroupingRequest of(Collection<Participant> people, List<GroupingRule> rules) {
        Map<String, Participant> byPerson = new TreeMap<>();
        people.stream()
                .sorted(Comparator.comparing(GroupingRequest::words))
                .forEach(one -> byPerson.putIfAbsent(one.person().value(), one));
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        ImmutableList<GroupingRule> kept =
                rules.stream().filter(rule -> traits.add(rule.trait())).collect(toImmutableList());
        ImmutableList<GroupingRule> leftOut =
                rules.stream().filter(rule -> !kept.contains(rule)).collect(toImmutableList());
        return new GroupingRequest(
                ImmutableList.copyOf(byPerson.values()), kept, new Problems(people.size() - byPerson.size(), leftOut));
    }

    /** {@return what is known of somebody, so that of two who are the same person the same one is taken every time} */
    private static String words(Participant one) {
        return Stream.of(one.team(), one.place(), one.sector(), one.body())
                .map(id -> id.map(Id::value).orElse(""))
                .collect(joining(" "));
    }

    /** {@return the trait that the most important rule is about} */
    Optional<Trait> trait() {
        return rules.stream().findFirst().map(GroupingRule::trait);
    }
}
