package org.kith.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;

/** Each code of the rules of priorities, from a plan that is sound but for one thing. */
class PriorityRulesTest {

    private static final Kith KITH = Kith.load();
    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private static final String EVENING = """
            {"kith": "1.0", "type": "engagement", "id": "evening", "question": "What is it like to live here?",
             "method": "An evening", "date": "2022-01-20", "people": "12"}""";

    private static final String PLAN = """
            {"kith": "1.0", "type": "action-plan", "id": "x", "title": "X", "reportBackDays": 28,
             "askings": [{"kind": "sense-check", "date": "2022-04-01", "community": "All", "priority": "p"}],
             "ideas": [{"id": "i", "title": "I"}],
             "proposals": [
              {"id": "one", "title": "One", "date": "2022-01-20", "origins": ["resident"], "engagements": ["evening"], "ideas": ["i"]},
              {"id": "two", "title": "Two", "dropped": {"date": "2022-01-25", "reason": "Another body does it"}}],
             "rankings": [{"method": "approval", "date": "2022-02-20", "eligible": 3, "dotsPerBallot": 2,
              "candidates": ["p", "q"], "ballots": [{"marks": ["p", "q"]}, {"marks": ["p"]}]}],
             "priorities": [
              {"id": "p", "title": "P", "rank": 1, "proposals": ["one"],
               "edits": [{"kind": "reworded", "date": "2022-02-01", "material": true, "reason": "Shorter", "by": ["team"], "drafters": 2}],
               "senseChecks": [{"date": "2022-02-10", "community": "All", "verdict": "confirmed", "voices": ["carer"], "people": 14}],
               "adopted": "2022-02-28",
               "reportBacks": [{"date": "2022-03-01", "community": "All"}]},
              {"id": "q", "title": "Q", "proposals": ["one"], "dropped": {"date": "2022-03-01", "reason": "Nobody can do it"}}],
             "actions": [{"id": "a", "title": "A", "priority": "p", "owner": "y", "due": "2022-05-01", "progress": "in-progress", "nextReview": "2022-04-01", "reason": "So"}]}""";

    @Test
    void nothingIsFoundInAPlanThatIsSound() {
        assertThat(findings(PLAN)).isEmpty();
    }

    @Nested
    class Origins {

        @Test
        void areWrittenDown() {
            assertThat(findings(PLAN.replace("\"origins\": [\"resident\"],", "")))
                    .containsExactly("WARNING plan.no-origin /priorities/0/proposals");
        }

        @ParameterizedTest
        @ValueSource(strings = {"service", "team", "service\", \"team"})
        void areNotServicesAlone(String roles) {
            assertThat(findings(PLAN.replace("\"resident\"", "\"" + roles + "\"")))
                    .containsExactly("WARNING plan.assumed-by-services /priorities/0/proposals");
        }

        @Test
        void mayBeServicesTogetherWithTheCommunity() {
            assertThat(findings(PLAN.replace("\"resident\"", "\"service\", \"carer\"")))
                    .isEmpty();
        }

        @Test
        void leadToWhereSomebodyWasHeard() {
            assertThat(findings(PLAN.replace("\"engagements\": [\"evening\"],", "")))
                    .containsExactly("WARNING plan.no-source /priorities/0/proposals");
        }

        @Test
        void mayLeadThereByAnIdea() {
            assertThat(findings(PLAN.replace("\"engagements\": [\"evening\"],", "")
                            .replace("\"title\": \"I\"", "\"title\": \"I\", \"engagement\": \"evening\"")))
                    .isEmpty();
        }

        @Test
        void areNotAskedOfWhatWasDropped() {
            assertThat(findings(PLAN.replace("\"title\": \"Q\", \"proposals\": [\"one\"]", "\"title\": \"Q\"")))
                    .isEmpty();
        }
    }

    @Nested
    class Proposals {

