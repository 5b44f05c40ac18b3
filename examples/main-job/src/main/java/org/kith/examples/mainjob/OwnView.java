package org.kith.examples.mainjob;

import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.PersonRef;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Participation;
import org.kith.course.enrolment.ParticipationId;

/** What logs say about one person, worked out for what is shown to that person, and for nothing else. */
final class OwnView {

    private OwnView() {}

    /** {@return a dossier with what its logs say about a person} */
    static Dossier of(Dossier dossier, PersonRef person) {
        Dossier own = dossier;
        for (EnrolmentLog log : dossier.all(EnrolmentLog.TYPE)) {
            for (EnrolmentPolicy policy :
                    dossier.find(EnrolmentPolicy.TYPE, log.policy()).stream().toList()) {
                own = own.plus(Participation.of(ParticipationId.of("own-" + log.id()), person, policy.cohort(), log));
            }
        }
        return own;
    }
}
