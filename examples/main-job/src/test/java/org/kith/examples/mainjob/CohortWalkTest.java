package org.kith.examples.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.kith.examples.mainjob.SketchCohort.person;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.Kith;
import org.kith.core.community.Team;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.Kinds;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;
import org.kith.course.award.Award;
import org.kith.course.award.Obstacle;
import org.kith.course.certificate.Certificate;
import org.kith.course.certificate.CertificateId;
import org.kith.course.certificate.Succession;
import org.kith.course.certificate.VerificationCode;
import org.kith.course.enrolment.Batch;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentLogId;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Refusal;
import org.kith.course.enrolment.Standing;
import org.kith.course.grouping.Grouping;
import org.kith.course.grouping.GroupingRule;
import org.kith.course.grouping.Participant;
import org.kith.course.grouping.Trait;
import org.kith.course.interest.ExpressionOfInterest;
import org.kith.course.learning.LearningSet;

/**
 * The shipped cohort, walked from interest to certificates; {@code -Dkith.golden.rewrite=true} writes its log and its certificates
 * anew.
 */
class CohortWalkTest {

    private static final LocalDate ISSUED = LocalDate.of(2022, 3, 10);
    private static final byte[] KEY = "a key that is made up".getBytes(UTF_8);

    @Test
    void theLogIsWhatTheRulesDecided() throws IOException {
        Batch batch = batch();

        assertThat(batch.refused()).isEmpty();
        isShipped(EnrolmentLog.builder()
                .id(EnrolmentLogId.of(SketchCohort.ID))
                .policy(EnrolmentPolicyId.of(SketchCohort.ID))
                .events(batch.events())
                .build());
    }

    @Test
    void theLogReplaysToTheSameState() throws IOException {
        EnrolmentLog log = SketchCohort.input()
                .find(EnrolmentLog.TYPE, EnrolmentLogId.of(SketchCohort.ID))
                .orElseThrow();

        assertThat(log.replay(SketchCohort.walk().policy()).orElseThrow()).isEqualTo(batch().next());
    }

    @ParameterizedTest
    @CsvSource({
        "enrolled, 9",
        "no-show, 1",
        "cancelled, 1",
        "declined, 1",
        "expired, 1",
        "withdrawn, 1",
        "carried-over, 3"
    })
    void allSeventeenStandSomewhere(String standing, long people) throws IOException {
        assertThat(batch().next().registrations())
                .filteredOn(
                        registration -> Kinds.wireName(registration.standing()).equals(standing))
                .hasSize((int) people);
    }

    @Test
    void theOrderOfTheRegisterDoesNotMatter() throws IOException {
        CohortWalk walk = SketchCohort.walk();
        List<ExpressionOfInterest> backwards = new ArrayList<>(walk.register().expressions());
        Collections.reverse(backwards);
        CohortWalk other =
                new CohortWalk(walk.cohort(), walk.policy(), walk.register().withExpressions(backwards), walk.sheet());

        assertThat(other.enrol(SketchCohort.commands()).events())
                .isEqualTo(walk.enrol(SketchCohort.commands()).events());
    }

    @Test
    void aSeatIsFreeAlthoughTheListIsClosed() throws IOException {
        Enrolments enrolments = batch().next();

        assertThat(enrolments.free()).isEqualTo(1);
        assertThat(enrolments.isClosed()).isTrue();
    }

    @Test
    void theTenthHadToWaitForASeatOfTheSchools() throws IOException {
        List<Refusal> reasons = SketchCohort.walk()
                .enrol(SketchCohort.commands().stream()
                        .takeWhile(command -> command.at().isBefore(Instant.parse("2022-01-10T00:00:00Z")))
                        .toList())
                .next()
                .whyNotOffered(person(10), Instant.parse("2022-01-10T00:00:00Z"));

        assertThat(reasons).hasAtLeastOneElementOfType(Refusal.QuotaFull.class);
    }

