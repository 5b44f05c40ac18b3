package org.kith.course.grouping;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.community.TeamId;
import org.kith.core.privacy.PersonRef;
import org.kith.course.enrolment.Applicant;

/** Somebody who is to sit in a set, and what the rules go by. Immutable. */
@Value.Immutable
public sealed interface Participant extends WithParticipant permits ImmutableParticipant {

    /** {@return who it is} */
    PersonRef person();

    /** {@return the team that he or she must not be parted from; empty for somebody who came alone} */
    Optional<TeamId> team();

    /** {@return the place that he or she comes from} */
    Optional<PlaceId> place();

    /** {@return the sector that he or she works in} */
    Optional<SectorId> sector();

    /** {@return the body that he or she works for} */
    Optional<BodyId> body();

    /** {@return somebody of whom nothing is known} */
    static Participant of(PersonRef person) {
        return builder().person(person).build();
    }

    /** {@return somebody with the place and the sector that he or she applied with} */
    static Participant of(Applicant applicant) {
        return builder()
                .person(applicant.person())
                .place(applicant.place())
                .sector(applicant.sector())
                .build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a participant. Not thread-safe. */
    final class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}
