package org.kith.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Fraction;
import org.kith.core.text.Text;

class ScoreTextTest {

    private final ScoreText english = ScoreText.in(Locale.ENGLISH);

    @Nested
    class FullText {

        @Test
        void tellsAllThatExplainsACard() throws IOException {
            Golden.check(
                    "score-card.txt", english.withFramework(Cards.framework()).full(Cards.everything()));
        }

        @Test
        void callsAnswersByTheirKeysWithoutTheFramework() throws IOException {
            Golden.check("score-card-keys.txt", english.full(Cards.everything()));
        }

        @Test
        void isInTheLanguageOfTheLocaleWhereThereIsATranslation() {
            assertThat(ScoreText.in(Locale.FRENCH).full(Cards.everything()))
                    .contains("Étape schools", "because: Rien ne le montre.", "The whole")
                    .doesNotContain("Step schools");
        }

        @Test
        void hasNoBlankEnds() {
            assertThat(english.full(Cards.everything()).split("\n")).noneMatch(line -> line.endsWith(" "));
        }

        @Test
        void endsLinesWithALineFeed() {
            assertThat(english.full(Cards.everything())).doesNotContain("\r").endsWith("\n");
        }

        @Test
        void leavesAFrameworkOfAnotherVersionAside() {
            ScoreCard card = Cards.everything();

            assertThat(english.withFramework(Cards.framework().withVersion("2")).full(card))
                    .isEqualTo(english.full(card));
        }

        @Test
        void saysIfNoOtherAnswerWouldDo() {
            ScoreNode root = Cards.whole(Cards.rating("schools", "1"))
                    .withNext(new NextLevel(Cards.grade("silver", 2), List.of(), List.of()));

            assertThat(english.full(Cards.card("c", root)))
                    .contains("what would reach Silver:\n      no other answer alone\n");
        }
    }

    @Nested
    class CompactText {

        @Test
        void tellsTheWholeAndItsReasons() {
            assertThat(english.compact(Cards.everything())).isEqualTo("""
                    The whole: 20.0 % (1.5 of 7.5 points), Bronze, provisional
                      Below a half.
                        One step is not known.
                    """);
        }

        @Test
        void saysIfThereIsNoNumber() {
            ScoreNode profile = Cards.whole(Cards.rating("faith", Cards.NOT_APPLICABLE));

            assertThat(english.compact(Cards.card("c", profile))).isEqualTo("The whole: no number\n");
        }
    }

    @Nested
    class Percentages {

        @Test
        void neverLookLikeAThresholdThatWasNotReached() {
            assertThat(compact(Fraction.of(2999, 6000))).contains("49.9 % (2999/6000 of 1 point), Bronze");
        }

        @Test
        void areRoundedDownBelowNothingToo() {
            assertThat(compact(Fraction.of(-1, 3))).contains("-33.4 %");
        }

        private String compact(Fraction share) {
            ScoreNode part = Cards.rating("schools", "1").withPoints(share).withPossible(Fraction.ONE);
            return english.compact(Cards.card("c", Cards.whole(part)));
        }
    }

    @Nested
    class Raters {

        @Test
        void haveARangeOnlyIfTheyDiffer() {
            assertThat(full("level-1", "level-3")).contains("range of the raters: Planned to Established");
            assertThat(full("level-1", "level-1")).doesNotContain("range");
            assertThat(full("level-1", Cards.DONT_KNOW)).doesNotContain("range");
        }

        @Test
        void sayWhyTheyDidNotRate() {
            assertThat(full(Cards.NOT_APPLICABLE, Cards.DONT_KNOW, Cards.UNANSWERED))
                    .contains("town-0 says not applicable", "town-1 says not known", "town-2 says not answered");
        }

        private String full(String... answers) {
            ScoreNode.Builder rated = ScoreNode.builder().from(Cards.rating("schools", "1"));
            for (int i = 0; i < answers.length; i++) {
                rated.addRater(Cards.rater("town-" + i, answers[i], false));
            }
            return english.withFramework(Cards.framework()).full(Cards.card("c", Cards.whole(rated.build())));
        }
    }

    @Nested
    class Points {

        @Test
        void areOnePointIfTheyAreOne() {
            ScoreNode part = Cards.rating("schools", "2");

            assertThat(english.full(Cards.card("c", Cards.whole(part)))).contains("lost: 1 point\n");
        }
    }

    @Nested
    class Changes {

        @Test
        void nameTheCriterionByItsTitleIfTheFrameworkIsAtHand() {
            NextLevel next = new NextLevel(
                    Cards.grade("silver", 2),
                    List.of(new AnswerChange(
                            CriterionKey.of("faith"),
                            Optional.empty(),
                            Cards.level(3).key())),
                    List.of(Text.of("And time.")));
            ScoreCard card =
                    Cards.card("c", Cards.whole(Cards.rating("schools", "1")).withNext(next));

            assertThat(english.withFramework(Cards.framework()).full(card))
                    .contains("Step faith: not rated -> Established\n      And time.");
        }
    }
}
