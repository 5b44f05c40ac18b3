package org.kith.course.grouping;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.community.TeamId;
import org.kith.core.privacy.PersonRef;

class GroupingProperties {

    @Property(tries = 80)
    void everybodySitsInExactlyOneSet(
            @ForAll("crowds") List<Participant> crowd, @ForAll("wishes") List<GroupingRule> rules) {
        Grouping grouping = Grouping.of(crowd, rules, "seed");

        assertThat(grouping.seats().stream().map(Seat::person))
                .containsExactlyInAnyOrderElementsOf(
                        crowd.stream().map(Participant::person).toList());
        assertThat(grouping.sets()).noneMatch(List::isEmpty);
    }

    @Property(tries = 80)
    void noTeamIsSplit(@ForAll("crowds") List<Participant> crowd, @ForAll("wishes") List<GroupingRule> rules) {
        Map<PersonRef, Integer> sets =
                Grouping.of(crowd, rules, "seed").seats().stream().collect(toMap(Seat::person, Seat::set));

        assertThat(teams(crowd).values())
                .allSatisfy(team -> assertThat(
                                team.stream().map(one -> sets.get(one.person())).distinct())
                        .hasSize(1));
    }

    @Property(tries = 200)
    void setsHaveFourToEightPeopleWheneverArithmeticPermits(@ForAll("teamSizes") List<Integer> sizes) {
        Grouping grouping = Grouping.of(crowdOf(sizes), List.of(), "seed");

        assertThat(grouping.sets().stream().allMatch(set -> set.size() >= 4 && set.size() <= 8))
                .isEqualTo(SlowPacking.isPossible(sizes));
        assertThat(grouping.findings().isEmpty()).isEqualTo(SlowPacking.isPossible(sizes));
    }

    @Property(tries = 50)
    void theSameInputGivesTheSameSetsInWhateverOrderItComes(
            @ForAll("crowds") List<Participant> crowd,
            @ForAll("wishes") List<GroupingRule> rules,
            @ForAll long shuffle) {
        List<Participant> shuffled = new ArrayList<>(crowd);
        Collections.shuffle(shuffled, new Random(shuffle));

        assertThat(Grouping.of(shuffled, rules, "seed")).isEqualTo(Grouping.of(crowd, rules, "seed"));
    }

    @Property(tries = 80)
    void oneRuleToSpreadPeopleWithoutTeamsIsKeptAsWellAsCanBe(@ForAll("loners") List<Participant> crowd) {
        Grouping grouping = Grouping.of(crowd, List.of(GroupingRule.spread(Trait.PLACE)), "seed");

        assertThat(grouping.outcomes()).allMatch(outcome -> outcome.broken() == outcome.least());
    }

    @Property(tries = 50)
    void noOutcomeIsBetterThanItsBound(
            @ForAll("crowds") List<Participant> crowd, @ForAll("wishes") List<GroupingRule> rules) {
        assertThat(Grouping.of(crowd, rules, "seed").outcomes())
                .allSatisfy(outcome -> assertThat(outcome.broken()).isGreaterThanOrEqualTo(outcome.least()));
    }

    @Property(tries = 50)
    void brokenPairsAreThoseThatOneCounts(
            @ForAll("crowds") List<Participant> crowd, @ForAll("wishes") List<GroupingRule> rules) {
        Grouping grouping = Grouping.of(crowd, rules, "seed");
        Map<PersonRef, Integer> sets = grouping.seats().stream().collect(toMap(Seat::person, Seat::set));

        assertThat(grouping.outcomes())
                .allSatisfy(
                        outcome -> assertThat(outcome.broken()).isEqualTo(brokenPairs(crowd, outcome.rule(), sets)));
    }

    @Property(tries = 50)
    void sizesAreSixOrSevenWhereNobodyHasATeam(@ForAll @IntRange(min = 30, max = 300) int people) {
        List<Integer> alone = Collections.nCopies(people, 1);

        assertThat(Grouping.of(crowdOf(alone), List.of(), "seed").sets())
                .allMatch(set -> set.size() == 6 || set.size() == 7);
    }

    @Provide
    Arbitrary<List<Participant>> crowds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.randomValue(random -> random))
                .as(GroupingProperties::crowd);
    }

    @Provide
    Arbitrary<List<Participant>> loners() {
        return crowds().map(crowd -> crowd.stream()
                .<Participant>map(one -> one.withTeam(Optional.empty()))
                .toList());
    }

    @Provide
    Arbitrary<List<GroupingRule>> wishes() {
        Arbitrary<GroupingRule> rule = Combinators.combine(
                        Arbitraries.of(GroupingAim.class), Arbitraries.of(Trait.class))
                .as(GroupingRule::new);
        return rule.list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<Integer>> teamSizes() {
        Arbitrary<Integer> any = Arbitraries.integers().between(1, 9);
        Arbitrary<Integer> awkward = Arbitraries.of(3, 3, 3, 6, 7, 8, 1);
        return Arbitraries.oneOf(any.list().ofMaxSize(10), awkward.list().ofMaxSize(9));
    }

    private static List<Participant> crowd(int people, int variety, Random random) {
        List<Participant> crowd = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            Participant.Builder one = Participant.builder().person(PersonRef.of("p" + i));
            if (random.nextInt(3) == 0) {
                one.team(TeamId.of("t" + random.nextInt(people)));
            }
            if (random.nextInt(8) > 0) {
                one.place(PlaceId.of("place-" + random.nextInt(variety)));
                one.sector(SectorId.of("sector-" + random.nextInt(3)));
            }
            crowd.add(one.body(BodyId.of("body-" + random.nextInt(2 * variety))).build());
        }
        return crowd;
    }

    static List<Participant> crowdOf(List<Integer> sizes) {
        return IntStream.range(0, sizes.size())
                .boxed()
                .flatMap(team -> IntStream.range(0, sizes.get(team))
                        .mapToObj(i -> Participant.of(PersonRef.of("p" + team + "-" + i))
                                .withTeam(TeamId.of("t" + team))))
                .<Participant>map(one -> one)
                .toList();
    }

    private static Map<TeamId, List<Participant>> teams(Collection<Participant> crowd) {
        return crowd.stream()
                .filter(one -> one.team().isPresent())
                .collect(groupingBy(one -> one.team().orElseThrow()));
    }

    private static long brokenPairs(List<Participant> crowd, GroupingRule rule, Map<PersonRef, Integer> sets) {
        long broken = 0;
        for (int i = 0; i < crowd.size(); i++) {
            for (int j = i + 1; j < crowd.size(); j++) {
                broken += isBroken(crowd.get(i), crowd.get(j), rule, sets) ? 1 : 0;
            }
        }
        return broken;
    }

    private static boolean isBroken(
            Participant one, Participant other, GroupingRule rule, Map<PersonRef, Integer> sets) {
        boolean alike = rule.trait().of(one).isPresent()
                && rule.trait().of(one).equals(rule.trait().of(other));
        boolean together = sets.get(one.person()).equals(sets.get(other.person()));
        boolean sameTeam = one.team().isPresent() && one.team().equals(other.team());
        return alike && (rule.aim() == GroupingAim.SPREAD ? together && !sameTeam : !together);
    }
}
