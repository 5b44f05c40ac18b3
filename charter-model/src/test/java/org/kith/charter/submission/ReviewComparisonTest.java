package org.kith.charter.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.submission.Village.DAY;
import static org.kith.charter.submission.Village.agreed;
import static org.kith.charter.submission.Village.answers;
import static org.kith.charter.submission.Village.dossier;
import static org.kith.charter.submission.Village.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.charter.Fulfilment;
import org.kith.charter.ReviewBasis;
import org.kith.charter.StepReview;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.ContentHash;
import org.kith.core.shape.Kinds;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;

class ReviewComparisonTest {

    private static final Assessment LEAD = answers("lead", "schools=established", "workplaces=planned", "award=?");
    private static final Assessment PARENTS = answers("parents", "schools=under-way", "workplaces=planned");

    @Nested
    class AnAgreedAnswer {

        @ParameterizedTest
        @CsvSource({
            "schools,    met,          established, none",
            "schools,    met,          embedded,    none",
            "schools,    met,          under-way,   team-lower",
            "schools,    met,          -,           concern",
            "schools,    met,          ?,           only-review",
            "workplaces, unmet,        not-started, none",
            "workplaces, unmet,        planned,     team-higher",
            "culture,    due,          under-way,   none",
            "culture,    due,          established, team-higher",
            "excluded,   unmet,        planned,     team-higher",
            "faith,      not-known,    established, only-team",
            "faith,      not-known,    ?,           no-view",
        })
        void standsBesideWhatTheReviewSays(String step, String fulfilment, String level, String difference) {
            StepComparison both = comparison(answers("agreed", step + "=" + level))
                    .step(CriterionKey.of(step))
                    .orElseThrow();

            assertThat(both.review().map(StepReview::fulfilment)).contains(StepReview.FULFILMENT.parse(fulfilment));
            assertThat(word(both)).isEqualTo(difference);
        }

        @Test
        void thatWasNotGivenLeavesTheReviewAlone() {
            StepComparison both = comparison(answers("agreed"))
                    .step(CriterionKey.of("schools"))
                    .orElseThrow();

            assertThat(both.answer()).isEmpty();
            assertThat(both.teamLevel()).isEmpty();
            assertThat(both.reviewLevel()).contains(LevelKey.of("established"));
            assertThat(word(both)).isEqualTo("only-review");
        }

        @Test
        void thatIsLostIsNotMadeUpFromTheRatings() {
            ReviewComparison lost = ReviewComparisonTest.comparison(dossier(agreed(), LEAD, PARENTS));

            assertThat(words(lost, "schools")).isEqualTo("only-review");
        }

        @Test
        void isTakenThoughTheRatersDiffered() {
            assertThat(words(comparison(answers("agreed", "schools=established")), "schools"))
                    .isEqualTo("none");
        }

        private static ReviewComparison comparison(Assessment agreed) {
            return ReviewComparisonTest.comparison(dossier(agreed(), LEAD, PARENTS, agreed));
        }
    }

    @Nested
    class ADraft {

        private final ReviewComparison comparison = comparison(dossier(draft(), LEAD, PARENTS));

        @Test
        void hasNoAnswerWhereTheRatersDiffer() {
            StepComparison schools = comparison.step(CriterionKey.of("schools")).orElseThrow();

            assertThat(word(schools)).isEqualTo("raters-differ");
            assertThat(schools.answer()).isEmpty();
            assertThat(schools.ratings()).containsOnlyKeys(AssessmentId.of("lead"), AssessmentId.of("parents"));
        }

        @Test
        void hasTheAnswerThatAllRatersGive() {
            StepComparison workplaces =
                    comparison.step(CriterionKey.of("workplaces")).orElseThrow();

            assertThat(workplaces.teamLevel()).contains(LevelKey.of("planned"));
            assertThat(word(workplaces)).isEqualTo("team-higher");
        }

        @Test
        void hasOnlyTheAnswersThatWereGivenByTheDay() {
            ReviewComparison earlier = comparison(dossier(draft(), LEAD, PARENTS.withDate(DAY.plusDays(1))));

            assertThat(words(earlier, "schools")).isEqualTo("none");
        }

        @Test
        void hasNoViewOfWhatARaterDoesNotKnow() {
            assertThat(words(comparison, "award")).isEqualTo("only-review");
        }

