package org.kith.course.enrolment;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.number.Fraction;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.core.validation.Outcome;
import org.kith.course.CohortId;
import org.kith.course.TrackId;
import org.kith.course.Window;

/** Random commands on random policies, against {@link SlowEnrolments}. */
class EnrolmentsProperties {

    private static final Instant START = Instant.parse("2021-12-01T09:00:00Z");
    private static final CohortId HERE = CohortId.of("birmingham-2022");
    private static final CohortId NEXT = CohortId.of("birmingham-2023");
    private static final TrackId TRACK = TrackId.of("without-certificate");
    private static final TrackId WITH = TrackId.of("with-certificate");
    private static final TrackId DIPLOMA = TrackId.of("diploma");

    @Property(tries = 1500)
    void everybodyStandsAsTheRulesSay(
            @ForAll("policies") EnrolmentPolicy policy, @ForAll("commands") List<Command> commands) {
        isDecidedTheSame(policy, commands);
    }

    @Property(tries = 500)
    void everybodyIsOnTheTrackThatTheRulesSay(
            @ForAll("policies") EnrolmentPolicy policy, @ForAll("enrolling") List<Command> commands) {
        isDecidedTheSame(policy, commands);
    }

    private static void isDecidedTheSame(EnrolmentPolicy policy, List<Command> commands) {
        SlowEnrolments slow = new SlowEnrolments(policy);
        Enrolments enrolments = Enrolments.open(policy);
        for (Command command : commands) {
            boolean accepted = slow.apply(command);
            Ruling ruling = enrolments.decide(command);
            if (ruling instanceof Ruling.Accepted happened) {
                enrolments = happened.next();
            }
            assertThat(ruling).isInstanceOf(accepted ? Ruling.Accepted.class : Ruling.Refused.class);
            if (ruling instanceof Ruling.Refused refused) {
                assertThat(refused.reasons()).isNotEmpty().doesNotHaveDuplicates();
            }
            isTheSame(enrolments, slow);
        }
        Batch batch = Enrolments.open(policy).decideAll(commands);
        assertThat(batch.next()).isEqualTo(enrolments);
    }

    @Property(tries = 500)
    void whoeverIsNotOfferedASeatIsToldWhy(
            @ForAll("policies") EnrolmentPolicy policy, @ForAll("commands") List<Command> commands) {
        Enrolments enrolments = Enrolments.open(policy).decideAll(commands).next();
        Instant at =
                commands.isEmpty() ? hour(0) : commands.get(commands.size() - 1).at();
        for (int person = 0; person <= 6; person++) {
            PersonRef ref = PersonRef.of("p" + person);
            SlowEnrolments slow = new SlowEnrolments(policy);
            commands.forEach(slow::apply);

            assertThat(enrolments.whyNotOffered(ref, at)).containsExactlyInAnyOrderElementsOf(slow.against(ref, at));
            assertThat(enrolments.whyNotOffered(ref, at).isEmpty()).isEqualTo(slow.apply(new Command.Offer(ref, at)));
        }
    }

    @Property(tries = 12)
    void longListsKeepTheirOrder(
            @ForAll("policies") EnrolmentPolicy policy,
            @ForAll int seed,
            @ForAll @IntRange(min = 120, max = 180) int size) {
        List<Command> commands = longList(new Random(seed), size);
        SlowEnrolments slow = new SlowEnrolments(policy);
        Enrolments enrolments = Enrolments.open(policy);
        for (int i = 0; i < commands.size(); i++) {
            slow.apply(commands.get(i));
            enrolments = enrolments.decide(commands.get(i)) instanceof Ruling.Accepted happened
                    ? happened.next()
                    : enrolments;
            if (i % 20 == 0 || i == commands.size() - 1) {
                isTheSame(enrolments, slow);
            }
        }
    }

