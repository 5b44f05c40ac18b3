package org.kith.charter.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.charter.recognition.Samples.AS_OF;
import static org.kith.charter.recognition.Samples.birmingham;
import static org.kith.charter.recognition.Samples.change;
import static org.kith.charter.recognition.Samples.day;
import static org.kith.charter.recognition.Samples.decision;
import static org.kith.charter.recognition.Samples.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.charter.CharterReview;
import org.kith.charter.Charters;
import org.kith.charter.ProgrammeId;
import org.kith.charter.ReviewTerms;
import org.kith.charter.submission.SelfAssessmentId;
import org.kith.charter.submission.Submission;
import org.kith.charter.submission.SubmissionId;
import org.kith.core.audience.Audience;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.PersonRef;
import org.kith.core.score.Decision;
import org.kith.core.score.DecisionId;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;

class PanelDecisionTest {

    private static final CharterReview REVIEW = CharterReview.builder()
            .id(CharterReview.idOf(ProgrammeId.of("birmingham"), AS_OF))
            .programme(ProgrammeId.of("birmingham"))
            .place(PlaceId.of("birmingham"))
            .charter(Charters.COMPASSIONATE_CITY_13)
            .asOf(AS_OF)
            .terms(ReviewTerms.USUAL)
            .build();

    private static final Submission SUBMISSION = Submission.builder()
            .id(SubmissionId.of("birmingham"))
            .programme(ProgrammeId.of("birmingham"))
            .place(PlaceId.of("birmingham"))
            .charter(Charters.COMPASSIONATE_CITY_13)
            .awardingBody(BodyId.of("cc-uk"))
            .asOf(day("2022-03-01"))
            .submitted(day("2022-03-02"))
            .selfAssessment(SelfAssessmentId.of("birmingham"))
            .build();

    private final PanelDecision decision = decision().build();

    @Test
    void aCompleteDecisionHasNoFindings() {
        assertThat(told(decision, scheme().build())).isEmpty();
    }

    @Nested
    class Members {

        private final PanelDecision withPerson = decision.withMembers(new PanelMember(
                Text.of("Trustee"), Optional.of(BodyId.of("cc-uk")), Optional.of(PersonRef.of("p-17"))));

        @ParameterizedTest
        @CsvSource({"PUBLIC, false", "PARTNERS, false", "TEAM, true", "STEERING, true"})
        void areShownByRoleAndBodyAndToTheTeamAlsoByPerson(Audience audience, boolean person) {
            List<PanelMember> seen = Redacted.of(Dossier.of(withPerson), audience).all(PanelDecision.TYPE).stream()
                    .flatMap(one -> one.members().stream())
                    .toList();

            assertThat(seen).singleElement().satisfies(member -> {
                assertThat(member.body()).contains(BodyId.of("cc-uk"));
                assertThat(member.person().isPresent()).isEqualTo(person);
            });
        }

        @Test
        void areNotNamedInTheTextOfTheDecision() {
            assertThat(withPerson.toString()).doesNotContain("p-17");
        }

        @Test
        void mustBeTold() {
            assertThat(told(decision.withMembers())).containsExactly("WARNING panel-decision.no-members /members");
        }
    }

    @Nested
    class Outcome {

        @ParameterizedTest
        @EnumSource(
                value = PanelOutcome.class,
                names = {"REFUSED", "DEFERRED"})
        void thatRecognisesNobodyIsForPartners(PanelOutcome outcome) {
            Dossier dossier = Dossier.of(decision.withOutcome(outcome));

            assertThat(Redacted.of(dossier, Audience.PUBLIC).all(PanelDecision.TYPE))
                    .isEmpty();
            assertThat(Redacted.of(dossier, Audience.PARTNERS).all(PanelDecision.TYPE))
                    .hasSize(1);
        }

        @Test
        void needsReasons() {
            assertThat(told(decision.withReasons())).containsExactly("WARNING panel-decision.no-reasons /reasons");
        }

        @Test
        void mustNotLieInTheFuture() {
            assertThat(told(decision.withDate(AS_OF.plusDays(1))))
                    .containsExactly("WARNING panel-decision.in-the-future /date");
        }

