package org.kith.examples.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Kith;
import org.kith.core.dossier.Entry;
import org.kith.core.plan.ActionPlan;
import org.kith.core.validation.Outcome;

class MainJobTest {

    @TempDir
    static Path shipped;

    private static Run run;

    @BeforeAll
    static void runOnTheShippedInput() {
        run = Run.ofShippedInput(shipped);
    }

    @Nested
    class ShippedInput {

        @Test
        void isWithoutErrors() {
            assertThat(run.err()).isEmpty();
            assertThat(run.status()).isZero();
        }

        @Test
        void givesEveryFile() {
            assertThat(Run.files(shipped))
                    .containsOnlyKeys(
                            "action-plan.json",
                            "actions.csv",
                            "attendance.csv",
                            "badge.json",
                            "certificate.html",
                            "courses.jsonld",
                            "coverage.csv",
                            "due.csv",
                            "due.ics",
                            "enrolments.csv",
                            "findings.json",
                            "participant.ics",
                            "participants.ics",
                            "public-page.html",
                            "recognitions.csv",
                            "report-public.html",
                            "report.html",
                            "score-card.json",
                            "scores.csv",
                            "sessions.csv",
                            "sessions.ics",
                            "steering-pack.html",
                            "work-plan.json",
                            "you-said-we-did.html")
                    .allSatisfy((name, bytes) -> assertThat(bytes).isNotEmpty());
        }

        @Test
        void givesTheSameFilesAgain(@TempDir Path again) {
            Run.ofShippedInput(again);

            assertThat(Run.files(again)).containsExactlyInAnyOrderEntriesOf(Run.files(shipped));
        }
    }

    @Nested
    class Terminal {

        @Test
        void hasAtMostTwentyFiveLines() {
            assertThat(run.out()).hasSizeBetween(5, 25);
        }

        @Test
        void saysWhatWasReadFoundScoredAndWritten() {
            assertThat(String.join("\n", run.out()))
                    .contains(
                            "Read " + Run.files(Run.INPUT).size() + " documents from ",
                            "as of 2022-03-14",
                            "4 cohort",
                            "5 recognition",
                            "1 rubric")
                    .contains("Findings: 0 errors, ")
                    .contains("Score plymouth-published-figures.charter-progress: ")
                    .contains("12 of 52 points")
                    .contains("Score plymouth-published-figures.first-steps: On the way")
                    .contains("Plan birmingham-sketch: ")
                    .contains("Review bern.2022-03-14: nothing recorded, 0 late")
                    .contains("Review sketch-town.2022-03-14: 4 of 13 steps met, 1 late, 8 more owed within 90 days")
                    .contains("Due by 2022-06-12: ", "first policy-review 2021-11-15 programme/sketch-town")
                    .contains("Wrote " + Export.ALL.size() + " files into " + shipped, "report.html", "findings.json");
        }

        @Test
        void namesFileLineAndColumnOfAFinding() {
            assertThat(run.out()).anyMatch(line -> line.matches(" +WARNING [a-z0-9-]+\\.json:\\d+:\\d+ /.*"));
        }
    }

    @Nested
    class Sessions {

        @Test
        void areTheSixTuesdaysOfBirmingham() throws IOException {
            assertThat(Files.readAllLines(shipped.resolve("sessions.csv"), UTF_8).stream()
                            .filter(line -> line.startsWith("birmingham-2022,"))
                            .filter(line -> line.contains("Europe/London") && line.endsWith(",false")))
                    .extracting(line -> line.replaceFirst("^.*,(\\d{4}-\\d\\d-\\d\\d)T.*$", "$1"))
                    .containsExactly(
                            "2022-01-04", "2022-01-11", "2022-01-18", "2022-02-01", "2022-02-08", "2022-02-15");
        }

