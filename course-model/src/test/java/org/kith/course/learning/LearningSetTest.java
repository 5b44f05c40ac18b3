package org.kith.course.learning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Extensions;
import org.kith.core.dossier.Redacted;
import org.kith.core.number.Qualified;
import org.kith.core.plan.Progress;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;

class LearningSetTest {

    private static final Kith KITH = Kith.load();
    private static final LocalDate APRIL = LocalDate.of(2020, 4, 6);
    private static final LocalDate MAY = LocalDate.of(2020, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2020, 6, 1);
    private static final Release RELEASE =
            Release.of(Text.of("Ask the library"), MAY, Visibility.from(Audience.PARTICIPANTS));

    @Nested
    class Rounds {

        @Test
        void takeTheSumOfTheirStages() {
            assertThat(RoundPlan.usual().minutes()).isEqualTo(MinuteRange.of(21, 36));
            assertThat(RoundPlan.usual().stated()).contains(MinuteRange.of(30, 40));
        }

        @ParameterizedTest
        @CsvSource({
            "21, 2 5 10 2 2",
            "25, 2 9 10 2 2",
            "26, 2 5 10 2 5 2",
            "30, 2 9 10 2 5 2",
            "36, 2 10 15 2 5 2",
            "40, 2 10 15 2 5 2"
        })
        void fitIntoTheTimeThereIs(int minutes, String stages) {
            assertThat(RoundPlan.usual().timed(minutes).orElseThrow())
                    .extracting(stage -> Integer.toString(stage.minutes()))
                    .containsExactly(stages.split(" "));
        }

        @Test
        void holdTheirStagesOneAfterTheOther() {
            assertThat(RoundPlan.usual().timed(36).orElseThrow())
                    .extracting(stage -> stage.stage().title().value(), TimedStage::start)
                    .containsExactly(
                            tuple("Present", 0),
                            tuple("Clarifying questions", 2),
                            tuple("Helping questions", 12),
                            tuple("Summary", 27),
                            tuple("Resources", 29),
                            tuple("Action", 34));
        }

        @Test
        void doNotFitIntoLess() {
            assertThat(RoundPlan.usual().timed(20)).isEmpty();
        }

        @Test
        void haveAStage() {
            assertThatIllegalArgumentException()
                    .isThrownBy(RoundPlan::of)
                    .withMessage("a round has at least one stage");
        }

        @ParameterizedTest
        @CsvSource({"-1, 5", "6, 5", "0, 1441"})
        void areMadeOfPossibleRanges(int least, int most) {
            assertThatIllegalArgumentException().isThrownBy(() -> MinuteRange.of(least, most));
        }
    }

    @Nested
    class Actions {

        @Test
        void fallDueAtTheNextMeeting() {
            LearningSet set = set().build();

            assertThat(set.due(set.meetings().get(0))).contains(MAY);
            assertThat(set.due(set.meetings().get(1))).isEmpty();
        }

        @Test
        void areCountedAndShownOnceReleased() {
            SetCounts counts = set().build().counts(JUNE);

            assertThat(counts)
                    .isEqualTo(SetCounts.builder()
                            .meetings(2)
                            .rounds(3)
                            .actions(3)
                            .reported(2)
                            .complete(1)
                            .addReleased(RELEASE)
                            .build());
        }

        @Test
        void ofLaterDaysAreNotCounted() {
            assertThat(set().build().counts(APRIL))
                    .isEqualTo(SetCounts.builder()
                            .meetings(1)
                            .rounds(2)
                            .actions(2)
                            .reported(0)
                            .complete(0)
                            .build());
        }
    }

    @Nested
    class Confidence {

        @Test
        void isKeptByTheTypes() {
            assertThat(texts(SetMeeting.SHAPE)).containsExactly("/rounds/action/release/title");
        }

        @Test
        void isKeptByTheTypeOfConversations() {
            assertThat(texts(SafeSpaceConversation.SHAPE)).isEmpty();
        }

        @Test
        void letsAudiencesSeeCountsAndWhatWasReleasedToThem() {
            assertThat(json(Audience.PARTICIPANTS)).contains("Ask the library").doesNotContain("p1", "p2");
            assertThat(json(Audience.PUBLIC))
                    .contains("\"date\": \"2020-04-06\"")
                    .doesNotContain("Ask the library", "p1", "p2");
            assertThat(json(Audience.TEAM)).contains("Ask the library", "p1", "p2");
        }

