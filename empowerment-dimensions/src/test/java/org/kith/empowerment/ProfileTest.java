package org.kith.empowerment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.empowerment.Samples.EDUCATION;
import static org.kith.empowerment.Samples.POLICY;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.community.TeamId;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Side;
import org.kith.core.text.Text;

class ProfileTest {

    private static final Framework FRAMEWORK = Kith.load()
            .catalogue()
            .find(Framework.TYPE, EmpowermentModel.FIVE_DIMENSIONS_PROFILE)
            .orElseThrow();
    private static final Criterion CONFIDENT = FRAMEWORK.criteria().get(0);

    @Nested
    class OverTime {

        private final Profile profile = new Profile(
                FRAMEWORK, List.of(assessment("later", 2022, "mostly"), assessment("earlier", 2021, "beginning")));

        @Test
        void isInOrder() {
            assertThat(profile.newest().id()).isEqualTo(AssessmentId.of("later"));
            assertThat(profile.course(CONFIDENT, Side.PROCESS))
                    .containsExactly(point(2021, "beginning"), point(2022, "mostly"));
        }

        @Test
        void saysWhereNobodyAnswered() {
            assertThat(profile.course(CONFIDENT, Side.OUTCOME))
                    .extracting(ProfilePoint::answer)
                    .containsExactly(Answer.Unanswered.NOTHING, Answer.Unanswered.NOTHING);
        }

        @Test
        void hasNothingForASideThatTheFrameworkDoesNotTellApart() {
            Criterion process = CONFIDENT.criteria().get(0);

            assertThat(profile.course(process, Side.OUTCOME)).isEmpty();
        }
    }

    @Nested
    class Subjects {

        @Test
        void areABodyOrAPartnershipOrAPlaceEachByItself() {
            Assessment place = assessment("a", 2021, "partly");
            Assessment body = assessment("b", 2021, "partly").withBody(POLICY);
            Assessment other = assessment("c", 2021, "partly").withBody(EDUCATION);
            Assessment partnership = assessment("d", 2021, "partly").withTeam(TeamId.of("partnership"));
            Assessment again = assessment("e", 2022, "partly").withBody(POLICY);

            assertThat(Profile.all(FRAMEWORK, List.of(place, body, other, partnership, again)))
                    .extracting(Profile::assessments)
                    .containsExactly(List.of(place), List.of(body, again), List.of(other), List.of(partnership));
        }

        @Test
        void areNotMixedWithWhatAnotherRaterSays() {
            Assessment own = assessment("a", 2021, "mostly");
            Assessment outside = assessment("b", 2022, "beginning").withRater(Rater.of(RaterKind.OBSERVER));

            assertThat(Profile.all(FRAMEWORK, List.of(own, outside))).hasSize(2);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Profile(FRAMEWORK, List.of(own, outside)))
                    .withMessage("the assessments of a profile are of one subject, by one rater");
        }

        @Test
        void areOnlyThoseOfTheFramework() {
            Assessment other = assessment("a", 2021, "mostly").withFramework(FrameworkRef.of(FrameworkId.of("x"), "1"));

            assertThat(Profile.all(FRAMEWORK, List.of(other))).isEmpty();
        }

        @Test
        void areThere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Profile(FRAMEWORK, List.of()))
                    .withMessage("a profile has at least one assessment");
        }
    }

    /** A community is not the mean of what people said, and no dimension makes up for another. */
    @Nested
    class Totals {

        @Test
        void areOfferedByNoMethod() {
            assertThat(Arrays.stream(Profile.class.getDeclaredMethods()).map(Method::getReturnType))
                    .isNotEmpty()
                    .noneMatch(type -> Number.class.isAssignableFrom(type)
                            || type.getName().contains("number"))
                    .noneMatch(type -> type == long.class || type == double.class);
        }
    }

    private static ProfilePoint point(int year, String level) {
        return new ProfilePoint(LocalDate.of(year, 3, 7), Answer.Rated.of(LevelKey.of(level)));
    }

    private static Assessment assessment(String id, int year, String level) {
        return Assessment.builder()
                .id(AssessmentId.of(id))
                .title(Text.of("Profile"))
                .framework(FrameworkRef.of(FRAMEWORK.id(), FRAMEWORK.version()))
                .date(LocalDate.of(year, 3, 7))
                .rater(Rater.of(RaterKind.TEAM))
                .putAnswer(CriterionKey.of("confident.process"), Answer.Rated.of(LevelKey.of(level)))
                .build();
    }
}