        @Test
        void areEventsOfTheCalendarToo() throws IOException {
            assertThat(Files.readAllLines(shipped.resolve("sessions.ics"), UTF_8))
                    .filteredOn(line -> line.matches("DTSTART;.*:20220[12]\\d\\dT1530.*"))
                    .containsExactly(
                            "DTSTART;TZID=Europe/London:20220104T153000",
                            "DTSTART;TZID=Europe/London:20220111T153000",
                            "DTSTART;TZID=Europe/London:20220118T153000",
                            "DTSTART;TZID=Europe/London:20220201T153000",
                            "DTSTART;TZID=Europe/London:20220208T153000",
                            "DTSTART;TZID=Europe/London:20220215T153000");
        }
    }

    /** The made-up cohort, from interest to certificates, in all that is written of it. */
    @Nested
    class ACohort {

        @Test
        void isAFunnelInTheReportWithAWholeForEachStep() throws IOException {
            assertThat(text("report.html"))
                    .contains("From interest to certificates")
                    .contains("<strong>14 of 17</strong> who were interested")
                    .contains("<strong>11 of 13</strong> who were offered one")
                    .contains("<strong>8 of 9</strong> who stayed")
                    .contains("<strong>3 of 6</strong> who work for one")
                    .contains(
                            "10 seats: 9 held, 1 free.", "So a seat can be free and the course closed: both are true.")
                    .contains("3 of 3</td><td>full", "Labour, law enforcement and prisons");
        }

        @Test
        void namesNobodyInAReport() throws IOException {
            assertThat(text("report.html")).doesNotContain("p-01", "Learner ");
        }

        @Test
        void isNotCountedForEverybody() throws IOException {
            assertThat(text("report-public.html"))
                    .contains("A town (made up), January to March 2022")
                    .doesNotContain("From interest to certificates", "Who came", "I had thought I was the only one");
        }

        @Test
        void tellsWhatTheRealKickOffDayCounted() throws IOException {
            assertThat(text("report.html"))
                    .contains("33, and 9 who facilitated: 42", "over 40", "Dumfries &amp; Galloway");
        }

        @Test
        void isInTheCalendarsOfThoseWhoTakePart() throws IOException {
            assertThat(text("participants.ics"))
                    .contains("UID:sketch-town-2022.7@kith", "DTSTART;TZID=Europe/London:20220211T180000")
                    .contains("STATUS:CANCELLED");
            assertThat(text("participant.ics"))
                    .contains("UID:sketch-town-2022.7@kith")
                    .doesNotContain("sketch-town-autumn-2022");
        }

        @Test
        void isOnTheWebWithItsFreeSeatAlthoughItIsClosed() throws IOException {
            assertThat(text("courses.jsonld"))
                    .contains("\"remainingAttendeeCapacity\" : 1", "https://schema.org/Discontinued")
                    .doesNotContain("p-01");
        }

        @Test
        void givesABadgeThatNamesNobody() throws IOException {
            assertThat(text("badge.json"))
                    .contains("OpenBadgeCredential", "SKETCH-2022-001", "IdentityObject")
                    .doesNotContain("p-01", "Learner ");
        }

        @Test
        void givesACertificateToBePrinted() throws IOException {
            assertThat(text("certificate.html")).contains("SKETCH-2022-001", "Learner p-01 (made up)");
        }

        @Test
        void hasListsForThoseWhoRunIt() throws IOException {
            assertThat(Files.readAllLines(shipped.resolve("enrolments.csv"), UTF_8))
                    .hasSize(1 + 17);
            assertThat(text("attendance.csv")).contains("made-up");
        }

        private static String text(String file) throws IOException {
            return Files.readString(shipped.resolve(file), UTF_8);
        }
    }

    @Nested
    class WhatIsDue {

        @Test
        void namesDayAndOwner() throws IOException {
            assertThat(Files.readAllLines(shipped.resolve("due.csv"), UTF_8))
                    .anyMatch(line ->
                            line.startsWith("due-2022-03-14,2022-03-10,true,action,Ten traders adopt the policy,"))
                    .anyMatch(line -> line.matches(
                            "due-2022-03-14,2022-04-30,false,action,.*,sketch-library,.*," + "Community librarian,.*"));
        }

