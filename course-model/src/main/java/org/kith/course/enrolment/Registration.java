package org.kith.course.enrolment;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;
import org.kith.course.CohortId;

/** What is known of one person and a cohort. Immutable. */
public final class Registration {

    // The slot and the person are those of the turn, which most commands need not look at otherwise.
    private final int slot;
    private final PersonRef person;
    private final int group;
    private final Turn turn;
    private final Standing standing;
    private final @Nullable Instant offeredUntil;
    private final @Nullable Terms terms;
    private final @Nullable CohortId otherCohort;

    private Registration(
            int slot,
            PersonRef person,
            int group,
            Turn turn,
            Standing standing,
            @Nullable Instant offeredUntil,
            @Nullable Terms terms,
            @Nullable CohortId otherCohort) {
        this.slot = slot;
        this.person = person;
        this.group = group;
        this.turn = turn;
        this.standing = standing;
        this.offeredUntil = offeredUntil;
        this.terms = terms;
        this.otherCohort = otherCohort;
    }

    /**
     * {@return the registration of somebody who comes, or comes again}
     *
     * @param group of which quotas he or she is, as {@link Quotas} counts
     */
    static Registration of(int group, Turn turn, Standing standing) {
        return new Registration(turn.slot(), turn.person(), group, turn, standing, null, null, null);
    }

    /** {@return who it is} */
    public PersonRef person() {
        return person;
    }

    /** {@return who it is, and what the order on the list goes by} */
    public Applicant applicant() {
        return turn.applicant();
    }

    /** {@return how he or she stands} */
    public Standing standing() {
        return standing;
    }

    /** {@return the number of the interest among all that were accepted, from 1; the last thing that the order goes by} */
    public int number() {
        return turn.number();
    }

    /** {@return the moment at which the offer lapses, while one is open that does} */
    public Optional<Instant> offeredUntil() {
        return Optional.ofNullable(offeredUntil);
    }

    /** {@return what was promised at the enrolment, or with the track that was chosen later; empty for those who have not enrolled} */
    public Optional<Terms> terms() {
        return Optional.ofNullable(terms);
    }

    /** {@return the cohort to which somebody who was transferred or carried over has gone} */
    public Optional<CohortId> otherCohort() {
        return Optional.ofNullable(otherCohort);
    }

    int slot() {
        return slot;
    }

    int group() {
        return group;
    }

    Turn turn() {
        return turn;
    }

    /** {@return when the offer lapses, for those whose offer does} */
    @Nullable
    Instant lapse() {
        return offeredUntil;
    }

    Registration with(Standing next) {
        return new Registration(slot, person, group, turn, next, null, terms, null);
    }

    Registration shortlisted(int priority) {
        return new Registration(
                slot, person, group, turn.withPriority(priority), Standing.SHORTLISTED, null, terms, null);
    }

    Registration offered(@Nullable Instant until) {
        return new Registration(slot, person, group, turn, Standing.OFFERED, until, terms, null);
    }

    Registration enrolled(Terms promised) {
        return new Registration(slot, person, group, turn, Standing.ENROLLED, null, promised, null);
    }

    Registration gone(Standing next, CohortId to) {
        return new Registration(slot, person, group, turn, next, null, terms, to);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Registration that
                && slot == that.slot
                && standing == that.standing
                && turn.equals(that.turn)
                && Objects.equals(offeredUntil, that.offeredUntil)
                && Objects.equals(terms, that.terms)
                && Objects.equals(otherCohort, that.otherCohort);
    }

    @Override
    public int hashCode() {
        return Objects.hash(turn, standing);
    }

    /** {@return the number and the standing; nothing that tells who it is} */
    @Override
    public String toString() {
        return number() + " " + standing;
    }
}
