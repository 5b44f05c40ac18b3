package org.kith.course.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.RoleHolding;
import org.kith.core.community.SectorId;
import org.kith.core.community.Team;
import org.kith.core.community.TeamId;
import org.kith.core.community.TeamKind;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.course.enrolment.Applicant;
import org.kith.course.grouping.SeatReason.ByRule;
import org.kith.course.grouping.SeatReason.WithTeam;

class GroupingTest {

    private static final GroupingRule SPREAD = GroupingRule.spread(Trait.PLACE);
    private static final GroupingRule TOGETHER = GroupingRule.keepTogether(Trait.PLACE);

    /** The kick-off day of 9 March 2020: how many came from each of the fourteen groups. */
    private static final List<Integer> KICK_OFF = List.of(2, 5, 1, 1, 5, 2, 3, 1, 6, 1, 3, 1, 1, 1);

    @Nested
    class Sizes {

        @ParameterizedTest
        @CsvSource({"4, 4", "8, 8", "9, 4 5", "11, 5 6", "12, 6 6", "20, 6 7 7", "33, 6 6 7 7 7", "42, 7 7 7 7 7 7"})
        void areAsEvenAsTheyCanBe(int people, String sizes) {
            List<String> expected = List.of(sizes.split(" "));

            assertThat(sizes(from(Collections.nCopies(people, 1))))
                    .extracting(String::valueOf)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }

        @Test
        void areNoneForNobody() {
            Grouping nobody = Grouping.of(List.of(), List.of(SPREAD), "seed");

            assertThat(nobody.seats()).isEmpty();
            assertThat(nobody.findings()).isEmpty();
        }

        @Test
        void tooSmallForASetAreToldWithTheReason() {
            Grouping three = from(List.of(1, 1, 1));

            assertThat(sizes(three)).containsExactly(3);
            assertThat(three.findings())
                    .extracting(Finding::message, finding -> finding.advice().orElseThrow())
                    .containsExactly(tuple(
                            "There are 3 people, and a set takes at least 4.",
                            "Wait for more people, or join them with those of another cohort."));
        }

        @Test
        void ofATeamThatIsTooLargeAreToldWithTheTeam() {
            Grouping grouping = Grouping.of(GroupingProperties.crowdOf(List.of(9, 4)), List.of(), "seed");

            assertThat(sizes(grouping)).containsExactly(9, 4);
            assertThat(grouping.findings())
                    .extracting(Finding::code, Finding::arguments)
                    .containsExactly(tuple("grouping.team-too-large", List.of("t0", "9", "8")));
        }

        @Test
        void thatTeamsMakeImpossibleAreToldWithTheSet() {
            Grouping grouping = Grouping.of(GroupingProperties.crowdOf(List.of(3, 3, 3)), List.of(), "seed");

            assertThat(sizes(grouping)).containsExactly(9);
            assertThat(grouping.findings())
                    .extracting(Finding::code, Finding::arguments)
                    .containsExactly(tuple("grouping.size-impossible", List.of("1", "9", "4", "8")));
        }
    }

    @Nested
    class Spreading {

        @Test
        void seatsTheKickOffDayWithNoMoreOfAPlaceThanMustBe() {
            Grouping grouping = Grouping.of(kickOff(), List.of(SPREAD), "seed");

            assertThat(sizes(grouping)).containsExactlyInAnyOrder(6, 6, 7, 7, 7);
            assertThat(grouping.outcomes()).containsExactly(new RuleOutcome(SPREAD, 1, 1));
            assertThat(codes(grouping)).containsExactly("grouping.rule-unkeepable");
        }

        @Test
        void saysForEachWhoElseIsFromThere() {
            Grouping grouping = Grouping.of(kickOff(), List.of(SPREAD), "seed");

            assertThat(grouping.seats())
                    .filteredOn(seat -> seat.reasons().contains(new ByRule(SPREAD, 1, 1)))
                    .hasSize(2);
            assertThat(grouping.seats())
                    .allSatisfy(seat -> assertThat(seat.reasons()).hasSize(1));
        }
    }

    @Nested
    class KeepingTogether {

        @Test
        void seatsPlacesThatFitASetAtOneTable() {
            Grouping grouping = Grouping.of(places(6, 7, 5), List.of(TOGETHER), "seed");

            assertThat(grouping.outcomes()).containsExactly(new RuleOutcome(TOGETHER, 0, 0));
            assertThat(grouping.outcomes().get(0).isKept()).isTrue();
            assertThat(grouping.findings()).isEmpty();
        }