        @Test
        void keepsFromOthersHowLongRoundsTookAndHowFarActionsAre() {
            Round told = set().build().meetings().get(0).rounds().get(0);
            LearningSet timed = set().addMeeting(new SetMeeting(
                            JUNE,
                            Optional.empty(),
                            List.of(new Round(told.issueHolder(), Optional.of(33), told.action()))))
                    .build();

            for (Audience audience : List.of(
                    Audience.PUBLIC, Audience.PARTICIPANTS, Audience.PARTNERS, Audience.SELF, Audience.RESEARCH)) {
                assertThat(json(timed, audience)).doesNotContain("33", "complete", "stopped", "reports");
            }
            assertThat(json(timed, Audience.TEAM)).contains("\"minutes\": 33", "complete", "stopped");
        }

        @Test
        void lettingOthersCountActions() {
            Dossier seen =
                    Redacted.of(Dossier.of(set().build()), Audience.PUBLIC).dossier();

            assertThat(seen.all(LearningSet.TYPE).get(0).counts(JUNE))
                    .isEqualTo(SetCounts.builder()
                            .meetings(2)
                            .rounds(3)
                            .actions(3)
                            .reported(0)
                            .complete(0)
                            .build());
        }

        @Test
        void isNotBrokenByExtensionsOfASet() {
            isNotBrokenByExtensions(set().build());
        }

        @Test
        void isNotBrokenByExtensionsOfAConversation() {
            isNotBrokenByExtensions(SafeSpaceConversation.builder()
                    .id(SafeSpaceConversationId.of("one"))
                    .date(PartialDate.of(APRIL))
                    .people(Qualified.exactly(12))
                    .build());
        }

        private static void isNotBrokenByExtensions(Document document) {
            String json = new String(KITH.writeDocument(Entry.of(document)), UTF_8).stripTrailing();
            String said = json.substring(0, json.length() - 1)
                    + ", \"extensions\": {\"org.example\": {\"said\": \"All of it\"}}}";
            Extensions kept = new Extensions(Map.of("org.example", "{\"said\": \"All of it\"}"));

            Outcome<Entry<?>> read = KITH.readDocument("some.json", said.getBytes(UTF_8));

            assertThat(read.isPresent()).isFalse();
            assertThat(read.findings())
                    .extracting(Finding::code, Finding::severity, LearningSetTest::at)
                    .containsExactly(tuple("document.no-extensions", Severity.ERROR, "/extensions"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Entry.of(document).withExtensions(kept))
                    .withMessage("A document of the type %s takes no extensions.", document.type());
            assertThat(KITH.schema(document.type())).doesNotContain("extensions");
        }

        private static String json(Audience audience) {
            return json(set().build(), audience);
        }

        private static String json(LearningSet set, Audience audience) {
            Dossier seen = Redacted.of(Dossier.of(set), audience).dossier();
            return new String(KITH.writeDocument(Entry.of(seen.documents().get(0))), UTF_8);
        }
    }

    @Nested
    class Json {

        @Test
        void isTheSameThereAndBack() {
            LearningSet set = set().plan(RoundPlan.usual()).build();

            assertThat(KITH.readDocument("some.json", KITH.writeDocument(Entry.of(set)))
                            .orElseThrow()
                            .document())
                    .isEqualTo(set);
        }
    }

    @Nested
    class Checking {

        @Test
        void findsNothingInASetThatGoesWell() {
            assertThat(check(set().build())).isEmpty();
        }

        @Test
        void findsASetOfTheWrongSize() {
            assertThat(check(set().members(people(3)).build()))
                    .extracting(Finding::code, LearningSetTest::at, Finding::message)
                    .containsExactly(tuple(
                            "learning.set-size",
                            "/members",
                            "The learning set one has 3 members; sets work with 4 to 8."));
            assertThat(codes(set().members(people(9)).build())).containsExactly("learning.set-size");
        }