        @Test
        void leavesOutWhatIsDueLater() throws IOException {
            assertThat(Files.readString(shipped.resolve("due.csv"), UTF_8)).doesNotContain("2022-06-15");
        }
    }

    /** A place that is made up, so that there is something to review, and one of which nothing is recorded. */
    @Nested
    class ReviewOfAPlace {

        @Test
        void tellsHowFarEachStepIsKept() throws IOException {
            assertThat(section())
                    .contains("4 of 13 <span class=\"unit\">steps met</span>")
                    .contains("Partly met</span> <span class=\"points\">1 of 2</span>")
                    .contains("Policy adopted: When a pupil grieves", "counts until 10 May 2022");
        }

        @Test
        void hasWhatTheTeamSaysBesideIt() throws IOException {
            assertThat(section())
                    .contains("Agreed on 7 March 2022, 2 raters")
                    .contains("The team puts it higher. The register: lapsed, 0 of 1. The team: under way.");
        }

        @Test
        void tellsWhatLapsesAndWhatIsOwed() throws IOException {
            assertThat(section())
                    .contains("What lapses by 12 June 2022", "What is owed by 12 June 2022")
                    .contains("15 November 2021 <span class=\"badge late\">Late</span>")
                    .contains("First review: Targets, review and more sectors", "Within 24 months of the adoption");
        }

        @Test
        void doesNotSayOfAPlaceThatNothingIsDoneWhereNothingIsRecorded() throws IOException {
            String bern = section().substring(0, section().indexOf("id=\"review-sketch-town\""));

            assertThat(bern)
                    .contains("Berner Charta", "2 November 2020", "Nothing recorded")
                    .doesNotContain("Not met");
        }

        @Test
        void keepsWhoRatedToTheTeam() throws IOException {
            assertThat(section()).contains("A carers' group (made up): Under way");
            assertThat(Files.readString(shipped.resolve("report-public.html"), UTF_8))
                    .contains("id=\"review-sketch-town\"", "Agreed on 7 March 2022")
                    .doesNotContain("group (made up): Under way", "as partner (made up)", "2 raters");
        }

        private static String section() throws IOException {
            String page = Files.readString(shipped.resolve("report.html"), UTF_8);
            int start = page.indexOf("<section id=\"reviews\"");
            return page.substring(start, page.indexOf("</section>", start));
        }
    }

    /** The officer's case: one department works on one dimension, the other on the rest. */
    @Nested
    class Coverage {

        @Test
        void isAPictureWithTheTableBehindIt() throws IOException {
            String page = Files.readString(shipped.resolve("report.html"), UTF_8);
            int start = page.indexOf("<section id=\"coverage\"");
            String section = page.substring(start, page.indexOf("</section>", start));

            assertThat(section)
                    .contains(
                            "<dd>5 of 5</dd>",
                            "<strong>Start here.</strong> Community Education and Policy department");
            String picture = section.substring(0, section.indexOf("</svg>"));
            assertThat(picture.split("<rect class=\"box active\"", -1)).hasSize(1 + 5);
            assertThat(picture).containsOnlyOnce("<rect class=\"box unknown\"");
            assertThat(section).containsSubsequence("</svg>", "<table", "</table>");
        }

        @Test
        void isATableForSpreadsheets() throws IOException {
            assertThat(Files.readAllLines(shipped.resolve("coverage.csv"), UTF_8))
                    .containsExactly(
                            "coverage,body,bodyName,confident,inclusive,organised,cooperative,influential",
                            "dudley-partners,community-education,Community Education,active,none,none,none,none",
                            "dudley-partners,policy-department,Policy department (social exclusion),unknown,active,active,active,active");
        }

        @Test
        void leadsToAWorkPlanThatReadsBack() throws IOException {
            byte[] written = Files.readAllBytes(shipped.resolve("work-plan.json"));

            Outcome<Entry<?>> read = Kith.load().readDocument("work-plan.json", written);

            assertThat(read.findings()).isEmpty();
            assertThat(read.orElseThrow().document())
                    .isInstanceOfSatisfying(
                            ActionPlan.class, plan -> assertThat(plan.actions()).hasSize(16));
        }
    }

