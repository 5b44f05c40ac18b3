package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.privacy.PersonRef;

/** Many commands at once. */
class BatchTest {

    @Nested
    class Refused {

        @Test
        void areListedWithTheirPlaceAndChangeNothing() {
            Instant at = Samples.DECEMBER;
            Command good = Command.ExpressInterest.of(Samples.person(1), at);
            Command bad = new Command.Enrol(Samples.person(2), Samples.TRACK, at);
            Batch batch = Enrolments.open(Samples.policy(1).build())
                    .decideAll(List.of(good, bad, good.onRevision(7), new Command.Accept(Samples.person(1), at)));

            assertThat(batch.refused())
                    .extracting(Batch.Rejected::index, Batch.Rejected::command)
                    .containsExactly(tuple(1L, bad), tuple(2L, good.onRevision(7)));
            assertThat(batch.next().standing(Samples.person(1))).isEqualTo(Standing.ACCEPTED);
            assertThat(batch.next().standing(Samples.person(2))).isEqualTo(Standing.NONE);
        }
    }

    @Nested
    class Revisions {

        @Test
        void thatHavePassedAreReasonsAndTheRestIsApplied() {
            Instant at = Samples.DECEMBER;
            Batch batch = Enrolments.open(Samples.policy(1).build())
                    .decideAll(List.of(
                            Command.ExpressInterest.of(Samples.person(1), at).onRevision(0),
                            Command.ExpressInterest.of(Samples.person(2), at).onRevision(0),
                            new Command.Enrol(Samples.person(1), Samples.TRACK, at.minusSeconds(1)).onRevision(1),
                            new Command.Accept(Samples.person(1), at).onRevision(2)));

            assertThat(batch.refused())
                    .extracting(Batch.Rejected::index, Batch.Rejected::reasons)
                    .containsExactly(
                            tuple(1L, List.of(new Refusal.OtherRevision(0, 2))),
                            tuple(
                                    2L,
                                    List.of(
                                            new Refusal.OutOfOrder(at),
                                            new Refusal.OtherRevision(1, 2),
                                            new Refusal.WrongStanding(Move.ENROL, Standing.OFFERED))));
            assertThat(batch.next().standing(Samples.person(1))).isEqualTo(Standing.ACCEPTED);
        }
    }

    @Nested
    class Logs {

        @Test
        void ofAMillionCommandsAreAppliedWithTheBadOnesRefused() {
            List<Command> commands = commands(1_000_000, 10_000);
            Batch batch = Enrolments.open(Samples.policy(2_500).offerHours(24).build())
                    .decideAll(commands);

            assertThat(batch.refused()).hasSizeBetween(100_000, 900_000);
            assertThat(batch.refused().stream()
                            .filter(rejected -> rejected.reasons().isEmpty()
                                    || !rejected.command().equals(commands.get((int) rejected.index()))))
                    .isEmpty();
            assertThat(batch.next().held()).isLessThanOrEqualTo(2_500);
            assertThat(Enrolments.replay(batch.next().policy(), batch.events()).value())
                    .contains(batch.next());
        }

        @Test
        void thatAreLongLeaveEverybodyAsTheRulesSay() {
            SlowEnrolments slow =
                    new SlowEnrolments(Samples.policy(40).offerHours(24).build());
            Enrolments enrolments =
                    Enrolments.open(Samples.policy(40).offerHours(24).build());
            for (Command command : commands(8_000, 300)) {
                slow.apply(command);
                enrolments =
                        enrolments.decide(command) instanceof Ruling.Accepted accepted ? accepted.next() : enrolments;
            }

            assertThat(enrolments.registrations())
                    .hasSizeGreaterThan(250)
                    .allSatisfy(registration ->
                            assertThat(registration.standing()).isEqualTo(slow.standing(registration.person())));
            assertThat(enrolments.waiting()).extracting(Registration::person).isEqualTo(slow.waiting());
        }

        private static List<Command> commands(int count, int people) {
            Random random = new Random(7);
            List<Command> commands = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                PersonRef person = PersonRef.of("p" + random.nextInt(people));
                commands.add(
                        command(random.nextInt(10), random.nextInt(3), person, Samples.DECEMBER.plusSeconds(60L * i)));
            }
            return commands;
        }

        private static Command command(int kind, int priority, PersonRef person, Instant at) {
            return switch (kind) {
                case 0, 1, 2 -> Command.ExpressInterest.of(person, at);
                case 3 -> new Command.Withdraw(person, at);
                case 4 -> new Command.Shortlist(person, Samples.selection(priority), at);
                case 5 -> new Command.Accept(person, at);
                case 6 -> new Command.Decline(person, at);
                case 7 -> new Command.Enrol(person, Samples.TRACK, at);
                case 8 -> new Command.Cancel(person, at);
                default -> new Command.Expire(at);
            };
        }
    }
}