        @Test
        void gathersTheEvidenceOfAllRatersOnce() {
            Answer shown = Village.shown("planned", "2022-10-01");
            CriterionKey step = CriterionKey.of("workplaces");
            ReviewComparison shownByBoth = comparison(
                    dossier(draft(), LEAD.withAnswers(Map.of(step, shown)), PARENTS.withAnswers(Map.of(step, shown))));

            assertThat(shownByBoth.step(step).orElseThrow().answer())
                    .contains(new Answer.Rated(LevelKey.of("planned"), shown.evidence(), Optional.empty()));
        }

        @Test
        void isWhatItWasUntilTheDayOfTheAgreement() {
            Dossier both = dossier(agreed(), LEAD, PARENTS, answers("agreed", "schools=established"));

            assertThat(words(
                            ReviewComparison.of(
                                            both, Village.OWN, DAY.withMonth(11).withDayOfMonth(24))
                                    .orElseThrow(),
                            "schools"))
                    .isEqualTo("raters-differ");
            assertThat(words(
                            ReviewComparison.of(
                                            both, Village.OWN, DAY.withMonth(11).withDayOfMonth(25))
                                    .orElseThrow(),
                            "schools"))
                    .isEqualTo("none");
        }
    }

    @Nested
    class TheWhole {

        @Test
        void hasEveryStepInTheOrderOfTheCharter() {
            ReviewComparison comparison = comparison(dossier(draft(), LEAD, PARENTS));

            assertThat(comparison.steps())
                    .extracting(StepComparison::step)
                    .containsExactlyElementsOf(comparison.review().steps().stream()
                            .map(StepReview::step)
                            .toList());
        }

        @Test
        void listsWhatDiffers() {
            ReviewComparison comparison = comparison(
                    dossier(agreed(), LEAD, PARENTS, answers("agreed", "schools=under-way", "workplaces=not-started")));

            assertThat(comparison.differences())
                    .extracting(both -> both.step().value() + " " + word(both))
                    .contains("schools team-lower", "culture only-review")
                    .noneMatch(text -> text.startsWith("workplaces") || text.startsWith("faith"));
        }

        @Test
        void changesNeitherOfTheTwo() {
            Dossier dossier = dossier(draft(), LEAD, PARENTS);
            ContentHash review = ContentHash.of(
                    ReviewBasis.of(dossier, draft().programme()).orElseThrow().asOf(DAY));

            ReviewComparison comparison = comparison(dossier);

            assertThat(ContentHash.of(comparison.review())).isEqualTo(review);
            assertThat(comparison.selfAssessment()).isEqualTo(draft());
        }

        @Test
        void beforeTheAdoptionAStepIsNotPromised() {
            LocalDate before = Village.ADOPTED.minusDays(1);
            ReviewComparison comparison = ReviewComparison.of(
                            dossier(draft(), LEAD.withDate(before), PARENTS), Village.OWN, before)
                    .orElseThrow();

            assertThat(comparison.step(CriterionKey.of("workplaces")))
                    .get()
                    .satisfies(both -> assertThat(both.review().map(StepReview::fulfilment))
                            .contains(Fulfilment.NOT_PROMISED))
                    .extracting(ReviewComparisonTest::word)
                    .isEqualTo("concern");
            assertThat(words(comparison, "faith")).isEqualTo("none");
        }
    }

    @Nested
    class WithoutItsDocuments {

        @Test
        void thereIsNoneOfASelfAssessmentThatIsNotThere() {
            assertThat(codes(ReviewComparison.of(dossier(), Village.OWN, DAY)))
                    .containsExactly("self-assessment.not-there");
        }

        @Test
        void thereIsNoneByAFrameworkThatIsNotThere() {
            SelfAssessment lost = draft().withFramework(FrameworkRef.of(FrameworkId.of("lost"), "1"));

            assertThat(codes(ReviewComparison.of(dossier(lost), Village.OWN, DAY)))
                    .containsExactly("self-assessment.no-framework");
        }

        @Test
        void thereIsOneWithoutTheAnswersOfARaterAndAWarning() {
            Outcome<ReviewComparison> outcome = ReviewComparison.of(dossier(draft(), LEAD), Village.OWN, DAY);

            assertThat(outcome.value()).isPresent();
            assertThat(codes(outcome)).containsExactly("self-assessment.no-answers");
        }

        private static List<String> codes(Outcome<ReviewComparison> outcome) {
            return outcome.findings().stream().map(Finding::code).toList();
        }
    }

    private static ReviewComparison comparison(Dossier dossier) {
        return ReviewComparison.of(dossier, Village.OWN, DAY).orElseThrow();
    }

    private static String words(ReviewComparison comparison, String step) {
        return word(comparison.step(CriterionKey.of(step)).orElseThrow());
    }

    private static String word(StepComparison both) {
        return Kinds.wireName(both.difference());
    }
}
