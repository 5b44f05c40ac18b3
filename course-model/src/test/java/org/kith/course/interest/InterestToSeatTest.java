package org.kith.course.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.course.interest.Samples.interest;
import static org.kith.course.interest.Samples.person;
import static org.kith.course.interest.Samples.register;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.course.enrolment.Batch;
import org.kith.course.enrolment.Command;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.EnrolmentPolicyId;
import org.kith.course.enrolment.Enrolments;
import org.kith.course.enrolment.Registration;
import org.kith.course.enrolment.Selection;
import org.kith.course.enrolment.Standing;

/** The way of three people from a register to the seats of Birmingham; one of them is not selected. */
class InterestToSeatTest {

    private static final SectorId EDUCATION = SectorId.of("education");
    private static final SectorId WORSHIP = SectorId.of("worship");
    private static final Instant SELECTED = Instant.parse("2022-01-03T09:00:00Z");

    private final InterestRegister register = register(
            interest(1).sector(EDUCATION).build(),
            interest(2).sector(WORSHIP).build(),
            interest(3).sector(EDUCATION).build());

    @Test
    void isOpenToThoseWhoWereSelectedWithAReason() throws IOException {
        Enrolments enrolments = enrolments();

        assertThat(enrolments.standing(person(1))).isEqualTo(Standing.OFFERED);
        assertThat(enrolments.standing(person(2))).isEqualTo(Standing.INTERESTED);
        assertThat(enrolments.free()).isEqualTo(18);
    }

    @Test
    void showsWhichPartsOfTheCityAreAbsentAmongThem() throws IOException {
        List<PersonRef> seated = enrolments().registrations().stream()
                .filter(registration -> registration.standing().holdsSeat())
                .map(Registration::person)
                .toList();
        Representation representation =
                Representation.of(register.expressions(Set.copyOf(seated)), List.of(EDUCATION, WORSHIP), Dossier.EMPTY);

        assertThat(representation.delegates()).containsExactly(person(1), person(3));
        assertThat(representation.absent()).containsExactly(WORSHIP);
    }

    private Enrolments enrolments() throws IOException {
        List<Command> commands = new ArrayList<>();
        register.expressions()
                .forEach(expression ->
                        commands.add(new Command.ExpressInterest(expression.applicant(), expression.since())));
        Selection selection = new Selection(1, Text.of("Teaches in three schools"));
        commands.add(new Command.Shortlist(person(1), selection, SELECTED));
        commands.add(new Command.Shortlist(person(3), selection, SELECTED));
        Batch batch = Enrolments.open(policy()).decideAll(commands);
        assertThat(batch.refused()).isEmpty();
        return batch.next();
    }

    private static EnrolmentPolicy policy() throws IOException {
        return Kith.load()
                .read(Path.of("src/test/resources/org/kith/course/fixtures"))
                .orElseThrow()
                .find(EnrolmentPolicy.TYPE, EnrolmentPolicyId.of("birmingham-2022"))
                .orElseThrow();
    }
}