    @Nested
    class CalendarOfWhatIsDue {

        @Test
        void hasADayForEachThingThatIsDue() throws IOException {
            List<String> rows = Files.readAllLines(shipped.resolve("due.csv"), UTF_8);

            assertThat(names(shipped)).hasSize(rows.size() - 1).doesNotHaveDuplicates();
            assertThat(unfolded(shipped)).contains("SUMMARY:First review: Targets\\, review and more sectors");
        }

        @Test
        void keepsTheNamesOnAnotherDay(@TempDir Path later) throws IOException {
            Run.of(Run.INPUT.toString(), later.toString(), "2022-03-15");

            assertThat(names(later)).isEqualTo(names(shipped));
        }

        private static List<String> names(Path folder) throws IOException {
            return unfolded(folder).stream()
                    .filter(line -> line.startsWith("UID:"))
                    .toList();
        }

        private static List<String> unfolded(Path folder) throws IOException {
            return Files.readString(folder.resolve("due.ics"), UTF_8)
                    .replace("\r\n ", "")
                    .lines()
                    .toList();
        }
    }

    @Nested
    class PublicReport {

        /** What only the team may see, as it stands in the plan. */
        private static final List<String> TEAM_ONLY =
                List.of("Seven so far.", "Three more were visited.", "The draft waits for one answer.");

        @Test
        void leavesOutWhatIsForTheTeam() throws IOException {
            assertThat(text("report.html")).contains(TEAM_ONLY);
            assertThat(text("report-public.html")).doesNotContain(TEAM_ONLY);
        }

        @Test
        void leavesOutFindings() throws IOException {
            String finding = "Nobody asked the community whether the priority more-leaflets is right.";

            assertThat(text("findings.json")).contains(finding);
            assertThat(text("report.html")).contains(finding);
            assertThat(text("report-public.html")).doesNotContain(finding);
        }

        @Test
        void showsWhatIsForEverybody() throws IOException {
            assertThat(text("report-public.html")).contains("Birmingham", "Plymouth", "Ten traders adopt the policy");
        }

        private static String text(String file) throws IOException {
            return Files.readString(shipped.resolve(file), UTF_8);
        }
    }

    @Nested
    class UnusableArguments {

        @ParameterizedTest
        @MethodSource("org.kith.examples.mainjob.MainJobTest#unusable")
        void thatAreOfNoUseChangeNothing(List<String> arguments, @TempDir Path folder) {
            String[] inFolder = arguments.stream()
                    .map(argument -> argument.replace("TEMP", folder.toString()))
                    .toArray(String[]::new);

            Run refused = Run.of(inFolder);

            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.out()).isEmpty();
            assertThat(refused.err()).hasSize(1).allMatch(line -> line.contains("Usage: MainJob <input folder>"));
            assertThat(Run.files(folder)).isEmpty();
        }

        @Test
        void nameAFolderThatIsNotThere(@TempDir Path folder) {
            Run refused = Run.of(
                    folder.resolve("nowhere").toString(), folder.resolve("out").toString(), Run.AS_OF);

            assertThat(refused.err()).hasSize(1).allMatch(line -> line.contains("nowhere"));
        }

        @Test
        void nameAnOutputThatCannotBeMade(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("taken"), "kept");

            Run refused = Run.ofShippedInput(file);