        @Test
        void areTakenUpOrDropped() {
            assertThat(findings(PLAN.replace(
                            ", \"dropped\": {\"date\": \"2022-01-25\", \"reason\": \"Another body does it\"}", "")))
                    .containsExactly("INFO plan.proposal-open /proposals/1");
        }
    }

    @Nested
    class SenseChecks {

        @Test
        void takePlace() {
            assertThat(findings(PLAN.replace(senseChecks(), "").replace("\"adopted\": \"2022-02-28\",", "")))
                    .containsExactly("WARNING plan.no-sense-check /priorities/0/senseChecks");
        }

        @Test
        void takePlaceAfterTheLastMaterialEdit() {
            assertThat(findings(PLAN.replace("2022-02-01", "2022-02-11")))
                    .containsExactly("WARNING plan.changed-since-sense-check /priorities/0/senseChecks");
        }

        @Test
        void standAfterASlipOfThePen() {
            assertThat(findings(PLAN.replace("2022-02-01", "2022-02-11").replace("true", "false")))
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0} of {1}")
        @CsvSource({"service, 14", "carer, 2"})
        void askOthersThanTheDrafters(String voice, String people) {
            assertThat(findings(PLAN.replace("\"carer\"], \"people\": 14", "\"" + voice + "\"], \"people\": " + people)
                            .replace("[\"team\"]", "[\"team\", \"carer\"]")))
                    .containsExactly("WARNING plan.sense-check-not-by-others /priorities/0/senseChecks");
        }

        @Test
        void takePlaceBeforeThePriorityIsAdopted() {
            assertThat(findings(PLAN.replace("2022-02-28", "2022-02-09")))
                    .containsExactly("ERROR plan.adopted-before-sense-check /priorities/0/adopted");
        }

        @Test
        void areObeyed() {
            assertThat(findings(PLAN.replace("confirmed", "rejected")))
                    .containsExactly("ERROR plan.rejected-priority /priorities/0/senseChecks");
        }
    }

    @Nested
    class Dropping {

        @Test
        void hasAReason() {
            assertThat(findings(PLAN.replace(", \"reason\": \"Nobody can do it\"", "")
                            .replace(", \"reason\": \"Another body does it\"", "")))
                    .containsExactly(
                            "WARNING plan.dropped-without-reason /priorities/1/dropped",
                            "WARNING plan.dropped-without-reason /proposals/1/dropped");
        }

        @Test
        void endsTheWork() {
            assertThat(findings(PLAN.replace("\"priority\": \"p\", \"owner\"", "\"priority\": \"q\", \"owner\"")))
                    .containsExactly("ERROR plan.serves-dropped /actions/0/priority");
        }

        @ParameterizedTest
        @ValueSource(strings = {"complete", "stopped"})
        void isTooLateForWorkThatHasEnded(String progress) {
            assertThat(findings(PLAN.replace("\"priority\": \"p\", \"owner\"", "\"priority\": \"q\", \"owner\"")
                            .replace("in-progress", progress)))
                    .isEmpty();
        }
    }

    @Nested
    class Edits {

        @Test
        void haveAReason() {
            assertThat(findings(PLAN.replace("\"reason\": \"Shorter\", ", "")))
                    .containsExactly("WARNING plan.edited-without-reason /priorities/0/edits/0");
        }
    }

    @Nested
    class Ranks {

        @ParameterizedTest
        @ValueSource(strings = {"\"rank\": 2,", ""})
        void areThoseOfTheBallots(String rank) {
            assertThat(findings(PLAN.replace("\"rank\": 1,", rank)))
                    .containsExactly("ERROR plan.rank-differs /priorities/0/rank");
        }

        @Test
        void areThoseOfTheNewestVote() {
            String newer =
                    "\"rankings\": [{\"method\": \"dots\", \"date\": \"2022-02-21\", \"candidates\": [\"p\", \"q\"],"
                            + " \"ballots\": [{\"marks\": [\"q\"]}]}, ";

            assertThat(findings(PLAN.replace("\"rankings\": [", newer)))
                    .containsExactly("ERROR plan.rank-differs /priorities/0/rank");
        }

