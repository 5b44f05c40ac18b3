package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.charter.Reviews.basis;
import static org.kith.charter.Samples.opened;
import static org.kith.charter.Samples.programme;
import static org.kith.charter.Samples.transition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.community.BodyId;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.SectorId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Qualified;

class CharterReviewProperties {

    /** From the worst to the best; what cannot be told is no better than what is not there. */
    private static final List<Fulfilment> ORDER = List.of(
            Fulfilment.NOT_KNOWN,
            Fulfilment.UNMET,
            Fulfilment.LAPSED,
            Fulfilment.PARTLY_MET,
            Fulfilment.DUE,
            Fulfilment.MET);

    /** Bodies and beginnings that stay the same, so that evidence can be added over them. */
    private static final List<RegisterEntry> FIXED = List.of(
            opened("o1", "2018-01-01", "one", "education", "worship"),
            opened("o2", "2018-01-01", "two", "education", "workplaces", "worship"),
            Reviews.policy("p1", "2019-01-01", "one", "schools"),
            Reviews.work("w1", "2019-01-01", "one", "0"),
            Reviews.rules("a1", "2019-01-01"),
            Reviews.asked("q1", "2020-10-10", "one"),
            Reviews.asked("q2", "2020-10-10", "two"));

    @Property(tries = 500)
    void evidenceNeverMakesAStepWorse(
            @ForAll("evidence") List<RegisterEntry> evidence,
            @ForAll("fact") RegisterEntry more,
            @ForAll("days") LocalDate day) {
        CharterReview before = review(evidence).asOf(day);
        CharterReview after =
                review(plus(evidence, more.withId(EntryId.of("more")))).asOf(day);

        for (int i = 0; i < before.steps().size(); i++) {
            assertThat(ORDER.indexOf(after.steps().get(i).fulfilment()))
                    .as(before.steps().get(i).step().value())
                    .isGreaterThanOrEqualTo(ORDER.indexOf(before.steps().get(i).fulfilment()));
        }
    }

    @Property(tries = 200)
    void theOrderOfFactsChangesNothing(
            @ForAll("evidence") List<RegisterEntry> evidence, @ForAll("days") LocalDate day, @ForAll long seed) {
        List<RegisterEntry> all = new ArrayList<>(all(evidence));
        CharterReview before = basis(all.toArray(RegisterEntry[]::new)).asOf(day);
        Collections.shuffle(all, new Random(seed));

        assertThat(basis(all.toArray(RegisterEntry[]::new)).asOf(day)).isEqualTo(before);
    }

    @Property(tries = 200)
    void nothingIsOwedTwice(@ForAll("evidence") List<RegisterEntry> evidence, @ForAll("days") LocalDate day) {
        assertThat(review(evidence).asOf(day).owed())
                .extracting(Owed::step, Owed::kind, Owed::body, Owed::number)
                .doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void aOneToOneLocalCharterReviewsLikeTheCharter(
            @ForAll("evidence") List<RegisterEntry> evidence, @ForAll("days") LocalDate day) {
        LocalCharter own = LocalCharterTest.village(Fixtures.THIRTEEN.keys().stream()
                .map(key -> LocalCharterTest.step("our-" + key.value(), key.value()))
                .toArray(LocalStep[]::new));
        CharterReview canonical = review(evidence).asOf(day);
        CharterReview local = review(evidence).withLocalCharter(own).asOf(day);

        assertThat(local.steps().stream().map(step -> step.withLocalSteps(Set.of())))
                .isEqualTo(canonical.steps());
        assertThat(local.owed()).isEqualTo(canonical.owed());
    }

    @Property(tries = 200)
    void aPauseOfSoManyDaysMovesEveryDueDateByThem(
            @ForAll("evidence") List<RegisterEntry> evidence,
            @ForAll @IntRange(min = 1, max = 300) int begins,
            @ForAll @IntRange(min = 1, max = 400) int days) {
        LocalDate adopted = LocalDate.parse(Reviews.ADOPTED);
        LocalDate end = adopted.plusDays(begins + days);
        List<RegisterEntry> early = evidence.stream()
                .<RegisterEntry>map(
                        entry -> entry.withOn(adopted.plusDays(entry.on().getDayOfYear() % (begins + 1))))
                .toList();
        ReviewBasis plain = review(early);
        ReviewBasis paused = plain.withProgramme(programme(
                transition(ProgrammeState.ADOPTED, Reviews.ADOPTED),
                transition(ProgrammeState.PAUSED, adopted.plusDays(begins).toString()),
                transition(ProgrammeState.RESUMED, end.toString())));

        List<Owed> moved = plain.asOf(adopted.plusDays(begins)).owed().stream()
                .filter(owed -> !owed.by().isBefore(adopted.plusDays(begins)))
                .<Owed>map(owed -> owed.withBy(owed.by().plusDays(days)))
                .toList();
        assertThat(paused.asOf(end).owed()).containsAll(moved);
    }

    @Property
    void theFirstReviewIsDueOnTheSameDayTwoYearsOnOrTheLastOfFebruary(
            @ForAll @IntRange(min = 10_957, max = 25_000) int epochDay) {
        LocalDate adopted = LocalDate.ofEpochDay(epochDay);
        ReviewBasis basis = basis().withProgramme(programme(transition(ProgrammeState.ADOPTED, adopted.toString())));

        LocalDate due = basis.asOf(adopted).owed().stream()
                .filter(owed -> owed.kind() == OwedKind.FIRST_REVIEW)
                .map(Owed::by)
                .findFirst()
                .orElseThrow();

        assertThat(due.getYear()).isEqualTo(adopted.getYear() + 2);
        assertThat(due.getMonth()).isEqualTo(adopted.getMonth());
        assertThat(due.getDayOfMonth())
                .isEqualTo(
                        adopted.getMonthValue() == 2 && adopted.getDayOfMonth() == 29 ? 28 : adopted.getDayOfMonth());
    }

    @Property(tries = 100)
    void whatIsMetHasAFactThatCountsAndNeverMoreThanTheWhole(
            @ForAll("evidence") List<RegisterEntry> evidence, @ForAll("days") LocalDate day) {
        assertThat(review(evidence).asOf(day).steps())
                .filteredOn(step -> step.fulfilment() == Fulfilment.MET)
                .allSatisfy(step -> assertThat(step.facts(FactStanding.COUNTS)).isNotEmpty());
    }

    private static ReviewBasis review(List<RegisterEntry> evidence) {
        return basis(all(evidence).toArray(RegisterEntry[]::new))
                .withAxes(DiversityAxisId.of("poverty"), DiversityAxisId.of("ethnic"));
    }

    private static List<RegisterEntry> all(List<RegisterEntry> evidence) {
        Stream<RegisterEntry> named = IntStream.range(0, evidence.size())
                .mapToObj(i -> evidence.get(i).id().value().equals("more")
                        ? evidence.get(i)
                        : evidence.get(i).withId(EntryId.of("e" + i)));
        return Stream.concat(FIXED.stream(), named).toList();
    }

    private static List<RegisterEntry> plus(List<RegisterEntry> evidence, RegisterEntry more) {
        return Stream.concat(evidence.stream(), Stream.of(more)).toList();
    }

    @Provide
    static Arbitrary<List<RegisterEntry>> evidence() {
        return fact().list().ofMaxSize(25);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2500).map(LocalDate.parse(Reviews.ADOPTED)::plusDays);
    }

