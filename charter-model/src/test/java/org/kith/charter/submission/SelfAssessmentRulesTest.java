package org.kith.charter.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.submission.Village.DAY;
import static org.kith.charter.submission.Village.agreed;
import static org.kith.charter.submission.Village.answers;
import static org.kith.charter.submission.Village.dossier;
import static org.kith.charter.submission.Village.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.charter.Charters;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.audience.Audience;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.shape.Document;

class SelfAssessmentRulesTest {

    private static final Assessment LEAD = answers("lead", "schools=established");
    private static final Assessment PARENTS = answers("parents", "schools=under-way");
    private static final Assessment AGREED =
            answers("agreed", "schools=established").withDate(LocalDate.parse("2022-11-25"));

    @Test
    void anAgreedSelfAssessmentOfRatersWhoAnsweredHasNoFindings() {
        assertThat(told(agreed(), LEAD, PARENTS, AGREED)).isEmpty();
    }

    @Nested
    class State {

        @Test
        void isNoneBeforeItBegan() {
            assertThat(agreed().state(LocalDate.parse("2022-10-31"))).isEmpty();
        }

        @Test
        void isADraftUntilTheDayBeforeTheAgreement() {
            assertThat(agreed().state(LocalDate.parse("2022-11-01"))).contains(SelfAssessmentState.DRAFT);
            assertThat(agreed().state(LocalDate.parse("2022-11-24"))).contains(SelfAssessmentState.DRAFT);
            assertThat(draft().state(LocalDate.MAX)).contains(SelfAssessmentState.DRAFT);
        }

        @Test
        void isAgreedFromThenOn() {
            assertThat(agreed().state(LocalDate.parse("2022-11-25"))).contains(SelfAssessmentState.AGREED);
        }
    }

    @Nested
    class OtherCharter {

        @Test
        void isReported() {
            assertThat(told(draft().withCharter(Charters.COMPASSIONATE_CITY_12), LEAD, PARENTS))
                    .containsExactly("ERROR self-assessment.other-charter /charter");
        }
    }

    @Nested
    class StepsThatAreNotAsked {

        @Test
        void areToldByAFrameworkForAnotherVersionOfTheCharter() {
            Framework twelve = Village.FRAMEWORK.withCriteria(Village.FRAMEWORK.criteria().stream()
                    .filter(criterion -> !criterion.key().value().equals("memorial"))
                    .toList());

            assertThat(told(draft(), LEAD, PARENTS, twelve))
                    .containsExactly("INFO self-assessment.step-not-asked /framework");
        }

        @Test
        void areNotLookedForInAnotherVersionOfTheFrameworkInSilence() {
            assertThat(told(draft(), LEAD, PARENTS, Village.FRAMEWORK.withVersion("14")))
                    .containsExactly("ERROR self-assessment.other-version /framework/version");
        }
    }

    @Nested
    class Audiences {

        @ParameterizedTest
        @EnumSource(Audience.class)
        void seeADraftFromTheTeamOn(Audience audience) {
            assertThat(Redacted.of(Dossier.of(draft()), audience).all(SelfAssessment.TYPE))
                    .hasSize(Audience.TEAM.isAtOrBelow(audience) ? 1 : 0);
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void seeWhatWasAgreedOnAndWhoRatedOnlyFromTheTeamOn(Audience audience) {
            assertThat(Redacted.of(Dossier.of(agreed()), audience).all(SelfAssessment.TYPE))
                    .singleElement()
                    .satisfies(own -> {
                        assertThat(own.agreement()).isPresent();
                        assertThat(own.ratings()).hasSize(Audience.TEAM.isAtOrBelow(audience) ? 2 : 0);
                    });
        }
    }

    @Nested
    class OtherFramework {

        @Test
        void isReportedOfAnotherVersion() {
            Assessment old = LEAD.withFramework(FrameworkRef.of(Village.FRAMEWORK.id(), "12"));

            assertThat(told(draft(), old, PARENTS)).containsExactly("ERROR self-assessment.other-framework /ratings/0");
        }

        @Test
        void isReportedOfWhatWasAgreedOnToo() {
            Assessment old = AGREED.withFramework(FrameworkRef.of(Village.FRAMEWORK.id(), "12"));

            assertThat(told(agreed(), LEAD, PARENTS, old))
                    .containsExactly("ERROR self-assessment.other-framework /agreement/answers");
        }
    }

    @Nested
    class OtherPlace {

        @Test
        void isReported() {
            assertThat(told(draft(), LEAD, PARENTS.withPlace(PlaceId.of("plymouth"))))
                    .containsExactly("ERROR self-assessment.other-place /ratings/1");
        }

        @Test
        void isNotReportedOfAnAssessmentThatNamesNone() {
            assertThat(told(draft(), LEAD, PARENTS.withPlace(Optional.empty()))).isEmpty();
        }
    }

    @Nested
    class RatedByRecords {

        @Test
        void isReported() {
            assertThat(told(draft(), LEAD, PARENTS.withRater(Rater.of(RaterKind.RECORDS))))
                    .containsExactly("ERROR self-assessment.rated-by-records /ratings/1");
        }
    }

    @Nested
    class NeverAnswered {

        @Test
        void isReportedOnceItIsAgreed() {
            assertThat(told(agreed(), LEAD, answers("parents"), AGREED))
                    .containsExactly("WARNING self-assessment.never-answered /ratings/1");
        }

        @Test
        void isNotReportedOfADraft() {
            assertThat(told(draft(), LEAD, answers("parents"))).isEmpty();
        }

        @Test
        void isNotReportedOfARaterWhoDoesNotKnow() {
            assertThat(told(agreed(), LEAD, answers("parents", "schools=?"), AGREED))
                    .isEmpty();
        }
    }

    @Nested
    class NoRaters {

        @Test
        void isReportedOnceItIsAgreed() {
            assertThat(told(agreed().withRatings(Set.of()), AGREED))
                    .containsExactly("WARNING self-assessment.no-raters /ratings");
        }
    }

    @Nested
    class RatedAfterTheDay {

        @Test
        void isReported() {
            assertThat(told(draft(), LEAD, PARENTS.withDate(DAY.plusDays(1))))
                    .containsExactly("WARNING self-assessment.rated-after-day /ratings/1");
        }
    }

    @Nested
    class AgreedOutOfOrder {

        @Test
        void isReportedIfItLiesAfterTheDayLookedAt() {
            assertThat(told(agreedOn("2022-12-02"), LEAD, PARENTS, AGREED))
                    .containsExactly("WARNING self-assessment.agreed-after-day /agreement/on");
        }

        @Test
        void isReportedIfItLiesBeforeTheBeginning() {
            assertThat(told(
                            agreedOn("2022-10-31").withRatings(AssessmentId.of("lead")),
                            LEAD.withDate(LocalDate.parse("2022-10-31")),
                            AGREED))
                    .containsExactly("ERROR self-assessment.agreed-before-begun /agreement/on");
        }

        @Test
        void isReportedForEachRatingThatIsLater() {
            assertThat(told(agreedOn("2022-11-19"), LEAD, PARENTS, AGREED))
                    .containsExactly(
                            "WARNING self-assessment.agreed-before-rating /agreement/on",
                            "WARNING self-assessment.agreed-before-rating /agreement/on");
        }

        private static SelfAssessment agreedOn(String day) {
            return agreed().withAgreement(new Agreement(AGREED.id(), LocalDate.parse(day), Optional.empty()));
        }
    }

    private static List<String> told(Document... documents) {
        return Village.told(dossier(documents), DAY, "self-assessment");
    }
}
