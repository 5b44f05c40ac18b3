package org.kith.plugins.report;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kith.core.number.Fraction;
import org.kith.core.number.Share;
import org.kith.core.privacy.PersonRef;
import org.kith.course.attendance.Attendance;
import org.kith.course.certificate.CertificateState;
import org.kith.course.enrolment.Move;
import org.kith.course.enrolment.Standing;

/**
 * How many people came how far, from interest to certificates, each step with the whole that it is a part of.
 *
 * @param steps the steps, in order
 */
record Funnel(List<Step> steps) {

    private static final Set<CertificateState> HELD = EnumSet.of(CertificateState.VALID, CertificateState.EXPIRING);

    /**
     * One step.
     *
     * @param title what it takes
     * @param people how many came so far, of how many
     * @param of who those are
     * @param whole the length of the bar of them
     * @param part the length of the bar of those who came so far
     */
    record Step(String title, Share people, String of, String whole, String part) {}

    /** {@return the steps; those that nobody could take yet are left out} */
    static Funnel of(CohortPeople people) {
        long all = people.enrolments().registrations().size();
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        Rows rows = new Rows(all, steps);
        rows.add("Interested", all, all, "on the list");
        int selected = people.everMoved(Move.SHORTLIST);
        long next = rows.addIfAny("Selected", selected, all, "who were interested");
        String before = selected == 0 ? "who were interested" : "who were selected";
        long offered = rows.addIfAny("Offered a seat", people.everMoved(Move.OFFER), next, before);
        rows.addIfAny("Accepted", people.everMoved(Move.ACCEPT), offered, "who were offered one");
        certificates(people, courses(people, rows), rows);
        return new Funnel(steps.build());
    }

    private static long courses(CohortPeople people, Rows rows) {
        int ever = people.everMoved(Move.ENROL);
        rows.addIfAny("Enrolled", ever, people.everMoved(Move.ACCEPT, Move.RECEIVE), "who accepted");
        long enrolled = rows.addIfAny("Stayed", people.standing(Standing.ENROLLED), ever, "who enrolled");
        List<Attendance> attendances = people.attendances();
        if (!attendances.isEmpty()) {
            long kept = attendances.stream().filter(Attendance::isKept).count();
            rows.add(
                    "Came often enough",
                    kept,
                    attendances.size(),
                    attendances.size() == enrolled ? "who stayed" : "who have to come often enough");
        }
        return enrolled;
    }

    private static void certificates(CohortPeople people, long enrolled, Rows rows) {
        List<PersonRef> learners = people.learnersForCertificate();
        if (!learners.isEmpty()) {
            Set<PersonRef> certified = people.certified(HELD::contains);
            rows.add("Work for a certificate", learners.size(), enrolled, "who stayed");
            rows.add(
                    "Hold a certificate",
                    learners.stream().filter(certified::contains).count(),
                    learners.size(),
                    "who work for one");
        }
    }

    /** Collects steps. */
    private record Rows(long all, ImmutableList.Builder<Step> steps) {

        void add(String title, long part, long whole, String of) {
            long least = Math.min(part, whole);
            steps.add(new Step(title, Share.of(least, whole), of, bar(whole), bar(least)));
        }

        /** {@return the part or, where there is none and the step is left out, the whole} */
        long addIfAny(String title, long part, long whole, String of) {
            if (part == 0) {
                return whole;
            }
            add(title, part, whole, of);
            return part;
        }

        private String bar(long people) {
            return all == 0 ? "0" : Numbers.bar(Fraction.of(people, all));
        }
    }
}
