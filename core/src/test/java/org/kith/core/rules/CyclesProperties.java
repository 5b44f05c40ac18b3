package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CyclesProperties {

    @Property
    void eachLeadsBackToWhereItBegan(@ForAll("links") Map<Integer, Set<Integer>> links) {
        for (List<Integer> cycle : cycles(links)) {
            for (int i = 0; i < cycle.size(); i++) {
                assertThat(links.get(cycle.get(i))).contains(cycle.get((i + 1) % cycle.size()));
            }
        }
    }

    @Property
    void haveNothingInCommon(@ForAll("links") Map<Integer, Set<Integer>> links) {
        assertThat(cycles(links).stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }

    @Property
    void areThereJustIfSomethingLeadsBackToItself(@ForAll("links") Map<Integer, Set<Integer>> links) {
        assertThat(cycles(links).isEmpty()).isEqualTo(links.keySet().stream().noneMatch(one -> reaches(one, links)));
    }

    @Example
    void areFoundAtTheEndOfALongChain() {
        int last = 100_000;

        assertThat(Cycles.among(List.of(0), one -> one < last ? List.of(one + 1) : List.of(last - 1)))
                .containsExactly(List.of(last - 1, last));
    }

    private static List<List<Integer>> cycles(Map<Integer, Set<Integer>> links) {
        return Cycles.among(links.keySet(), links::get);
    }

    private static boolean reaches(int one, Map<Integer, Set<Integer>> links) {
        Set<Integer> seen = new HashSet<>();
        Set<Integer> next = links.get(one);
        while (!next.isEmpty()) {
            seen.addAll(next);
            next = next.stream()
                    .flatMap(each -> links.get(each).stream())
                    .filter(each -> !seen.contains(each))
                    .collect(Collectors.toSet());
        }
        return seen.contains(one);
    }

    @Provide
    Arbitrary<Map<Integer, Set<Integer>>> links() {
        return Arbitraries.integers()
                .between(0, 5)
                .set()
                .ofMaxSize(2)
                .list()
                .ofSize(6)
                .map(sets -> IntStream.range(0, 6).boxed().collect(Collectors.toMap(one -> one, sets::get)));
    }
}
