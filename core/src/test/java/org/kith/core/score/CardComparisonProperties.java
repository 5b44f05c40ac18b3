package org.kith.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CardComparisonProperties {

    @Provide
    static Arbitrary<ScoreCard> cards() {
        return trees(2).list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> Cards.card("c", Cards.whole(parts.toArray(new ScoreNode[0]))));
    }

    private static Arbitrary<ScoreNode> trees(int depth) {
        Arbitrary<ScoreNode> leaf = keys().flatMap(key -> answers().map(answer -> Cards.rating(key, answer)));
        return depth == 0
                ? leaf
                : Arbitraries.oneOf(
                        leaf,
                        trees(depth - 1)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)
                                .flatMap(parts -> keys().map(key -> Cards.whole(parts.toArray(new ScoreNode[0]))
                                        .withKey(key))));
    }

    private static Arbitrary<String> keys() {
        return Arbitraries.of("a", "b", "c", "d");
    }

    private static Arbitrary<String> answers() {
        return Arbitraries.of("0", "1", "2", "3", Cards.NOT_APPLICABLE, Cards.DONT_KNOW, Cards.UNANSWERED);
    }

    @Property(tries = 100)
    void aCardHasNotChangedFromItself(@ForAll("cards") ScoreCard card) {
        CardComparison comparison = CardComparison.of(card, card);

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.ratedTwice().same())
                .isEqualTo(comparison.ratedTwice().total());
    }

    @Property(tries = 100)
    void swappingSwaps(@ForAll("cards") ScoreCard before, @ForAll("cards") ScoreCard after) {
        CardComparison there = CardComparison.of(before, after);
        CardComparison back = there.swapped();

        assertThat(back.nodes()).extracting(NodeChange::path).doesNotHaveDuplicates();
        assertThat(back.ratedTwice().total()).isEqualTo(there.ratedTwice().total());
        assertThat(back.changes())
                .usingRecursiveFieldByFieldElementComparatorOnFields("path", "before", "after")
                .containsExactlyInAnyOrderElementsOf(
                        there.changes().stream().map(NodeChange::swapped).toList());
    }

    @Property(tries = 100)
    void everyNodeOfBothCardsIsThere(@ForAll("cards") ScoreCard before, @ForAll("cards") ScoreCard after) {
        CardComparison comparison = CardComparison.of(before, after);

        assertThat(comparison.nodes()).filteredOn(node -> !node.isNew()).hasSize(size(before.root()));
        assertThat(comparison.nodes()).filteredOn(node -> !node.isGone()).hasSize(size(after.root()));
    }

    @Property(tries = 100)
    void aChangedShareOfARatingHasAnAnswer(@ForAll("cards") ScoreCard before, @ForAll("cards") ScoreCard after) {
        assertThat(CardComparison.of(before, after).changes())
                .filteredOn(node ->
                        node.shareChange().filter(change -> !change.isZero()).isPresent())
                .allSatisfy(node -> assertThat(node.answers()).isNotEmpty());
    }

    @Property(tries = 100)
    void textIsAlwaysTheSameAndHasNoBlankEnds(@ForAll("cards") ScoreCard before, @ForAll("cards") ScoreCard after) {
        ScoreText text = ScoreText.in(Locale.ENGLISH);
        String once = text.of(CardComparison.of(before, after)) + text.full(after);

        assertThat(once).isEqualTo(text.of(CardComparison.of(before, after)) + text.full(after));
        assertThat(once.split("\n")).noneMatch(line -> line.endsWith(" "));
    }

    private static int size(ScoreNode node) {
        return 1
                + node.parts().stream().mapToInt(CardComparisonProperties::size).sum();
    }
}
