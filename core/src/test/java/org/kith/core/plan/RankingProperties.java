package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.number.Fraction;

class RankingProperties {

    private static final List<PriorityId> CANDIDATES = Wishes.ids("a b c d e");

    @Property
    void theOrderOfTheBallotsMeansNothing(@ForAll("rankings") Ranking ranking, @ForAll Random random) {
        List<Ballot> shuffled = new ArrayList<>(ranking.ballots());
        Collections.shuffle(shuffled, random);

        assertThat(ranking.withBallots(shuffled).recount()).isEqualTo(ranking.recount());
    }

    @Property
    void everyBordaBallotGivesAsManyVotes(@ForAll("rankings") Ranking ranking) {
        Ranking borda = ranking.withMethod(RankingMethod.BORDA).withCandidates(CANDIDATES);

        assertThat(votes(borda)).isEqualTo(Fraction.of(10L * ranking.ballots().size()));
    }

    @Property
    void everyDotIsAVote(@ForAll("rankings") Ranking ranking) {
        Ranking dots = ranking.withMethod(RankingMethod.DOTS);
        long marks = ranking.ballots().stream()
                .mapToLong(ballot -> ballot.marks().size())
                .sum();

        assertThat(votes(dots)).isEqualTo(Fraction.of(marks));
    }

    @Property
    void aRankIsOneMoreThanThoseWithMoreVotes(@ForAll("rankings") Ranking ranking) {
        List<Ranked> counted = ranking.recount();

        assertThat(counted)
                .allSatisfy(ranked -> assertThat(ranked.rank() - 1L)
                        .isEqualTo(counted.stream()
                                .filter(other -> other.votes().compareTo(ranked.votes()) > 0)
                                .count()));
    }

    private static Fraction votes(Ranking ranking) {
        return Fraction.sum(ranking.recount().stream().map(Ranked::votes).toList());
    }

    @Provide
    Arbitrary<Ranking> rankings() {
        Arbitrary<Ballot> ballots =
                Arbitraries.of(CANDIDATES).list().ofMaxSize(7).map(Ballot::new);
        return Combinators.combine(
                        Arbitraries.of(RankingMethod.class), ballots.list().ofMaxSize(12))
                .as((method, cast) -> Ranking.builder()
                        .method(method)
                        .date(Wishes.day(1))
                        .ballots(cast)
                        .build());
    }
}
