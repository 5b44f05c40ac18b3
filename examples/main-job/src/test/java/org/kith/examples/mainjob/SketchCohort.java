package org.kith.examples.mainjob;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.course.ActivityId;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.TrackId;
import org.kith.course.attendance.AttendanceSheet;
import org.kith.course.attendance.AttendanceSheetId;
import org.kith.course.award.Completion;
import org.kith.course.certificate.Appraisal;
import org.kith.course.enrolment.Applicant;
import org.kith.course.enrolment.Capacity;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Selection;
import org.kith.course.interest.InterestRegister;
import org.kith.course.interest.InterestRegisterId;

/** The made-up cohort of the shipped input: its documents, and what its people asked for. */
final class SketchCohort {

    static final String ID = "sketch-town-2022";

    private static final TrackId WITHOUT = TrackId.of("without-certificate");
    private static final TrackId WITH = TrackId.of("with-certificate");
    private static final Selection REACHES_OTHERS = new Selection(10, Text.of("Reaches people whom nobody else does."));
    private static final Selection FITS = new Selection(0, Text.of("Will work with others here."));

    private final List<Command> commands = new ArrayList<>();

    private SketchCohort() {}

    static PersonRef person(int number) {
        return PersonRef.of("p-" + (number < 10 ? "0" : "") + number);
    }

    static CohortWalk walk() throws IOException {
        Dossier input = input();
        return new CohortWalk(
                input.find(Cohort.TYPE, CohortId.of(ID)).orElseThrow(),
                input.find(EnrolmentPolicy.TYPE, EnrolmentPolicyId.of(ID)).orElseThrow(),
                input.find(InterestRegister.TYPE, InterestRegisterId.of(ID)).orElseThrow(),
                input.find(AttendanceSheet.TYPE, AttendanceSheetId.of(ID)).orElseThrow());
    }

    static Dossier input() throws IOException {
        return Kith.load().read(Run.INPUT).orElseThrow();
    }

    /** {@return what was asked for after the interest, in order} */
    static List<Command> commands() {
        SketchCohort story = new SketchCohort();
        story.selection();
        story.offers();
        story.largerRoom();
        story.course();
        return List.copyOf(story.commands);
    }

    /** {@return how far somebody has come; the appraisal of the ninth is still to come} */
    static Completion completion(int number) throws IOException {
        CohortWalk walk = walk();
        Completion completion = walk.completion(walk.enrol(commands()).next(), person(number))
                .withActivities(ActivityId.of("online-activities"))
                .withPaid(Money.parse("GBP 300.00"));
        return number == 9 ? completion : completion.withAppraisal(appraisal());
    }

    private static Appraisal appraisal() {
        return Appraisal.builder()
                .passed(true)
                .reasons(Text.of("The plan says who does what, and the self-assessment what it rests on."))
                .date(LocalDate.of(2022, 3, 9))
                .assessor(PersonRef.of("p-90"))
                .build();
    }

    private void selection() {
        each("2021-12-18T11:00:00Z", Command.Withdraw::new, 16);
        Instant selected = Instant.parse("2021-12-20T10:00:00Z");
        IntStream.rangeClosed(1, 14)
                .mapToObj(
                        number -> new Command.Shortlist(person(number), number == 12 ? REACHES_OTHERS : FITS, selected))
                .forEach(commands::add);
        Instant late = Instant.parse("2021-12-20T16:00:00Z");
        commands.add(new Command.ExpressInterest(Applicant.of(person(17), late), late));
    }

    /** The window of the offers opens; one is declined, and one lapses. */
    private void offers() {
        commands.add(new Command.Expire(Instant.parse("2021-12-21T09:00:00Z")));
        each("2021-12-21T18:00:00Z", Command.Accept::new, 1, 2, 4, 6, 7, 12);
        each("2021-12-22T12:00:00Z", Command.Decline::new, 5);
        each("2021-12-23T10:00:00Z", Command.Accept::new, 8);
        commands.add(new Command.Expire(Instant.parse("2021-12-24T09:00:00Z")));
        each("2021-12-24T15:00:00Z", Command.Accept::new, 9);
    }

    /** Two more seats; the tenth waits, as the schools have all the seats that they may have, until one of them cancels. */
    private void largerRoom() {
        commands.add(new Command.ChangeCapacity(Capacity.of(10), Instant.parse("2022-01-04T10:00:00Z")));
        each("2022-01-05T12:00:00Z", Command.Accept::new, 11, 13);
        each("2022-01-06T12:00:00Z", SketchCohort::enrol, 1, 2, 4, 6, 7, 8, 9, 11, 12, 13);
        each("2022-01-10T09:00:00Z", Command.Cancel::new, 8);
        each("2022-01-11T08:00:00Z", Command.Accept::new, 10);
        each("2022-01-12T12:00:00Z", SketchCohort::enrol, 10);
    }

    /** Some choose the certificate once they have seen what the course is. */
    private void course() {
        each("2022-01-13T20:00:00Z", Command.NoShow::new, 13);
        commands.add(new Command.Close(Instant.parse("2022-01-14T09:00:00Z")));
        each("2022-01-20T20:30:00Z", SketchCohort::withCertificate, 1, 2, 4);
        each("2022-02-10T20:30:00Z", SketchCohort::withCertificate, 6, 9, 11);
        CohortId autumn = CohortId.of("sketch-town-autumn-2022");
        commands.add(new Command.CarryOver(autumn, Instant.parse("2022-03-08T10:00:00Z")));
    }

    private static Command enrol(PersonRef person, Instant at) {
        return new Command.Enrol(person, WITHOUT, at);
    }

    private static Command withCertificate(PersonRef person, Instant at) {
        return new Command.ChooseTrack(person, WITH, at);
    }

    private void each(String at, BiFunction<PersonRef, Instant, Command> command, int... people) {
        Instant moment = Instant.parse(at);
        IntStream.of(people)
                .mapToObj(number -> command.apply(person(number), moment))
                .forEach(commands::add);
    }
}