    /** Many come, nearly all of them are selected, nearly all go again in any order, and the seats grow for those who are left. */
    private static List<Command> longList(Random random, int size) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < 2 * size; i++) {
            int kind = i < size ? 0 : 12;
            commands.add(new Draft(kind, i % size, random.nextInt(4), random.nextInt(6), 0, -1).command(hour(0)));
        }
        List<Integer> leaving = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(leaving, random);
        leaving.forEach(person -> commands.add(
                random.nextInt(20) == 0
                        ? new Command.ChangeCapacity(Capacity.of(random.nextInt(10)), hour(0))
                        : new Command.Withdraw(PersonRef.of("p" + person), hour(0))));
        return commands;
    }

    private static void isTheSame(Enrolments enrolments, SlowEnrolments slow) {
        assertThat(enrolments.revision()).isEqualTo(slow.revision());
        assertThat(enrolments.isClosed()).isEqualTo(slow.isClosed());
        assertThat(enrolments.registrations()).hasSameSizeAs(slow.people());
        for (SlowEnrolments.Person person : slow.people()) {
            Registration registration = enrolments.registration(person.ref).orElseThrow();
            assertThat(registration.standing()).isEqualTo(person.standing);
            assertThat(registration.applicant()).isEqualTo(person.applicant);
            assertThat(registration.number()).isEqualTo(person.number);
            assertThat(registration.offeredUntil()).isEqualTo(Optional.ofNullable(person.until));
            assertThat(registration.otherCohort()).isEqualTo(Optional.ofNullable(person.other));
            assertThat(registration.terms()).isEqualTo(Optional.ofNullable(person.terms));
        }
        assertThat(enrolments.held()).isEqualTo(slow.held());
        assertThat(enrolments.seats()).isEqualTo(slow.seats());
        for (Quota quota : enrolments.policy().quotas()) {
            assertThat(enrolments.held(quota.id())).isEqualTo(slow.held(quota));
            assertThat(enrolments.seats(quota.id())).isEqualTo(slow.seats(quota));
        }
        assertThat(enrolments.waiting()).extracting(Registration::person).isEqualTo(slow.waiting());
    }

    @Property(tries = 500)
    void nobodyGetsASeatThatIsNotThere(
            @ForAll("policies") EnrolmentPolicy policy, @ForAll("commands") List<Command> commands) {
        Enrolments enrolments = Enrolments.open(policy);
        for (Command command : commands) {
            if (enrolments.decide(command) instanceof Ruling.Accepted happened) {
                Enrolments before = enrolments;
                enrolments = happened.next();
                assertThat(enrolments.free()).isNotNegative();
                assertThat(enrolments.held()).isLessThanOrEqualTo(Math.max(before.held(), enrolments.seats()));
                for (Quota quota : policy.quotas()) {
                    assertThat(enrolments.held(quota.id()))
                            .isLessThanOrEqualTo(Math.max(before.held(quota.id()), enrolments.seats(quota.id())));
                }
            }
        }
    }

    @Property(tries = 500)
    void nobodyIsLost(@ForAll("policies") EnrolmentPolicy policy, @ForAll("commands") List<Command> commands) {
        SlowEnrolments slow = new SlowEnrolments(policy);
        Set<PersonRef> came = commands.stream()
                .filter(slow::apply)
                .map(Decider::person)
                .filter(Objects::nonNull)
                .collect(toSet());

        assertThat(Enrolments.open(policy).decideAll(commands).next().registrations())
                .extracting(Registration::person)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(came);
    }

    @Property(tries = 500)
    void eventsGiveTheStateAgain(
            @ForAll("policies") EnrolmentPolicy policy, @ForAll("commands") List<Command> commands) {
        Batch batch = Enrolments.open(policy).decideAll(commands);
        Outcome<Enrolments> replay = Enrolments.replay(policy, batch.events());

        assertThat(replay.findings()).isEmpty();
        assertThat(replay.value()).contains(batch.next());
        assertThat(replay.orElseThrow().waiting()).isEqualTo(batch.next().waiting());
        assertThat(replay.orElseThrow().revision()).isEqualTo(batch.events().size());
    }

    @Property(tries = 500)
    void commandsGoOnAfterAReplayAsIfItHadNotBeen(
            @ForAll("policies") EnrolmentPolicy policy, @ForAll("commands") List<Command> commands) {
        int half = commands.size() / 2;
        Batch first = Enrolments.open(policy).decideAll(commands.subList(0, half));
        List<Command> rest = commands.subList(half, commands.size());

        assertThat(Enrolments.replay(policy, first.events()).orElseThrow().decideAll(rest))
                .isEqualTo(first.next().decideAll(rest));
    }

    @Property(tries = 500)
    void theFeeOfATrackThatIsChosenLaterIsPaidInParts(
            @ForAll("policies") EnrolmentPolicy policy, @ForAll("enrolling") List<Command> commands) {
        Batch batch = Enrolments.open(policy).decideAll(commands);
        Map<PersonRef, Optional<Money>> paid = new HashMap<>();
        for (Event event : batch.events()) {
            if (event instanceof Event.Enrolled enrolled) {
                paid.put(enrolled.person(), enrolled.terms().fee());
            } else if (event instanceof Event.TrackChosen chosen) {
                paid.compute(
                        chosen.person(),
                        (person, before) -> before == null
                                ? Optional.empty()
                                : before.flatMap(fee -> chosen.choice().extra().map(fee::plus)));
            }
        }

        assertThat(batch.next().registrations())
                .filteredOn(registration -> registration.standing() == Standing.ENROLLED)
                .filteredOn(registration -> paid.get(registration.person()).isPresent())
                .allSatisfy(registration -> assertThat(registration.terms().flatMap(Terms::fee))
                        .isEqualTo(paid.get(registration.person())));
    }

    @Provide
    Arbitrary<EnrolmentPolicy> policies() {
        return Combinators.combine(rules(), tracks()).as(EnrolmentPolicy::withTerms);
    }

    private static Arbitrary<List<Terms>> tracks() {
        Terms free = Terms.builder().track(TRACK).build();
        Terms plain = free.withFee(Money.parse("GBP 250.00"))
                .withCancellation(new Cancellation(Optional.empty(), Fraction.of(1, 2)));
        Terms with = Terms.builder()
                .track(WITH)
                .fee(Money.parse("GBP 300.00"))
                .chosenAfter(TRACK)
                .build();
        Terms diploma = Terms.builder()
                .track(DIPLOMA)
                .fee(Money.parse("GBP 290.00"))
                .chosenAfter(WITH)
                .chosenUntil(hour(8))
                .build();
        return Arbitraries.of(
                List.of(free),
                List.of(free, with, diploma),
                List.of(plain, with, diploma),
                List.of(plain, with.withFee(Money.parse("EUR 300.00"))),
                List.of(plain, with.withChosenUntil(hour(5)), diploma.withFee(Optional.empty())));
    }

    private static Arbitrary<EnrolmentPolicy> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        orders(),
                        windows(),
                        quotas(),
                        Arbitraries.integers().between(1, 20).optional())
                .as((seats, selection, waiting, later, order, windows, quotas, hours) -> EnrolmentPolicy.builder()
                        .id(EnrolmentPolicyId.of("p"))
                        .cohort(HERE)
                        .seats(seats)
                        .selection(selection)
                        .waitingList(waiting)
                        .laterCohorts(later)
                        .order(order)
                        .interest(windows.get(0))
                        .enrolment(windows.get(1))
                        .cancellation(windows.get(2))
                        .course(windows.get(3))
                        .offerHours(hours)
                        .quotas(quotas)
                        .build());
    }

    private static Arbitrary<PromotionOrder> orders() {
        return Arbitraries.of(
                new PromotionOrder.ByMoment(), new PromotionOrder.ByLot("31 December"), new PromotionOrder.ByLot("x"));
    }

    private static Arbitrary<List<Optional<Window>>> windows() {
        Arbitrary<Optional<Window>> window = Combinators.combine(
                        Arbitraries.integers().between(-20, 20),
                        Arbitraries.integers().between(21, 60))
                .as((from, until) -> Optional.of(Window.of(hour(from), hour(until))));
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(Optional.<Window>empty())), Tuple.of(1, window))
                .list()
                .ofSize(4);
    }

    private static Arbitrary<List<Quota>> quotas() {
        Quota north = quota("north").place(PlaceId.of("north")).seats(1).build();
        Quota south = quota("south").place(PlaceId.of("south")).seats(2).build();
        Quota health = quota("health").sector(SectorId.of("health")).seats(1).build();
        Quota both = quota("both")
                .place(PlaceId.of("north"))
                .sector(SectorId.of("health"))
                .seats(0)
                .build();
        return Arbitraries.of(north, south, health, both)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    private static Quota.Builder quota(String id) {
        return Quota.builder().id(QuotaId.of(id));
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return draft(Arbitraries.integers().between(0, 37), 6)
                .list()
                .ofMaxSize(80)
                .map(EnrolmentsProperties::told);
    }

    /** Commands of a few people who mostly enrol and go on to other tracks. */
    @Provide
    Arbitrary<List<Command>> enrolling() {
        Arbitrary<Integer> kinds = Arbitraries.of(0, 12, 16, 16, 21, 21, 24, 34, 34, 34, 34);
        return draft(kinds, 2).list().ofMinSize(20).ofMaxSize(60).map(EnrolmentsProperties::told);
    }

    private static List<Command> told(List<Draft> drafts) {
        List<Command> commands = new ArrayList<>();
        int hour = 0;
        for (Draft draft : drafts) {
            hour += draft.hours();
            commands.add(draft.command(hour(hour)));
        }
        return commands;
    }

    private static Instant hour(int hour) {
        return START.plusSeconds(3_600L * hour);
    }

    private static Arbitrary<Draft> draft(Arbitrary<Integer> kinds, int lastPerson) {
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, lastPerson),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(4, 1), Tuple.of(1, -1)),
                        Arbitraries.frequency(Tuple.of(30, -1), Tuple.of(1, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
                .as(Draft::new);
    }

    /** A command without its moment. */
    private record Draft(int kind, int person, int variant, int number, int hours, int revision) {

        Command command(Instant at) {
            return revision < 0 ? always(at) : always(at).onRevision(revision);
        }

        private Command always(Instant at) {
            PersonRef ref = PersonRef.of("p" + person);
            return switch (kind) {
                case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 -> new Command.ExpressInterest(applicant(at), at);
                case 10, 11 -> new Command.Withdraw(ref, at);
                case 12, 13, 14 -> new Command.Shortlist(ref, new Selection(variant, Text.of("Why")), at);
                case 15 -> new Command.Offer(ref, at);
                case 16, 17, 18, 19 -> new Command.Accept(ref, at);
                case 20 -> new Command.Decline(ref, at);
                case 21, 22, 23 -> new Command.Enrol(ref, variant == 0 ? other() : TRACK, at);
                case 34, 35, 36, 37 -> new Command.ChooseTrack(ref, later(), at);
                case 24 -> new Command.Cancel(ref, at);
                case 25 -> new Command.NoShow(ref, at);
                case 26 -> new Command.Transfer(ref, variant == 0 ? HERE : NEXT, at);
                case 27 -> new Command.Receive(applicant(at), variant == 0 ? HERE : NEXT, at);
                case 28, 29 -> new Command.Expire(at);
                case 30, 31 -> new Command.ChangeCapacity(capacity(), at);
                case 32 -> variant == 0 ? new Command.CarryOver(number == 0 ? HERE : NEXT, at) : new Command.Reopen(at);
                default -> variant == 0 ? new Command.Reopen(at) : new Command.Close(at);
            };
        }

        private TrackId other() {
            return number < 3 ? TrackId.of("other") : WITH;
        }

        private TrackId later() {
            return switch (variant) {
                case 0 -> number == 0 ? TrackId.of("other") : TRACK;
                case 1, 2 -> WITH;
                default -> DIPLOMA;
            };
        }

        private Capacity capacity() {
            return switch (variant) {
                case 0 -> Capacity.of(QuotaId.of("north"), number);
                case 1 -> Capacity.of(QuotaId.of("health"), number);
                default -> Capacity.of(number);
            };
        }

        private Applicant applicant(Instant at) {
            return Applicant.builder()
                    .person(PersonRef.of("p" + person))
                    .place(variant == 0 ? Optional.empty() : Optional.of(PlaceId.of(variant == 1 ? "north" : "south")))
                    .sector(number < 3 ? Optional.empty() : Optional.of(SectorId.of("health")))
                    .priority(number == 5 ? 2 : 0)
                    .since(number == 4 ? at.minusSeconds(90_000) : number == 3 ? at.plusSeconds(1) : at)
                    .build();
        }
    }
}
