package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Nested
    class Dots {

        @Test
        void countEach() {
            assertThat(recount(ranking(RankingMethod.DOTS, "a a b", "b a c", "a")))
                    .containsExactly("1 a 4", "2 b 2", "3 c 1");
        }

        @Test
        void beyondThoseOfABallotDoNotCount() {
            Ranking ranking = ranking(RankingMethod.DOTS, "a a a b", "b b").withDotsPerBallot(2);

            assertThat(recount(ranking)).containsExactly("1 a 2", "1 b 2");
        }
    }

    @Nested
    class Approval {

        @Test
        void countsAPriorityOnceABallot() {
            assertThat(recount(ranking(RankingMethod.APPROVAL, "a b", "b b b", "a b")))
                    .containsExactly("1 b 3", "2 a 2");
        }
    }

    @Nested
    class Borda {

        @Test
        void countsFromTheLastPlaceUp() {
            assertThat(recount(ranking(RankingMethod.BORDA, "a b c", "a c b", "b a c")))
                    .containsExactly("1 a 5", "2 b 3", "3 c 1");
        }

        @Test
        void sharesWhatABallotLeavesOpen() {
            Ranking ranking = ranking(RankingMethod.BORDA, "a").withCandidates(Wishes.ids("a b c d"));

            assertThat(recount(ranking)).containsExactly("1 a 3", "2 b 1", "2 c 1", "2 d 1");
        }

        @Test
        void sharesExactly() {
            Ranking ranking = ranking(RankingMethod.BORDA, "a", "").withCandidates(Wishes.ids("a b c"));

            assertThat(recount(ranking)).containsExactly("1 a 3", "2 b 3/2", "2 c 3/2");
        }

        @Test
        void countsAPriorityOnceABallot() {
            assertThat(recount(ranking(RankingMethod.BORDA, "a a b"))).containsExactly("1 a 1", "2 b 0");
        }
    }

    @Nested
    class Ties {

        @Test
        void shareARankAndLeaveTheNextOneEmpty() {
            assertThat(recount(ranking(RankingMethod.DOTS, "a a a", "c c", "b b", "d")))
                    .containsExactly("1 a 3", "2 b 2", "2 c 2", "4 d 1");
        }
    }

    @Nested
    class Candidates {

        @Test
        void whomNobodyMarkedComeLast() {
            Ranking ranking = ranking(RankingMethod.APPROVAL, "b").withCandidates(Wishes.ids("a b"));

            assertThat(recount(ranking)).containsExactly("1 b 1", "2 a 0");
        }

        @Test
        void areAllThatCanBeVotedFor() {
            Ranking ranking = ranking(RankingMethod.BORDA, "x a b").withCandidates(Wishes.ids("a b"));

            assertThat(recount(ranking)).containsExactly("1 a 1", "2 b 0");
        }

        @Test
        void shareTheFirstRankIfNobodyVoted() {
            Ranking ranking = ranking(RankingMethod.BORDA).withCandidates(Wishes.ids("b a"));

            assertThat(recount(ranking)).containsExactly("1 a 0", "1 b 0");
        }
    }

    private static Ranking ranking(RankingMethod method, String... ballots) {
        return Ranking.builder()
                .method(method)
                .date(Wishes.day(1))
                .ballots(Arrays.stream(ballots).map(Wishes::ballot).toList())
                .build();
    }

    private static List<String> recount(Ranking ranking) {
        return ranking.recount().stream()
                .map(ranked -> ranked.rank() + " " + ranked.priority() + " " + ranked.votes())
                .toList();
    }
}