    @ParameterizedTest
    @CsvSource({"9, appraisal, pending", "11, attendance, fail"})
    void theNinthWaitsForTheAppraisalAndTheEleventhMissedTooMuch(int learner, String condition, String result)
            throws IOException {
        assertThat(award(learner, 6, ISSUED))
                .isInstanceOfSatisfying(
                        Award.Refused.class,
                        refused -> assertThat(refused.reasons())
                                .singleElement()
                                .extracting(Obstacle::arguments, as(LIST))
                                .contains(condition, result));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 2022-03-10", "4, 3, 2022-03-10", "6, 4, 2022-03-21", "2, 5, 2022-03-12"})
    void theOthersHaveEarnedTheirs(int learner, int number, LocalDate issued) throws IOException {
        isShipped(certificate(learner, number, issued));
    }

    @Test
    void oneWasGivenAgain() throws IOException {
        Certificate first = certificate(2, 2, ISSUED);

        isShipped(first.withSuccession(
                new Succession(CertificateId.of(SketchCohort.ID + "-5"), LocalDate.of(2022, 3, 12))));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theSetsAreThoseThatWereMade(int set) throws IOException {
        LearningSet shipped = SketchCohort.input().all(LearningSet.TYPE).get(set - 1);

        Grouping made = Grouping.of(
                people(shipped.meetings().get(0).date()), List.of(GroupingRule.spread(Trait.PLACE)), SketchCohort.ID);

        assertThat(shipped.members())
                .extracting(PersonRef::value)
                .containsExactlyElementsOf(made.sets().get(set - 1).stream()
                        .map(PersonRef::value)
                        .sorted()
                        .toList());
    }

    @Test
    void theTeamThatCameOfTheCourseIsKeptTogetherInNewSets() throws IOException {
        List<GroupingRule> rules = List.of(GroupingRule.spread(Trait.PLACE));
        PersonRef[] team = {person(1), person(7), person(12)};

        Grouping before = Grouping.of(people(LocalDate.of(2022, 3, 2)), rules, SketchCohort.ID);
        Grouping after = Grouping.of(people(LocalDate.of(2022, 3, 3)), rules, SketchCohort.ID);

        assertThat(before.sets()).noneMatch(set -> set.containsAll(List.of(team)));
        assertThat(after.sets()).hasSize(2).anyMatch(set -> set.containsAll(List.of(team)));
    }

    @Test
    void onlyWhatIsMeantToBeFoundIsFound() throws IOException {
        Findings findings = Kith.load().check(SketchCohort.input(), LocalDate.parse(Run.AS_OF));

        assertThat(findings.stream()
                        .filter(finding -> finding.severity() != Severity.INFO)
                        .filter(finding -> finding.document()
                                .filter(document -> document.contains(SketchCohort.ID))
                                .isPresent())
                        .map(Finding::code))
                .containsExactly("learning.team-without-plan", "learning.no-report-back");
    }

    /** {@return those who are enrolled, with the teams of the cohort as they are on a day} */
    private static List<Participant> people(LocalDate day) throws IOException {
        Dossier input = SketchCohort.input();
        List<Team> teams = SketchCohort.walk().cohort().teams().stream()
                .flatMap(team -> input.find(Team.TYPE, team).stream())
                .toList();
        return batch().next().registrations().stream()
                .filter(registration -> registration.standing() == Standing.ENROLLED)
                .map(registration -> Participant.of(registration.applicant(), teams, day))
                .toList();
    }

    private static Batch batch() throws IOException {
        return SketchCohort.walk().enrol(SketchCohort.commands());
    }

    private static Award award(int learner, int number, LocalDate issued) throws IOException {
        return SketchCohort.walk().award(SketchCohort.completion(learner), issued, number);
    }

    private static Certificate certificate(int learner, int number, LocalDate issued) throws IOException {
        Certificate given = ((Award.Given) award(learner, number, issued)).certificate();
        return given.withCode(VerificationCode.of(KEY, given.serial(), given.person(), given.issued()));
    }

    private static void isShipped(Document document) throws IOException {
        Path file = Run.INPUT.resolve(document.type().name() + "-" + document.idText() + ".json");
        byte[] written = Kith.load().writeDocument(Entry.of(document));
        if (Boolean.getBoolean("kith.golden.rewrite")) {
            Files.write(file, written);
        }
        assertThat(Files.readString(file, UTF_8)).isEqualTo(new String(written, UTF_8));
    }
}