        @Test
        void givesALevelToItsPlaceByItsBody() {
            Decision level = Decision.builder()
                    .id(DecisionId.of("gold"))
                    .scheme("first-steps")
                    .place(PlaceId.of("birmingham"))
                    .body(BodyId.of("cc-uk"))
                    .date(AS_OF)
                    .build();
            PanelDecision gold = decision.withLevel(level.id());

            assertThat(told(gold, level)).isEmpty();
            assertThat(told(gold, level.withPlace(PlaceId.of("plymouth"))))
                    .containsExactly("ERROR panel-decision.level-of-another /level");
            assertThat(told(gold, level.withBody(BodyId.of("phpci"))))
                    .containsExactly("ERROR panel-decision.level-of-another /level");
        }

        @Test
        void isThatOfABodyByItsOwnScheme() {
            assertThat(told(decision, scheme().owner(BodyId.of("phpci")).build()))
                    .containsExactly("ERROR recognition-scheme.of-another-body /awardingBody");
        }
    }

    @Nested
    class AdviceToAPanel {

        @Test
        void isACardOrAReview() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Advice.builder().use(AdviceUse.FOLLOWED).build())
                    .withMessage("advice is either a score card or a review");
        }

        @Test
        void thatIsOverruledNeedsAReason() {
            assertThat(told(decision.withAdvice(advice(AdviceUse.OVERRULED)), REVIEW))
                    .containsExactly("WARNING panel-decision.overruled-without-reason /advice/0");
            assertThat(told(
                            decision.withAdvice(advice(AdviceUse.OVERRULED).withWhy(Text.of("We saw more there"))),
                            REVIEW))
                    .isEmpty();
        }

        @Test
        void thatIsFollowedNeedsNone() {
            assertThat(told(decision.withAdvice(advice(AdviceUse.FOLLOWED)), REVIEW))
                    .isEmpty();
        }

        @Test
        void mustBeThereBeforeTheDecision() {
            assertThat(told(decision.withAdvice(advice(AdviceUse.FOLLOWED)).withDate(AS_OF.minusDays(1)), REVIEW))
                    .containsExactly("WARNING panel-decision.before-advice /advice/0");
        }

        private static Advice advice(AdviceUse use) {
            return Advice.builder().review(REVIEW.id()).use(use).build();
        }
    }

    @Nested
    class WhatWasHandedIn {

        private final PanelDecision onIt = decision.withSubmission(SUBMISSION.id());

        @Test
        void isOfThePlaceAndForTheBody() {
            assertThat(told(onIt, SUBMISSION)).isEmpty();
            assertThat(told(onIt, SUBMISSION.withPlace(PlaceId.of("plymouth"))))
                    .containsExactly("ERROR panel-decision.submission-of-another /submission");
            assertThat(told(onIt, SUBMISSION.withAwardingBody(BodyId.of("phpci"))))
                    .containsExactly("ERROR panel-decision.submission-of-another /submission");
        }

        @Test
        void mustBeThereBeforeTheDecision() {
            assertThat(told(onIt.withDate(day("2022-03-01")), SUBMISSION))
                    .containsExactly("ERROR panel-decision.before-submission /submission");
        }
    }

    @Nested
    class ARecognitionThatPointsToIt {

        @Test
        void followsFromIt() {
            assertThat(toldOfRecognition(RecognitionState.GRANTED, decision)).isEmpty();
        }

        @Test
        void isOfTheSamePlaceBodyAndScheme() {
            for (PanelDecision other : List.of(
                    decision.withPlace(PlaceId.of("plymouth")),
                    decision.withAwardingBody(BodyId.of("phpci")),
                    decision.withScheme(SchemeRef.of(Samples.PHPCI)))) {
                assertThat(toldOfRecognition(RecognitionState.GRANTED, other))
                        .containsExactly("ERROR recognition.decision-for-another /changes/0/decision");
            }
        }

        @Test
        void isWhatThePanelDecided() {
            assertThat(toldOfRecognition(RecognitionState.GRANTED, decision.withOutcome(PanelOutcome.REFUSED)))
                    .containsExactly("ERROR recognition.decision-otherwise /changes/0/decision");
        }

        @Test
        void isNotOlderThanTheDecision() {
            assertThat(toldOfRecognition(RecognitionState.GRANTED, decision.withDate(AS_OF.plusDays(1))))
                    .containsExactly("ERROR recognition.decided-afterwards /changes/0/decision");
        }

        private static List<String> toldOfRecognition(RecognitionState state, PanelDecision decision) {
            Recognition recognition = birmingham()
                    .changes(List.of(change(state, "2022-03-14").withDecision(decision.id())))
                    .build();
            return Samples.told("recognition", AS_OF, recognition, decision);
        }
    }

    private static List<String> told(Document... documents) {
        return Samples.told("panel-decision", AS_OF, Arrays.copyOf(documents, documents.length));
    }
}