        @Test
        void haveBallotsBehindThem() {
            assertThat(findings(PLAN.replace("{\"marks\": [\"p\", \"q\"]}, {\"marks\": [\"p\"]}", "")))
                    .containsExactly("INFO plan.rank-without-vote /priorities/0/rank");
        }
    }

    @Nested
    class Ballots {

        @Test
        void areNoMoreThanVoters() {
            assertThat(findings(PLAN.replace("\"eligible\": 3", "\"eligible\": 1")))
                    .containsExactly("ERROR plan.more-ballots-than-eligible /rankings/0/ballots");
        }

        @Test
        void haveNoMoreDotsThanTheyMay() {
            assertThat(findings(PLAN.replace("approval", "dots").replace("[\"p\", \"q\"]}", "[\"p\", \"p\", \"q\"]}")))
                    .containsExactly("ERROR plan.too-many-dots /rankings/0/ballots/0/marks");
        }

        @ParameterizedTest
        @ValueSource(strings = {"approval", "borda"})
        void markAPriorityOnce(String method) {
            assertThat(findings(PLAN.replace("approval", method).replace("[\"p\", \"q\"]}", "[\"p\", \"p\", \"q\"]}")))
                    .containsExactly("ERROR plan.marked-twice /rankings/0/ballots/0/marks/1");
        }

        @Test
        void mayHaveSeveralDotsForOne() {
            assertThat(findings(PLAN.replace("approval", "dots").replace("[\"p\", \"q\"]}", "[\"p\", \"p\"]}")))
                    .isEmpty();
        }

        @Test
        void markCandidates() {
            assertThat(findings(PLAN.replace("\"candidates\": [\"p\", \"q\"]", "\"candidates\": [\"p\"]")))
                    .containsExactly("ERROR plan.not-a-candidate /rankings/0/ballots/0/marks/1");
        }
    }

    @Nested
    class Answers {

        @Test
        void arePromised() {
            assertThat(findings(PLAN.replace("\"reportBackDays\": 28,", "")))
                    .containsExactly("INFO plan.no-report-back-promised /reportBackDays");
        }

        @Test
        void areGiven() {
            assertThat(findings(PLAN.replace(
                            "\"date\": \"2022-03-01\", \"community\"", "\"date\": \"2022-02-09\", \"community\"")))
                    .containsExactly("WARNING plan.report-back-overdue /priorities/0/reportBacks");
        }

        @Test
        void areNotOverdueOnTheLastDay() {
            assertThat(findings(PLAN.replace("2022-03-01\", \"community", "2022-02-09\", \"community")
                            .replace("\"reportBackDays\": 28", "\"reportBackDays\": 32")))
                    .isEmpty();
        }

        @Test
        void areNotOverdueInAPause() {
            assertThat(
                            findings(
                                    PLAN.replace("2022-03-01\", \"community", "2022-02-09\", \"community")
                                            .replace(
                                                    "\"actions\"",
                                                    "\"pauses\": [{\"start\": \"2022-03-01\", \"reason\": \"No staff\"}], \"actions\"")))
                    .isEmpty();
        }

        @Test
        void areGivenInTime() {
            assertThat(findings(PLAN.replace("\"reportBackDays\": 28", "\"reportBackDays\": 18")))
                    .containsExactly("INFO plan.report-back-late /priorities/0/senseChecks/0");
        }
    }

    @Nested
    class Askings {

        @Test
        void areAhead() {
            assertThat(findings(PLAN.replace("2022-04-01", "2022-03-13")))
                    .containsExactly("WARNING plan.no-asking-ahead /askings");
        }

