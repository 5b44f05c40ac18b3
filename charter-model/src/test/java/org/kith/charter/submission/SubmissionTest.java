package org.kith.charter.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.submission.Village.DAY;
import static org.kith.charter.submission.Village.agreed;
import static org.kith.charter.submission.Village.answers;
import static org.kith.charter.submission.Village.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.charter.Charter;
import org.kith.charter.Charters;
import org.kith.charter.EntryId;
import org.kith.charter.Fact;
import org.kith.charter.Fulfilment;
import org.kith.charter.ProgrammeId;
import org.kith.charter.RegisterEntry;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.Evidence;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.EvidenceRequestId;
import org.kith.core.assessment.Reply;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.ContentHash;
import org.kith.core.shape.Document;
import org.kith.core.shape.Kinds;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;

class SubmissionTest {

    private static final BodyId PANEL = BodyId.of("cc-uk");
    private static final Assessment LEAD = answers("lead", "schools=established");
    private static final Assessment PARENTS = answers("parents", "schools=under-way");

    @Nested
    class AStep {

        @Test
        void holdsTheFactsOfTheReviewAndTheEvidenceAndWordsOfTheTeam() {
            SubmissionStep schools = step("schools", Village.shown("established", "2022-10-01"));

            assertThat(schools.fulfilment()).contains(Fulfilment.MET);
            assertThat(schools.facts())
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.body()).contains(BodyId.of("school")));
            assertThat(schools.teamLevel()).contains(LevelKey.of("established"));
            assertThat(schools.evidence()).containsExactly(Village.evidence("2022-10-01"));
            assertThat(schools.statement()).contains(Text.of("We say so"));
            assertThat(schools.gaps()).isEmpty();
        }

        @Test
        void withoutFactsAndEvidenceHasAGap() {
            assertThat(step("workplaces", rated("not-started")).gaps()).containsExactly(SubmissionGap.NO_EVIDENCE);
        }

        @Test
        void withEvidenceThatLapsedHasAGap() {
            Submission later = submission(DAY.plusYears(1), Map.of("schools", Village.shown("planned", "2022-10-01")));

            assertThat(later.step(CriterionKey.of("schools")).orElseThrow().gaps())
                    .containsExactly(SubmissionGap.LAPSED_EVIDENCE);
        }

        @ParameterizedTest
        @CsvSource({"2022-12-01, false", "2022-12-02, true", "2022, false", "2023, true"})
        void withEvidenceOfALaterDayHasAGap(String day, boolean gap) {
            assertThat(step("schools", Village.shown("established", day)).gaps())
                    .isEqualTo(gap ? Set.of(SubmissionGap.EVIDENCE_AFTER_DAY) : Set.of());
        }

        @Test
        void onWhichTheTwoViewsDifferHasAGap() {
            assertThat(step("schools", rated("planned")).gaps()).containsExactly(SubmissionGap.DISPUTED);
        }

        @Test
        void ofWhichTheTeamSaysNothingHasAGap() {
            assertThat(submission(DAY, Map.of())
                            .step(CriterionKey.of("schools"))
                            .orElseThrow()
                            .gaps())
                    .containsExactly(SubmissionGap.NOT_ASSESSED);
        }

        @Test
        void ofWhichTheRegisterCannotTellHasAGap() {
            assertThat(step("faith", Village.shown("established", "2022-10-01")).gaps())
                    .containsExactly(SubmissionGap.NOT_REVIEWED);
        }

        @Test
        void onWhichTheRatersDifferHasAGap() {
            Submission draft = submission(dossier(Village.draft(), LEAD, PARENTS), DAY);

            assertThat(draft.step(CriterionKey.of("schools")).orElseThrow().gaps())
                    .containsExactly(SubmissionGap.RATERS_DIFFER);
        }

        @Test
        void thatThePlaceHasNotPromisedHasNone() {
            Submission before = submission(Village.ADOPTED.minusDays(1), Map.of("schools", rated("established")));

            assertThat(before.steps())
                    .allSatisfy(step -> assertThat(step.gaps()).isEmpty());
        }
    }

    @Nested
    class Requests {

        @Test
        void withoutReplyAreAGap() {
            SubmissionStep excluded = step("excluded", Village.shown("not-started", "2022-10-01"));

            assertThat(excluded.requests()).singleElement().satisfies(request -> {
                assertThat(request.of()).isEqualTo(BodyId.of("prison"));
                assertThat(request.asked()).containsExactly(LocalDate.parse("2022-11-20"));
                assertThat(request.reply()).isEmpty();
            });
            assertThat(excluded.gaps()).contains(SubmissionGap.NO_REPLY);
        }

        @Test
        void withAReplyThatThereIsNothingAreNone() {
            SubmissionStep excluded = excluded("2022-12-01");

            assertThat(excluded.requests())
                    .singleElement()
                    .satisfies(request ->
                            assertThat(request.reply().map(Reply::kind)).contains(ReplyKind.NONE));
            assertThat(excluded.gaps()).isEmpty();
        }

        @Test
        void withAReplyAfterTheDayAreOneStill() {
            assertThat(excluded("2022-12-02").gaps()).contains(SubmissionGap.NO_REPLY);
        }

        @Test
        void thatWereMadeAgainAreOneWithTheReplyToAnyOfThem() {
            SubmissionStep excluded = excluded(
                    askedAgain("2022-11-25"),
                    Village.entry(
                            "replied",
                            "2022-11-30",
                            new Fact.EvidenceReplied(EntryId.of("again"), ReplyKind.NONE, Optional.empty())));

            assertThat(excluded.requests()).singleElement().satisfies(request -> {
                assertThat(request.asked())
                        .containsExactly(LocalDate.parse("2022-11-20"), LocalDate.parse("2022-11-25"));
                assertThat(request.reply().map(Reply::date)).contains(LocalDate.parse("2022-11-30"));
            });
            assertThat(excluded.gaps()).isEmpty();
        }

        @Test
        void thatWereMadeAgainInVainAreOneGap() {
            SubmissionStep excluded = excluded(askedAgain("2022-11-25"));

            assertThat(excluded.requests()).hasSize(1);
            assertThat(excluded.gaps()).contains(SubmissionGap.NO_REPLY);
        }

        @Test
        void thatAClosedBodyLeftOpenAreNotThere() {
            RegisterEntry closed = Village.entry("prison-closed", "2022-11-30", new Fact.Closed(BodyId.of("prison")));

            assertThat(excluded(closed).requests()).isEmpty();
            assertThat(excluded(closed).gaps()).doesNotContain(SubmissionGap.NO_REPLY);
            assertThat(excluded(closed, Village.replied("2022-11-25")).requests())
                    .hasSize(1);
        }

        @Test
        void ofDocumentsOfTheirOwnAreThereToo() {
            EvidenceRequest request = EvidenceRequest.builder()
                    .id(EvidenceRequestId.of("hostel"))
                    .wanted(Text.of("Plans"))
                    .of(BodyId.of("hostel"))
                    .addServes(CriterionKey.of("excluded"))
                    .addAsked(LocalDate.parse("2022-10-01"), LocalDate.parse("2022-12-24"))
                    .build();
            Dossier dossier = dossier(agreed(), LEAD, PARENTS, answers("agreed"), request, elsewhere(request));

            assertThat(submission(dossier, DAY).madeFrom())
                    .extracting(DocumentVersion::document)
                    .contains("evidence-request/hostel")
                    .doesNotContain("evidence-request/elsewhere");
            assertThat(submission(dossier, DAY)
                            .step(CriterionKey.of("excluded"))
                            .orElseThrow()
                            .requests())
                    .extracting(asked -> asked.of().value(), RequestedEvidence::asked)
                    .containsExactly(
                            tuple("hostel", List.of(LocalDate.parse("2022-10-01"))),
                            tuple("prison", List.of(LocalDate.parse("2022-11-20"))));
        }

        /** A request that serves no step of the charter. */
        private static EvidenceRequest elsewhere(EvidenceRequest request) {
            return request.withId(EvidenceRequestId.of("elsewhere")).withServes(CriterionKey.of("other"));
        }

        private static RegisterEntry askedAgain(String day) {
            return Village.entry(
                    "again", day, new Fact.EvidenceAsked(BodyId.of("prison"), Optional.empty()), "excluded");
        }

        private static SubmissionStep excluded(String replied) {
            return excluded(Village.replied(replied));
        }

        private static SubmissionStep excluded(RegisterEntry... more) {
            Dossier dossier =
                    dossier(Village.register(more), agreed(), LEAD, PARENTS, answers("agreed", "excluded=established"));
            return submission(dossier, DAY).step(CriterionKey.of("excluded")).orElseThrow();
        }
    }

    @Nested
    class TheWhole {

        private final Submission submission = submission(DAY, Map.of("schools", rated("established")));

        @Test
        void isNamedAfterItsProgrammeItsBodyAndItsDay() {
            assertThat(submission.id()).isEqualTo(SubmissionId.of("village.cc-uk.2022-12-01"));
            assertThat(Submission.idOf(ProgrammeId.of("p".repeat(90)), PANEL, DAY)
                            .value())
                    .startsWith("submission.");
        }

        @Test
        void namesWhatItWasMadeFromWithHashes() {
            assertThat(submission.madeFrom())
                    .extracting(DocumentVersion::document)
                    .containsExactly(
                            "assessment/agreed",
                            "assessment/lead",
                            "assessment/parents",
                            "charter-review/village.2022-12-01",
                            "charter/compassionate-city-13",
                            "framework/compassionate-city-13-self-assessment",
                            "programme/village",
                            "register/village",
                            "self-assessment/village-2022");
            assertThat(submission.madeFrom())
                    .contains(
                            DocumentVersion.of(Village.register()),
                            DocumentVersion.of(
                                    Village.KITH
                                            .catalogue()
                                            .find(Charter.TYPE, Charters.COMPASSIONATE_CITY_13)
                                            .orElseThrow(),
                                    "13"));
        }

        @Test
        void staysAsItIsWhateverBecomesOfItsDocuments() {
            Submission handedIn = submission.withSubmitted(DAY);
            Dossier later = dossier(
                    Village.register(Village.entry("closed", "2022-12-01", new Fact.Closed(BodyId.of("school")))),
                    agreed(),
                    LEAD,
                    PARENTS,
                    answers("agreed", "schools=established"),
                    handedIn);

            assertThat(later.find(Submission.TYPE, handedIn.id())).contains(handedIn);
            assertThat(ContentHash.of(submission(later, DAY))).isNotEqualTo(ContentHash.of(submission));
            assertThat(Village.told(later, DAY, "submission"))
                    .contains("INFO submission.source-changed /madeFrom/7/hash")
                    .filteredOn(line -> line.contains("source-changed"))
                    .hasSize(1);
        }

        @Test
        void isMadeOfTheSameInAnyOrder() {
            Document[] documents = {agreed(), LEAD, PARENTS, answers("agreed", "schools=established")};
            Document[] turned = {documents[3], documents[2], documents[1], documents[0]};

            assertThat(submission(dossier(turned), DAY)).isEqualTo(submission(dossier(documents), DAY));
        }

        @Test
        void cannotBeMadeWithoutASelfAssessment() {
            assertThat(Submission.of(dossier(), Village.OWN, PANEL, DAY).findings())
                    .extracting(Finding::code)
                    .containsExactly("self-assessment.not-there");
        }

        @Test
        void isReadAsItWasWritten() {
            Submission full = submission(
                    dossier(
                            Village.register(Village.replied("2022-11-30")),
                            agreed(),
                            LEAD,
                            PARENTS,
                            with(Map.of("schools", Village.shown("established", "2022-10-01")))
                                    .withNote(Text.of("We have come far"))),
                    DAY);

            assertThat(Village.KITH
                            .readDocument("a.json", Village.KITH.writeDocument(Entry.of(full)))
                            .orElseThrow()
                            .document())
                    .isEqualTo(full);
            assertThat(full.statement()).contains(Text.of("We have come far"));
        }
    }

    @Nested
    class Audiences {

        @ParameterizedTest
        @EnumSource(Audience.class)
        void seeItFromPartnersOn(Audience audience) {
            Evidence internal = Village.evidence("2022-10-01").withVisibility(Visibility.from(Audience.TEAM));
            Submission submission = submission(
                    DAY,
                    Map.of(
                            "schools",
                            new Answer.Rated(LevelKey.of("established"), List.of(internal), Optional.empty())));
            List<Submission> seen =
                    Redacted.of(Dossier.of(submission), audience).all(Submission.TYPE);

            assertThat(seen).hasSize(Audience.PARTNERS.isAtOrBelow(audience) ? 1 : 0);
            assertThat(seen)
                    .allSatisfy(one -> assertThat(one.step(CriterionKey.of("schools"))
                                    .orElseThrow()
                                    .evidence())
                            .hasSize(Audience.TEAM.isAtOrBelow(audience) ? 1 : 0));
        }
    }

    @Nested
    class WhoMaySee {

        private final Assessment shown =
                LEAD.withAnswers(Map.of(CriterionKey.of("schools"), Village.shown("established", "2022-10-01")));

        @ParameterizedTest
        @EnumSource(Audience.class)
        void oneFromADraftIsTheTeam(Audience audience) {
            Submission draft = submission(dossier(Village.draft(), shown), DAY);

            assertThat(draft.step(CriterionKey.of("schools")).orElseThrow().evidence())
                    .hasSize(1);
            assertThat(seen(draft, audience)).isEqualTo(Audience.TEAM.isAtOrBelow(audience));
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void oneFromADraftMaySeeTheAnswersThatItCopies(Audience audience) {
            Assessment inside = shown.withVisibility(Visibility.from(Audience.STEERING));

            assertThat(seen(submission(dossier(Village.draft(), inside), DAY), audience))
                    .isEqualTo(Audience.STEERING.isAtOrBelow(audience));
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void oneThatIsAgreedMaySeeWhatWasAgreedOn(Audience audience) {
            Assessment agreedOn =
                    answers("agreed", "schools=established").withVisibility(Visibility.from(Audience.TEAM));
            Submission submission = submission(dossier(agreed(), LEAD, PARENTS, agreedOn), DAY);

            assertThat(seen(submission, audience)).isEqualTo(Audience.TEAM.isAtOrBelow(audience));
        }

        @Test
        void oneThatIsAgreedNeedNotSeeTheRatings() {
            Dossier dossier = dossier(
                    agreed(),
                    LEAD.withVisibility(Visibility.from(Audience.TEAM)),
                    PARENTS,
                    answers("agreed", "schools=established"));

            assertThat(seen(submission(dossier, DAY), Audience.PARTNERS)).isTrue();
        }

        private static boolean seen(Submission submission, Audience audience) {
            return !Redacted.of(Dossier.of(submission), audience)
                    .all(Submission.TYPE)
                    .isEmpty();
        }
    }

    @Nested
    class Findings {

        private final Submission handedIn = submission(
                        DAY, Map.of("schools", Village.shown("established", "2022-10-01")))
                .withSubmitted(DAY);

        @Test
        void tellEveryGapWhereItStands() {
            assertThat(told(handedIn))
                    .contains(
                            "WARNING submission.no-evidence /steps/1",
                            "WARNING submission.not-assessed /steps/1",
                            "WARNING submission.no-reply /steps/11")
                    .noneMatch(line -> line.endsWith("/steps/0"));
        }

        @ParameterizedTest
        @EnumSource(SubmissionGap.class)
        void haveATextAndAdviceForEveryGap(SubmissionGap gap) {
            SubmissionStep step = handedIn.steps().get(0).withGaps(gap);

            assertThat(told(handedIn.withSteps(step)))
                    .containsExactly("WARNING submission." + Kinds.wireName(gap) + " /steps/0");
        }

        @Test
        void tellOfADraft() {
            Submission ofDraft =
                    submission(dossier(Village.draft(), LEAD, PARENTS), DAY).withSteps();

            assertThat(told(ofDraft)).containsExactly("WARNING submission.not-agreed /selfAssessment");
        }

        @Test
        void tellOfADayInTheFuture() {
            assertThat(told(handedIn.withSteps().withSubmitted(DAY.plusDays(1))))
                    .containsExactly("WARNING submission.in-the-future /submitted");
        }

        @Test
        void tellOfOneThatIsOlderThanItsDay() {
            assertThat(told(handedIn.withSteps().withSubmitted(DAY.minusDays(1))))
                    .containsExactly("ERROR submission.before-its-day /submitted");
        }

        @Test
        void tellOfOneThatIsOlderThanItsEvidence() {
            SubmissionStep late = handedIn.steps().get(0).withEvidence(Village.evidence("2022-12-02"));

            assertThat(told(handedIn.withSteps(late))).containsExactly("ERROR submission.older-than-evidence /steps/0");
        }

        private static List<String> told(Submission submission) {
            return Village.told(Dossier.of(submission), DAY, "submission");
        }
    }

    private static Answer.Rated rated(String level) {
        return Answer.Rated.of(LevelKey.of(level));
    }

    private static SubmissionStep step(String step, Answer answer) {
        return submission(DAY, Map.of(step, answer)).step(CriterionKey.of(step)).orElseThrow();
    }

    private static Submission submission(LocalDate day, Map<String, Answer> agreedOn) {
        return submission(dossier(agreed(), LEAD, PARENTS, with(agreedOn)), day);
    }

    private static Assessment with(Map<String, Answer> agreedOn) {
        Map<CriterionKey, Answer> answers = new LinkedHashMap<>();
        agreedOn.forEach((step, answer) -> answers.put(CriterionKey.of(step), answer));
        return answers("agreed").withAnswers(answers);
    }

    private static Submission submission(Dossier dossier, LocalDate day) {
        return Submission.of(dossier, Village.OWN, PANEL, day).orElseThrow();
    }
}