        @Test
        void findsMeetingsOutOfOrder() {
            LearningSet set = set().build();

            assertThat(check(set.withMeetings(SetMeeting.of(MAY), SetMeeting.of(APRIL))))
                    .extracting(Finding::code, LearningSetTest::at)
                    .containsExactly(tuple("learning.meetings-out-of-order", "/meetings/1/date"));
        }

        @Test
        void findsAnIssueHolderWhoIsNoMember() {
            assertThat(check(set().addMeeting(SetMeeting.of(JUNE, round("stranger", SetAction.KEPT)))
                            .build()))
                    .extracting(Finding::code, LearningSetTest::at)
                    .contains(tuple("learning.issue-holder-no-member", "/meetings/2/rounds/0/issueHolder"));
        }

        @Test
        void findsActionsThatNobodyReportedBackOn() {
            LearningSet set = set().build().withMeetings(SetMeeting.of(APRIL, Round.of(person(1))), SetMeeting.of(MAY));

            assertThat(check(set))
                    .extracting(Finding::code, LearningSetTest::at, Finding::arguments)
                    .containsExactly(tuple(
                            "learning.no-report-back",
                            "/meetings/0/rounds/0/action/reports",
                            List.of("2020-04-06", "2020-05-04")));
            assertThat(KITH.check(Dossier.of(set), MAY)).isEmpty();
        }

        @Test
        void findsReportsAtNoMeeting() {
            SetAction action = new SetAction(
                    List.of(new ProgressReport(LocalDate.of(2020, 4, 20), Progress.IN_PROGRESS)), Optional.empty());

            assertThat(check(set().build().withMeetings(SetMeeting.of(APRIL, round("p1", action)))))
                    .extracting(Finding::code, LearningSetTest::at)
                    .containsExactly(
                            tuple("learning.report-at-no-meeting", "/meetings/0/rounds/0/action/reports/0/date"));
        }

        @Test
        void findsPlansThatDoNotComeToWhatIsStatedAndRoundsBeyondThem() {
            Round slow = new Round(Optional.of(person(1)), Optional.of(50), Optional.empty());

            assertThat(check(set().plan(RoundPlan.usual())
                            .addMeeting(SetMeeting.of(JUNE, slow))
                            .build()))
                    .extracting(Finding::code, LearningSetTest::at, Finding::arguments)
                    .contains(
                            tuple("learning.stated-differs", "/plan/stated", List.of("30-40", "21-36")),
                            tuple(
                                    "learning.round-out-of-plan",
                                    "/meetings/2/rounds/0/minutes",
                                    List.of("50", "21", "36")));
        }
    }

    private static Findings check(LearningSet set) {
        return KITH.check(Dossier.of(set), LocalDate.of(2020, 5, 20));
    }

    private static List<String> codes(LearningSet set) {
        return check(set).stream().map(Finding::code).toList();
    }

    private static String at(Finding finding) {
        return finding.pointer().toString();
    }

    private static LearningSet.Builder set() {
        SetAction told = new SetAction(List.of(new ProgressReport(MAY, Progress.COMPLETE)), Optional.of(RELEASE));
        SetAction stopped = new SetAction(List.of(new ProgressReport(MAY, Progress.STOPPED)), Optional.empty());
        return LearningSet.builder()
                .id(LearningSetId.of("one"))
                .title(Text.of("The first set"))
                .members(people(4))
                .addMeeting(SetMeeting.of(APRIL, round("p1", told), round("p2", stopped)))
                .addMeeting(SetMeeting.of(MAY, Round.of(person(3))));
    }

    private static Round round(String holder, SetAction action) {
        return new Round(Optional.of(PersonRef.of(holder)), Optional.empty(), Optional.of(action));
    }

    private static List<PersonRef> people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(LearningSetTest::person).toList();
    }

    private static PersonRef person(int number) {
        return PersonRef.of("p" + number);
    }

    /** {@return the paths below a shape at which a free text could stand} */
    private static List<String> texts(Shape<?> shape) {
        return shape.fields().stream()
                .flatMap(field -> texts(field.kind().resolved()).stream().map(path -> "/" + field.name() + path))
                .toList();
    }

    private static List<String> texts(Kind<?> kind) {
        if (kind instanceof Shape<?> shape) {
            return texts(shape);
        }
        boolean closed = kind instanceof Scalar<?> && kind != Kinds.STRING;
        return closed ? List.of() : List.of("");
    }
}
