package org.kith.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Evidence;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.LevelKey;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Progress;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Findings;

class RedactedTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    @Nested
    class Fields {

        @Test
        void areAbsentForThoseWhoMayNotSeeThem() {
            assertThat(seenAction(Audience.PUBLIC).reason()).isEmpty();
        }

        @Test
        void stayForThoseWhoMay() {
            assertThat(seenAction(Audience.TEAM).reason()).contains(Text.of("One answer is missing"));
            assertThat(seenAction(Audience.STEERING).reason()).isPresent();
        }

        @Test
        void ofRecordsAreAbsentToo() {
            assertThat(rater(Audience.PUBLIC).person()).isEmpty();
            assertThat(rater(Audience.TEAM).person()).isPresent();
        }

        private static Rater rater(Audience audience) {
            return Redacted.of(dossier(), audience).all(Assessment.TYPE).get(0).rater();
        }

        private static Action seenAction(Audience audience) {
            return Redacted.of(dossier(), audience)
                    .all(ActionPlan.TYPE)
                    .get(0)
                    .actions()
                    .get(0);
        }
    }

    @Nested
    class Values {

        @Test
        void areGoneFromTheirListForThoseWhoMayNotSeeThem() {
            assertThat(evidence(Audience.PUBLIC))
                    .extracting(e -> e.summary().value())
                    .containsExactly("Open");
        }

        @Test
        void stayForThoseWhoMay() {
            assertThat(evidence(Audience.STEERING))
                    .extracting(e -> e.summary().value())
                    .containsExactly("Open", "Closed");
        }

        private static List<Evidence> evidence(Audience audience) {
            return Redacted.of(dossier(), audience)
                    .all(Assessment.TYPE)
                    .get(0)
                    .answer(CriterionKey.of("schools"))
                    .evidence();
        }
    }

    @Nested
    class Documents {

        @Test
        void areHiddenWholeIfTheirTypeIs() {
            assertThat(Redacted.of(dossier(), Audience.PUBLIC).all(CheckReport.TYPE))
                    .isEmpty();
            assertThat(Redacted.of(dossier(), Audience.TEAM).all(CheckReport.TYPE))
                    .hasSize(1);
        }

        @Test
        void thatLostNothingAreTheSame() {
            ActionPlan before = dossier().all(ActionPlan.TYPE).get(0);
            Redacted team = Redacted.of(Dossier.of(before), Audience.TEAM);

            assertThat(team.all(ActionPlan.TYPE).get(0)).isSameAs(before);
            assertThat(team.isWhole()).isTrue();
        }

        @Test
        void sayThatTheyLostSomething() {
            Redacted seen = Redacted.of(dossier(), Audience.PUBLIC);

            assertThat(seen.isWhole()).isFalse();
            assertThat(seen.dossier().entries())
                    .allSatisfy(entry -> assertThat(entry.redactedFor()).contains(Audience.PUBLIC));
        }

        @Test
        void keepTheirRevisionButNoExtensions() {
            Extensions extensions = new Extensions(Map.of("org.example", "{\"owner\": 5}"));
            Entry<?> entry = Entry.of(assessment()).withRevision(3).withExtensions(extensions);
            Redacted seen = Redacted.of(Dossier.EMPTY.plus(entry), Audience.STEERING);

            assertThat(seen.dossier().entries()).singleElement().satisfies(view -> {
                assertThat(view.revision()).hasValue(3);
                assertThat(view.extensions().isEmpty()).isTrue();
                assertThat(view.redactedFor()).contains(Audience.STEERING);
            });
        }

        @Test
        void ofTheBackgroundAreRedactedToo() {
            Redacted seen = Redacted.of(Dossier.EMPTY.over(dossier()), Audience.PUBLIC);

            assertThat(seen.find(CheckReport.TYPE, CheckReportId.of("c"))).isEmpty();
        }

        @Test
        void ofOneBackgroundAreWhatEachAudienceMaySee() {
            Dossier background = dossier();
            Dossier one = Dossier.EMPTY.over(background);
            Dossier other = Dossier.of(assessment()).over(background);

            for (Audience audience : List.of(Audience.PUBLIC, Audience.TEAM, Audience.PUBLIC)) {
                List<Document> expected =
                        Redacted.of(background, audience).dossier().documents();
                assertThat(expected).isNotEmpty();
                for (Dossier dossier : List.of(one, other)) {
                    assertThat(Redacted.of(dossier, audience)
                                    .dossier()
                                    .background()
                                    .documents())
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Property
    void redactingTwiceIsRedactingOnce(@ForAll Audience audience) {
        Dossier once = Redacted.of(dossier(), audience).dossier();

        assertThat(Redacted.of(once, audience).dossier().documents()).isEqualTo(once.documents());
    }

    @Property
    void anAudienceSeesNoMoreThanThoseAboveIt(@ForAll Audience one, @ForAll Audience other) {
        if (one.isAtOrBelow(other)) {
            Dossier less = Redacted.of(dossier(), one).dossier();
            Dossier more = Redacted.of(dossier(), other).dossier();

            assertThat(Redacted.of(more, one).dossier().documents()).isEqualTo(less.documents());
        }
    }

    private static Dossier dossier() {
        Action action = Action.builder()
                .id(ActionId.of("a"))
                .title(Text.of("Write"))
                .progress(Progress.IN_PROGRESS)
                .reason(Text.of("One answer is missing"))
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id(ActionPlanId.of("p"))
                .title(Text.of("Plan"))
                .addAction(action)
                .build();
        return Dossier.of(plan, assessment(), CheckReport.of(CheckReportId.of("c"), DAY, Findings.NONE));
    }

    private static Assessment assessment() {
        Evidence open = Evidence.builder().summary(Text.of("Open")).build();
        Evidence closed = Evidence.builder()
                .summary(Text.of("Closed"))
                .visibility(Visibility.from(Audience.TEAM))
                .build();
        return Assessment.builder()
                .id(AssessmentId.of("x"))
                .title(Text.of("Assessment"))
                .framework(FrameworkRef.of(FrameworkId.of("f"), "1"))
                .date(DAY)
                .rater(new Rater(RaterKind.TEAM, Optional.empty(), Optional.of(PersonRef.of("p-17"))))
                .putAnswer(
                        CriterionKey.of("schools"),
                        new Answer.Rated(LevelKey.of("planned"), List.of(open, closed), Optional.empty()))
                .build();
    }
}