        @Test
        void areNotAheadOnceHeld() {
            assertThat(findings(PLAN.replace(
                            "\"community\": \"All\", \"priority\"",
                            "\"community\": \"All\", \"held\": \"evening\", \"priority\"")))
                    .containsExactly("WARNING plan.no-asking-ahead /askings");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\"period\": {\"start\": \"2021-03-14\", \"endExclusive\": \"2022-03-14\"}",
                    "\"iterations\": [{\"state\": \"draft\", \"from\": \"2022-01-01\", \"prompt\": \"A course\"},"
                            + " {\"state\": \"agreed\", \"from\": \"2022-02-28\", \"prompt\": \"A meeting\"},"
                            + " {\"state\": \"closed\", \"from\": \"2022-03-10\", \"prompt\": \"The money ended\"}]"
                })
        void areNotExpectedOfAPlanThatIsOver(String over) {
            assertThat(findings(PLAN.replace("2022-04-01", "2022-03-13")
                            .replace("\"reportBackDays\"", over + ", \"reportBackDays\"")))
                    .isEmpty();
        }
    }

    @Nested
    class Dates {

        @Test
        void areNotToCome() {
            assertThat(findings(PLAN.replace("2022-02-20", "2022-03-15")))
                    .containsExactly("WARNING plan.not-yet /rankings/0/date");
        }

        @Test
        void areInOrder() {
            String older =
                    "\"verdict\": \"confirmed\", \"voices\": [\"carer\"], \"people\": 14}, {\"date\": \"2022-02-09\", \"community\": \"Some\", ";

            assertThat(findings(PLAN.replaceFirst("\"verdict\": ", older + "\"verdict\": ")))
                    .containsExactly("WARNING plan.out-of-order /priorities/0/senseChecks/1/date");
        }
    }

    @Nested
    class Links {

        @Test
        void leadToPrioritiesOfThePlan() {
            String lost = PLAN.replace("\"priority\": \"p\"", "\"priority\": \"z\"")
                    .replace("\"drafters\": 2", "\"madeFrom\": [\"z\"]")
                    .replace("[\"p\", \"q\"], \"ballots\"", "[\"p\", \"q\", \"z\"], \"ballots\"")
                    .replace("[\"p\"]}]}", "[\"p\", \"z\"]}]}");

            assertThat(findings(lost))
                    .containsExactly(
                            "ERROR plan.unknown-priority /actions/0/priority",
                            "ERROR plan.unknown-priority /askings/0/priority",
                            "ERROR plan.unknown-priority /priorities/0/edits/0/madeFrom/0",
                            "ERROR plan.unknown-priority /rankings/0/ballots/1/marks/1",
                            "ERROR plan.unknown-priority /rankings/0/candidates/2");
        }

        @Test
        void leadToProposalsAndIdeasOfThePlan() {
            assertThat(findings(PLAN.replace("\"proposals\": [\"one\"],", "\"proposals\": [\"one\", \"three\"],")
                            .replace("\"ideas\": [\"i\"]", "\"ideas\": [\"j\"]")))
                    .contains(
                            "ERROR plan.unknown-proposal /priorities/0/proposals/1",
                            "ERROR plan.unknown-idea /proposals/0/ideas/0");
        }

        @Test
        void leadToEngagementsOfTheDossier() {
            assertThat(findings(PLAN.replace("[\"evening\"]", "[\"morning\"]")))
                    .containsExactly("ERROR reference.dangling /proposals/0/engagements/0");
        }
    }

    private static String senseChecks() {
        int start = PLAN.indexOf("\"senseChecks\"");
        return PLAN.substring(start, PLAN.indexOf("\"adopted\""));
    }

    private static List<String> findings(String plan) {
        String owner = "{\"kith\": \"1.0\", \"type\": \"body\", \"id\": \"y\", \"name\": \"Y\"}";
        List<Entry<?>> entries = Stream.of(owner, EVENING, plan)
                .<Entry<?>>map(json ->
                        KITH.readDocument("x.json", json.getBytes(UTF_8)).orElseThrow())
                .toList();
        return KITH.check(Dossier.ofEntries(entries), DAY).stream()
                .filter(finding -> finding.document().orElseThrow().equals("action-plan/x"))
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.pointer())
                .toList();
    }
}
