package org.kith.course.enrolment;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kith.core.spi.Reporter;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.Track;
import org.kith.course.TrackId;

/** The rules of tracks that are chosen later. */
final class LaterTrackRules {

    private LaterTrackRules() {}

    static void areChosenAfterATrackOfThePolicy(EnrolmentPolicy policy, Reporter out) {
        for (int i = 0; i < policy.terms().size(); i++) {
            Terms terms = policy.terms().get(i);
            Reporter at = out.at("terms").at(i).at("chosenAfter");
            terms.chosenAfter().ifPresent(first -> isChosenAfter(first, terms, policy, at));
        }
    }

    private static void isChosenAfter(TrackId first, Terms terms, EnrolmentPolicy policy, Reporter out) {
        Optional<Terms> before = policy.terms(first);
        if (before.isEmpty()) {
            out.report(Severity.ERROR, "enrolment.track-after-unknown", terms.track(), first);
        }
        if (isAfterItself(terms, policy)) {
            out.report(Severity.ERROR, "enrolment.track-after-itself", terms.track());
        }
        if (before.filter(terms::isInOtherCurrency).isPresent()) {
            out.report(Severity.ERROR, "enrolment.track-in-other-currency", terms.track(), first);
        }
    }

    private static boolean isAfterItself(Terms terms, EnrolmentPolicy policy) {
        Set<TrackId> seen = new HashSet<>();
        Optional<TrackId> next = terms.chosenAfter();
        while (next.isPresent() && !next.get().equals(terms.track()) && seen.add(next.get())) {
            next = next.flatMap(policy::terms).flatMap(Terms::chosenAfter);
        }
        return next.filter(terms.track()::equals).isPresent();
    }

    static void areChosenAsTheCourseSays(EnrolmentPolicy policy, Reporter out) {
        out.dossier()
                .find(Cohort.TYPE, policy.cohort())
                .flatMap(cohort -> out.dossier().find(Course.TYPE, cohort.course()))
                .ifPresent(course -> areChosenAsTheCourseSays(policy, course, out.at("terms")));
    }

    private static void areChosenAsTheCourseSays(EnrolmentPolicy policy, Course course, Reporter out) {
        for (int i = 0; i < policy.terms().size(); i++) {
            Terms terms = policy.terms().get(i);
            Optional<Track> told = course.track(terms.track());
            if (told.isPresent() && !told.get().chosenAfter().equals(terms.chosenAfter())) {
                out.at(i)
                        .at("chosenAfter")
                        .report(Severity.WARNING, "enrolment.track-order-differs", terms.track(), course.id());
            }
        }
    }
}
