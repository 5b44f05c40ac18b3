package org.kith.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.assessment.Surveys;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.score.Counts;
import org.kith.core.score.Decision;
import org.kith.core.score.DecisionId;
import org.kith.core.score.Method;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.shape.Document;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringInput;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;

/** What a scorer is handed, and what is said beside its card. The scorer here writes down what it was handed. */
class ScoringTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Kith KITH = Kith.builder().plus(new Listing()).build();
    private static final Assessment LOOK = assessment("look");

    @Nested
    class TheDay {

        @ParameterizedTest
        @CsvSource({"2026-03-14, 0", "2026-03-15, 0", "2026-03-13, 1"})
        void isNotBeforeTheAssessment(LocalDate day, int warnings) {
            Outcome<ScoreCard> outcome = score(day);

            assertThat(outcome.isPresent()).isTrue();
            assertThat(outcome.findings().asList())
                    .hasSize(warnings)
                    .allSatisfy(finding -> assertThat(finding.toString())
                            .startsWith("WARNING score.before-assessment assessment/look /date: "));
        }
    }

    @Nested
    class AnotherVersionOfTheFramework {

        private final Assessment old =
                LOOK.withId(AssessmentId.of("old")).withFramework(FrameworkRef.to(Surveys.SURVEY.withVersion("0")));

        @Test
        void isNotScored() {
            Outcome<ScoreCard> outcome =
                    KITH.score(Dossier.of(Surveys.SURVEY, old), old.id(), "listing", Options.none(), DAY);

            assertThat(outcome.isPresent()).isFalse();
            assertThat(outcome.findings())
                    .extracting(Finding::toString)
                    .singleElement()
                    .asString()
                    .startsWith("ERROR assessment.other-version assessment/old /framework/version: ");
        }

        @Test
        void isHandedOnApartFromThoseThatCompare() {
            Assessment ofABody = old.withId(AssessmentId.of("of-a-body")).withBody(BodyId.of("b"));

            assertThat(handed(old, ofABody, assessment("beside"))).contains("others beside", "otherVersions old");
        }
    }

    @Nested
    class Decisions {

        @Test
        void areThoseOnTheSamePlaceBodyAndTeam() {
            Decision onAll = decision("on-all");

            assertThat(handed(
                            onAll,
                            decision("on-a-body").withAboutBody(BodyId.of("b")),
                            decision("on-a-place").withPlace(PlaceId.of("p"))))
                    .contains("decisions on-all");
        }

        @Test
        void areThoseWithACardOfTheSame() {
            ScoreCard card = score(DAY).orElseThrow();
            ScoreCard ofABody = card.withId(ScoreCard.idOf(AssessmentId.of("of-a-body"), "listing"))
                    .withAssessment(AssessmentId.of("of-a-body"));

            assertThat(handed(
                            card,
                            ofABody,
                            LOOK.withId(AssessmentId.of("of-a-body")).withBody(BodyId.of("b")),
                            decision("on-a-body").withCard(ofABody.id()),
                            decision("on-look").withCard(card.id())))
                    .contains("decisions on-look");
        }

        private static Decision decision(String id) {
            return Decision.builder()
                    .id(DecisionId.of(id))
                    .scheme("listing")
                    .date(DAY)
                    .build();
        }
    }

    private static Outcome<ScoreCard> score(LocalDate day) {
        return KITH.score(Dossier.of(Surveys.SURVEY, LOOK), LOOK.id(), "listing", Options.none(), day);
    }

    /** {@return what the scorer was handed beside the assessment, with these documents in the dossier} */
    private static List<String> handed(Document... documents) {
        Dossier dossier = Dossier.of(documents).plus(Surveys.SURVEY).plus(LOOK);
        return KITH.score(dossier, LOOK.id(), "listing", Options.none(), DAY).orElseThrow().root().reasons().stream()
                .map(Text::value)
                .toList();
    }

    private static Assessment assessment(String id) {
        return Assessment.builder()
                .id(AssessmentId.of(id))
                .title(Text.of("A look"))
                .framework(FrameworkRef.to(Surveys.SURVEY))
                .date(DAY)
                .rater(Rater.of(RaterKind.TEAM))
                .build();
    }

    /** Gives no number, and as its reasons what it was handed. */
    private static final class Listing implements ScoringStrategy {

        @Override
        public String name() {
            return "listing";
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public Outcome<Scorer> prepare(Framework framework, Options options) {
            return Outcome.of((input, asOf) -> ScoreCard.builder()
                    .id(ScoreCard.idOf(input.assessment().id(), name()))
                    .assessment(input.assessment().id())
                    .framework(FrameworkRef.to(framework))
                    .method(new Method(name(), "1", Text.of("A list.")))
                    .asOf(asOf)
                    .root(root(input))
                    .build());
        }

        private static ScoreNode root(ScoringInput input) {
            return ScoreNode.builder()
                    .key("listing")
                    .title(Text.of("Listing"))
                    .rule("profile")
                    .provisional(false)
                    .counts(Counts.builder()
                            .rated(0)
                            .notApplicable(0)
                            .dontKnow(0)
                            .unanswered(0)
                            .build())
                    .addReasons(
                            listed("others", input.others()),
                            listed("otherVersions", input.otherVersions()),
                            listed("decisions", input.decisions()))
                    .build();
        }

        private static Text listed(String what, List<? extends Document> documents) {
            return Text.of(what + " "
                    + String.join(" ", documents.stream().map(Document::idText).toList()));
        }
    }
}