        @Test
        void tellsWhatAPlaceThatFitsNoSetCosts() {
            Grouping grouping = Grouping.of(places(12), List.of(TOGETHER), "seed");

            assertThat(sizes(grouping)).containsExactlyInAnyOrder(8, 4);
            assertThat(grouping.outcomes()).containsExactly(new RuleOutcome(TOGETHER, 32, 32));
            assertThat(grouping.findings())
                    .extracting(Finding::code, Finding::arguments)
                    .containsExactly(tuple("grouping.rule-unkeepable", List.of("keep-together", "place", "32", "32")));
        }
    }

    @Nested
    class Rules {

        @Test
        void comeAfterTeams() {
            List<Participant> crowd = new ArrayList<>(places(4, 4));
            IntStream.range(0, 4).forEach(i -> crowd.set(i, crowd.get(i).withTeam(TeamId.of("home"))));

            Grouping grouping = Grouping.of(crowd, List.of(SPREAD), "seed");

            assertThat(grouping.seats())
                    .filteredOn(seat -> seat.reasons().contains(new WithTeam(TeamId.of("home"))))
                    .extracting(Seat::set)
                    .hasSize(4)
                    .containsOnly(1);
        }

        @Test
        void comeInTheirOrder() {
            GroupingRule sectors = GroupingRule.keepTogether(Trait.SECTOR);
            List<Participant> crowd = places(6, 6).stream()
                    .<Participant>map(one ->
                            one.withSector(SectorId.of(one.place().orElseThrow().value())))
                    .toList();

            assertThat(Grouping.of(crowd, List.of(SPREAD, sectors), "seed").outcomes())
                    .extracting(RuleOutcome::rule, RuleOutcome::broken)
                    .containsExactly(tuple(SPREAD, 12L), tuple(sectors, 18L));
            assertThat(Grouping.of(crowd, List.of(sectors, SPREAD), "seed").outcomes())
                    .extracting(RuleOutcome::rule, RuleOutcome::broken)
                    .containsExactly(tuple(sectors, 0L), tuple(SPREAD, 30L));
        }

        @Test
        void thatAnEarlierOneSpoiltAreReportedAsNotKept() {
            GroupingRule sectors = GroupingRule.keepTogether(Trait.SECTOR);
            List<Participant> crowd = places(6, 6).stream()
                    .<Participant>map(one ->
                            one.withSector(SectorId.of(one.place().orElseThrow().value())))
                    .toList();

            assertThat(codes(Grouping.of(crowd, List.of(SPREAD, sectors), "seed")))
                    .contains("grouping.rule-not-kept");
        }

        @Test
        void aboutTheSameAsAnEarlierOneAreLeftOut() {
            Grouping grouping = Grouping.of(places(4, 4), List.of(TOGETHER, SPREAD), "seed");

            assertThat(grouping.outcomes()).extracting(RuleOutcome::rule).containsExactly(TOGETHER);
            assertThat(grouping.findings())
                    .filteredOn(finding -> finding.code().equals("grouping.rule-left-out"))
                    .extracting(Finding::arguments)
                    .containsExactly(List.of("spread", "place"));
        }

        @Test
        void sayNothingOfPeopleWithoutTheTrait() {
            List<Participant> crowd = new ArrayList<>(places(3));
            crowd.add(Participant.of(PersonRef.of("stranger")));

            Grouping grouping = Grouping.of(crowd, List.of(TOGETHER), "seed");

            assertThat(codes(grouping)).containsExactly("grouping.trait-unknown");
            assertThat(grouping.seats())
                    .filteredOn(seat -> seat.reasons().isEmpty())
                    .extracting(Seat::person)
                    .containsExactly(PersonRef.of("stranger"));
        }
    }

    @Nested
    class People {

        @Test
        void whoAreThereTwiceAreTakenOnce() {
            List<Participant> crowd = new ArrayList<>(places(5));
            crowd.add(crowd.get(0).withPlace(PlaceId.of("elsewhere")));

            Grouping grouping = Grouping.of(crowd, List.of(), "seed");

            assertThat(sizes(grouping)).containsExactly(5);
            assertThat(codes(grouping)).containsExactly("grouping.listed-twice");
        }