            assertThat(refused.status()).isEqualTo(2);
            assertThat(refused.err()).hasSize(1).noneMatch(line -> line.contains("\tat "));
            assertThat(file).hasContent("kept");
        }
    }

    /** A framework of one's own, a rubric for it and an assessment, and nothing else. */
    @Nested
    class AFolderOfOnesOwn {

        @TempDir
        Path folder;

        private Run own;

        @BeforeEach
        void runOnIt() throws IOException {
            Path input = Files.createDirectory(folder.resolve("in"));
            Files.writeString(input.resolve("framework-bread.json"), """
                    {"kith": "1.0", "type": "framework", "id": "bread", "version": "1", "title": "Bread", "profileOnly": false,
                     "scales": [{"key": "s", "title": "S", "levels": [
                       {"key": "no", "value": 0, "title": "No"}, {"key": "yes", "value": 1, "title": "Yes"}]}],
                     "criteria": [{"key": "flour", "title": "Flour", "scale": "s"}, {"key": "salt", "title": "Salt", "scale": "s"}]}
                    """, UTF_8);
            Files.writeString(input.resolve("rubric-loaf.json"), """
                    {"kith": "1.0", "type": "rubric", "id": "loaf", "version": "1", "title": "Loaf", "summary": "All of it.",
                     "framework": "bread", "frameworkVersion": "1", "open": "lowest",
                     "root": {"key": "loaf", "formula": {"kind": "sum", "parts": [
                       {"key": "flour", "weight": "2", "formula": {"kind": "rating", "criterion": "flour"}},
                       {"key": "salt", "formula": {"kind": "rating", "criterion": "salt"}}]}}}
                    """, UTF_8);
            Files.writeString(input.resolve("assessment-first.json"), """
                    {"kith": "1.0", "type": "assessment", "id": "first", "title": "The first", "framework": {"id": "bread", "version": "1"},
                     "date": "2026-01-01", "rater": {"kind": "team"}, "answers": {"flour": {"kind": "rated", "level": "yes"}}}
                    """, UTF_8);
            own = Run.of(input.toString(), folder.resolve("out").toString(), "2026-01-01");
        }

        @Test
        void isScoredByItsOwnRubricAloneAndWithoutErrors() {
            assertThat(own.err()).isEmpty();
            assertThat(own.out())
                    .anyMatch(line -> line.startsWith("Findings: 0 errors, "))
                    .filteredOn(line -> line.startsWith("Score "))
                    .singleElement()
                    .asString()
                    .startsWith("Score first.loaf: ")
                    .contains("2 of 3 points");
            assertThat(own.status()).isZero();
        }

        @Test
        void givesNoFileAboutWhatItHasNot() {
            assertThat(Run.files(folder.resolve("out")))
                    .containsKeys("report.html", "scores.csv", "findings.json")
                    .doesNotContainKeys("badge.json", "work-plan.json", "attendance.csv", "participant.ics")
                    .hasSize(Export.ALL.size() - 7);
        }
    }

    @Nested
    class EmptyFolder {

        @Test
        void isReadAsNothingWithoutAFailure(@TempDir Path folder) throws IOException {
            Path input = Files.createDirectory(folder.resolve("in"));

            Run nothing = Run.of(input.toString(), folder.resolve("out").toString(), Run.AS_OF);

            assertThat(nothing.err()).isEmpty();
            assertThat(nothing.out()).hasSizeBetween(2, 25).first().asString().startsWith("Read 0 documents");
            assertThat(Run.files(folder.resolve("out")).keySet()).noneMatch(name -> name.endsWith(".part"));
        }
    }

    static Stream<Arguments> unusable() {
        String input = Run.INPUT.toString();
        return Stream.of(
                argumentSet("none", List.of()),
                argumentSet("too few", List.of(input, "TEMP/out")),
                argumentSet("too many", List.of(input, "TEMP/out", Run.AS_OF, "more")),
                argumentSet("a folder that is missing", List.of("TEMP/nowhere", "TEMP/out", Run.AS_OF)),
                argumentSet("a file for a folder", List.of(input + "/place-dudley.json", "TEMP/out", Run.AS_OF)),
                argumentSet("a day that does not exist", List.of(input, "TEMP/out", "2022-02-30")),
                argumentSet("a day in words", List.of(input, "TEMP/out", "today")),
                argumentSet("an impossible folder", List.of("\0", "TEMP/out", Run.AS_OF)),
                argumentSet("an impossible output", List.of(input, "\0", Run.AS_OF)));
    }
}
