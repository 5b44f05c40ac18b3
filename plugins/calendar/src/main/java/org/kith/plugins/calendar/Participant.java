package org.kith.plugins.calendar;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.dossier.Redacted;
import org.kith.core.privacy.PersonRef;
import org.kith.course.CohortId;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Participation;

/**
 * One person for whom a calendar is, with the seats that the audience may know of.
 *
 * @param person the host's key
 * @param seats the seats by cohort; empty if none is known
 */
record Participant(PersonRef person, Map<CohortId, Seat> seats) {

    /** {@return a person, by what the logs say and, where the audience sees none, by what was made of them for the person} */
    static Participant of(PersonRef person, Redacted dossier) {
        Map<CohortId, Seat> seats = new HashMap<>();
        for (Participation participation : dossier.all(Participation.TYPE)) {
            if (participation.person().equals(person)) {
                keep(seats, participation.cohort(), participation.seats());
            }
        }
        for (EnrolmentLog log : dossier.all(EnrolmentLog.TYPE)) {
            dossier.find(EnrolmentPolicy.TYPE, log.policy())
                    .ifPresent(policy -> keep(seats, policy.cohort(), log.seats(person)));
        }
        return new Participant(person, ImmutableMap.copyOf(seats));
    }

    private static void keep(Map<CohortId, Seat> seats, CohortId cohort, List<Participation.Tenure> times) {
        if (!times.isEmpty()) {
            seats.put(cohort, new Seat(times));
        }
    }

    Optional<Seat> seat(CohortId cohort) {
        return Optional.ofNullable(seats.get(cohort));
    }
}