        @Test
        void whoAreTooFewForASetAreReported() {
            Grouping grouping = Grouping.of(places(3), List.of(), "seed");

            assertThat(grouping.findings())
                    .extracting(Finding::code, Finding::arguments)
                    .containsExactly(tuple("grouping.too-few-people", List.of("3", "4")));
        }

        @Test
        void comeWithThePlaceAndTheSectorOfTheirApplication() {
            Applicant applicant = Applicant.of(PersonRef.of("p1"), Instant.EPOCH)
                    .withPlace(PlaceId.of("angus"))
                    .withSector(SectorId.of("education"));

            assertThat(Participant.of(applicant, List.of(), LocalDate.EPOCH))
                    .isEqualTo(Participant.builder()
                            .person(PersonRef.of("p1"))
                            .place(PlaceId.of("angus"))
                            .sector(SectorId.of("education"))
                            .build());
        }

        @ParameterizedTest
        @CsvSource({"2021-12-31, ", "2022-01-01, nurses", "2022-06-30, nurses", "2022-07-01, "})
        void comeWithTheTeamAndTheBodyThatTheyAreOfOnTheDay(LocalDate day, @Nullable String team) {
            Participant nurse =
                    Participant.of(applicant("p1"), List.of(team("others", "p2"), team("nurses", "p1")), day);

            assertThat(nurse.team().map(TeamId::value)).isEqualTo(Optional.ofNullable(team));
            assertThat(nurse.body().map(BodyId::value)).isEqualTo(Optional.ofNullable(team));
        }

        @Test
        void ofTwoTeamsBelongToTheFirstThatIsNamed() {
            List<Team> teams = List.of(team("second", "p1"), team("first", "p1"));

            assertThat(Participant.of(applicant("p1"), teams, LocalDate.of(2022, 3, 1))
                            .team())
                    .contains(TeamId.of("second"));
        }

        private static Applicant applicant(String person) {
            return Applicant.of(PersonRef.of(person), Instant.EPOCH);
        }

        private static Team team(String id, String person) {
            return Team.builder()
                    .id(TeamId.of(id))
                    .title(Text.of("A team"))
                    .kind(TeamKind.TEAM)
                    .addMember(RoleHolding.builder()
                            .role(Text.of("Member"))
                            .body(BodyId.of(id))
                            .person(PersonRef.of(person))
                            .from(LocalDate.of(2022, 1, 1))
                            .until(LocalDate.of(2022, 6, 30))
                            .build())
                    .build();
        }
    }

    @Nested
    class Seed {

        @Test
        void decidesWhereAllElseIsEqual() {
            List<Participant> crowd = places(4, 4, 4);

            assertThat(Grouping.of(crowd, List.of(SPREAD), "one").sets())
                    .isNotEqualTo(Grouping.of(crowd, List.of(SPREAD), "other").sets());
        }

        @Test
        void mustNotBeBlank() {
            assertThatIllegalArgumentException().isThrownBy(() -> Grouping.of(places(4), List.of(), " "));
        }
    }

    @Nested
    class Explanation {

        @Test
        void namesNobody() {
            assertThat(Grouping.of(kickOff(), List.of(SPREAD), "seed").toString())
                    .doesNotContain("guest");
        }
    }

    private static Grouping from(List<Integer> alone) {
        return Grouping.of(
                IntStream.range(0, alone.size())
                        .mapToObj(i -> Participant.of(PersonRef.of("guest-" + i)))
                        .toList(),
                List.of(),
                "seed");
    }

    private static List<Participant> kickOff() {
        return places(KICK_OFF.stream().mapToInt(count -> count).toArray());
    }

    private static List<Participant> places(int... counts) {
        return IntStream.range(0, counts.length)
                .boxed()
                .flatMap(place -> IntStream.range(0, counts[place])
                        .mapToObj(i -> Participant.of(PersonRef.of("guest-" + place + "-" + i))
                                .withPlace(PlaceId.of("place-" + place))))
                .<Participant>map(one -> one)
                .toList();
    }

    private static List<Integer> sizes(Grouping grouping) {
        return grouping.sets().stream().map(List::size).toList();
    }

    private static List<String> codes(Grouping grouping) {
        return grouping.findings().stream().map(Finding::code).toList();
    }
}
