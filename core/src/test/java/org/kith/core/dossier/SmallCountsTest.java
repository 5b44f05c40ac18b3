package org.kith.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.community.Engagement;
import org.kith.core.community.EngagementId;
import org.kith.core.community.Group;
import org.kith.core.number.Qualified;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.SenseCheck;
import org.kith.core.plan.Verdict;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/** Counts in which people could be recognised are shown to nobody below the team. */
class SmallCountsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    @Nested
    class OfAll {

        @ParameterizedTest
        @CsvSource({
            "3, under 10",
            "9, under 10",
            "10, 10",
            "0, 0",
            "about 4, about 10",
            "at most 5, under 10",
            "over 3, over 3",
            "over 80, over 80"
        })
        void areVague(String people, String shown) {
            assertThat(publicly(engagement(people)).people()).hasToString(shown);
        }

        @ParameterizedTest
        @EnumSource(names = {"TEAM", "STEERING"})
        void areExactForTheTeam(Audience audience) {
            assertThat(seen(engagement("3", "2"), audience)).isEqualTo(engagement("3", "2"));
        }

        @ParameterizedTest
        @EnumSource(names = {"PUBLIC", "PARTICIPANTS", "PARTNERS", "SELF", "RESEARCH"})
        void areVagueForAllOthers(Audience audience) {
            assertThat(seen(engagement("3"), audience).people()).hasToString("under 10");
        }
    }

    @Nested
    class OfGroups {

        @ParameterizedTest
        @CsvSource({
            "40, 3 20, - 20",
            "23, 3 20, - -", // 23 in all and 20 of them shown would tell of the 3
            "43, 3 11 29, - - 29",
            "40, 38, -", // 2 people were of no group
            "40, 20 20, 20 20",
            "20, 15 15 3, 15 15 -", // people of two groups: the rest tells nothing
            "31, 20 1 1 1 1 1 1 1 1 1 1 1, - - - - - - - - - - - -", // one each
            "over 20, 3 17, - 17",
            "40, 0 30, 0 30"
        })
        void areAbsentWhereTheyTellWhoWasThere(String people, String groups, String shown) {
            assertThat(publicly(engagement(people, groups.split(" "))).groups())
                    .extracting(group -> group.people().map(Qualified::toString).orElse("-"))
                    .containsExactly(shown.split(" "));
        }

        @Test
        void keepTheNameOfTheGroup() {
            assertThat(publicly(engagement("40", "3")).groups()).containsExactly(Group.of(Text.of("group")));
        }
    }

    /** Where a count is required, something has to stand there that is true of it. */
    @Nested
    class OfGroupsThatMustHaveOne {

        @ParameterizedTest
        @CsvSource({
            "40, 3 20, under 10|20",
            "23, 3 20, at least 0|at least 0", // 20 is not under 10, and under 10 beside it would tell of the 20
            "43, 3 about 11 29, at least 0|at least 0|29",
            "43, over 3 11 29, over 3|at least 0|29"
        })
        void sayNothingThatIsNotSo(String people, String rooms, String shown) {
            Day seen = publicly(day(people, rooms));

            assertThat(String.join(
                            "|", seen.rooms().stream().map(Room::toString).toList()))
                    .isEqualTo(shown);
        }

        @Test
        void staySoWhenTheyAreLookedAtAgain() {
            Day once = publicly(day("43", "3 11 29"));

            assertThat(publicly(once)).isEqualTo(once);
        }

        private static Day day(String people, String rooms) {
            return new Day(
                    EngagementId.of("d"),
                    Qualified.parse(people),
                    Stream.of(rooms.split("(?<=\\d) "))
                            .map(count -> new Room(Qualified.parse(count)))
                            .toList());
        }

        private static Day publicly(Day day) {
            return Redacted.of(Dossier.of(day), Audience.PUBLIC).all(Day.TYPE).get(0);
        }

        /** A day with its people, as a host might keep it. */
        record Day(EngagementId id, Qualified people, List<Room> rooms) implements Document {

            private static final DocumentType<Day> TYPE = DocumentType.of(Shape.of(
                    Day.class,
                    "day",
                    Part.required("id", EngagementId.KIND, Day::id),
                    Part.required("people", Kinds.QUALIFIED, Day::people).countsPeople(),
                    Part.list("rooms", Room.SHAPE, Day::rooms),
                    Day::new));

            @Override
            public DocumentType<Day> type() {
                return TYPE;
            }
        }

        /** How many sat in a room. */
        record Room(Qualified people) {

            private static final Shape<Room> SHAPE = Shape.of(
                    Room.class,
                    "room",
                    Part.required("people", Kinds.QUALIFIED, Room::people).countsPeople(),
                    Room::new);

            @Override
            public String toString() {
                return people.toString();
            }
        }
    }

    @Nested
    class OfASenseCheck {

        @ParameterizedTest
        @CsvSource({"7, 2", "14, 12", "30, 0"})
        void stayBecauseTheyProveThatOthersWereAsked(int people, int drafters) {
            assertThat(publicly(check(people, drafters))).isEqualTo(check(people, drafters));
        }

        private static SenseCheck check(int people, int drafters) {
            return check().people(people).drafters(drafters).build();
        }

        private static SenseCheck.Builder check() {
            return SenseCheck.builder()
                    .date(DAY)
                    .community(Text.of("the estate"))
                    .verdict(Verdict.CONFIRMED);
        }

        private static SenseCheck publicly(SenseCheck check) {
            Priority priority = Priority.builder()
                    .id(PriorityId.of("p"))
                    .title(Text.of("A bench"))
                    .addSenseCheck(check)
                    .build();
            ActionPlan plan = ActionPlan.builder()
                    .id(ActionPlanId.of("plan"))
                    .title(Text.of("Plan"))
                    .addPriority(priority)
                    .build();
            return Redacted.of(Dossier.of(plan), Audience.PUBLIC)
                    .all(ActionPlan.TYPE)
                    .get(0)
                    .priorities()
                    .get(0)
                    .senseChecks()
                    .get(0);
        }
    }

    @Test
    void markTheDocument() {
        Redacted redacted = Redacted.of(Dossier.of(engagement("3")), Audience.PUBLIC);

        assertThat(redacted.isWhole()).isFalse();
    }

    private static Engagement publicly(Engagement engagement) {
        return seen(engagement, Audience.PUBLIC);
    }

    private static Engagement seen(Engagement engagement, Audience audience) {
        return Redacted.of(Dossier.of(engagement), audience)
                .all(Engagement.TYPE)
                .get(0);
    }

    private static Engagement engagement(String people, String... groups) {
        return Engagement.builder()
                .id(EngagementId.of("e"))
                .question(Text.of("What is it like to live here?"))
                .method(Text.of("interviews"))
                .date(PartialDate.of(DAY))
                .people(Qualified.parse(people))
                .groups(List.of(groups).stream().map(SmallCountsTest::group).toList())
                .build();
    }

    private static Group group(String people) {
        return new Group(Optional.empty(), Optional.of(Text.of("group")), Optional.of(Qualified.parse(people)));
    }
}