    /** Facts that speak for a step, on days from a year before the adoption on. */
    @Provide
    static Arbitrary<RegisterEntry> fact() {
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(-400, 2500).map(LocalDate.parse(Reviews.ADOPTED)::plusDays);
        return Combinators.combine(favourable(), keys(), days)
                .as((fact, keys, day) -> entry(fact, keys, joinsLater(fact, day)));
    }

    private static RegisterEntry entry(Fact fact, Set<CriterionKey> keys, LocalDate day) {
        return RegisterEntry.builder()
                .id(EntryId.of("e"))
                .on(day)
                .knownSince(day)
                .steps(keys)
                .fact(fact)
                .build();
    }

    /** A sector that turns out to have been there from the start speaks against the spread of the programme. */
    private static LocalDate joinsLater(Fact fact, LocalDate day) {
        LocalDate adopted = LocalDate.parse(Reviews.ADOPTED);
        return fact instanceof Fact.SectorJoined && !day.isAfter(adopted) ? adopted.plusDays(1) : day;
    }

    private static Arbitrary<Set<CriterionKey>> keys() {
        return Arbitraries.of(Fixtures.THIRTEEN.keys()).set().ofMinSize(1).ofMaxSize(8);
    }

    private static Arbitrary<Fact> favourable() {
        Arbitrary<BodyId> bodies = Arbitraries.of("one", "two").map(BodyId::of);
        Arbitrary<Fact> ofBodies = bodies.flatMap(body -> Arbitraries.<Fact>of(
                new Fact.PolicyAdopted(body, Optional.empty()),
                new Fact.GroupFormed(body, Optional.empty()),
                new Fact.WorkBegun(body, Optional.empty(), Optional.of(Qualified.exactly(4)))));
        Arbitrary<Fact> others = Arbitraries.of(
                new Fact.PolicyReviewed(EntryId.of("p1")),
                new Fact.CitizensCounted(EntryId.of("w1"), Qualified.exactly(7)),
                new Fact.EventHeld(Set.of(), Optional.empty(), Optional.empty()),
                new Fact.AwardRulesPublished(Set.of(), Optional.empty()),
                new Fact.AwardGiven(EntryId.of("a1"), 2),
                new Fact.Informed(Set.of(), Optional.empty()),
                new Fact.EvidenceReplied(EntryId.of("q1"), ReplyKind.NONE, Optional.empty()),
                new Fact.EvidenceReplied(EntryId.of("q2"), ReplyKind.GIVEN, Optional.empty()),
                new Fact.SectorJoined(SectorId.of("worship")),
                new Fact.SectorJoined(SectorId.of("education")),
                new Fact.Reviewed(Optional.empty()),
                new Fact.EqualityReviewed(Set.of(DiversityAxisId.of("poverty"), DiversityAxisId.of("ethnic"))),
                new Fact.EqualityReviewed(Set.of(DiversityAxisId.of("poverty"))));
        return Arbitraries.oneOf(ofBodies, others);
    }
}
