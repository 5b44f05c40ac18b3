package org.kith.examples.mainjob;

import java.util.List;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.privacy.PersonRef;
import org.kith.course.certificate.Certificate;
import org.kith.course.enrolment.EnrolmentLog;
import org.kith.course.enrolment.EnrolmentPolicy;
import org.kith.course.enrolment.Participation;
import org.kith.course.enrolment.ParticipationId;

/** What is shown to one person: what logs say about that person, and no certificate of anybody else. */
final class OwnView {

    private OwnView() {}

    /** {@return a dossier with what its logs say about a person, without the certificates of others} */
    static Dossier of(Dossier dossier, PersonRef person) {
        Dossier own = withoutOthers(dossier, person);
        for (EnrolmentLog log : dossier.all(EnrolmentLog.TYPE)) {
            for (EnrolmentPolicy policy :
                    dossier.find(EnrolmentPolicy.TYPE, log.policy()).stream().toList()) {
                own = own.plus(Participation.of(ParticipationId.of("own-" + log.id()), person, policy.cohort(), log));
            }
        }
        return own;
    }

    private static Dossier withoutOthers(Dossier dossier, PersonRef person) {
        List<Entry<?>> kept = dossier.entries().stream()
                .filter(entry -> !(entry.document() instanceof Certificate certificate)
                        || certificate.person().equals(person))
                .toList();
        return Dossier.ofEntries(kept).over(dossier.background());
    }
}
