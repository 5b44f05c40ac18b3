package org.kith.examples.mainjob;

import java.util.List;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.PersonRef;
import org.kith.core.spi.Options;

/** One file that the main job writes. */
record Export(String file, String exporter, Audience audience, Options options) {

    /** Somebody who takes part in the made-up cohort, and has a certificate. */
    static final PersonRef LEARNER = PersonRef.of("p-01");

    /** The files, in the order in which they are written. */
    static final List<Export> ALL = List.of(
            of("report.html", "report"),
            new Export("report-public.html", "report", Audience.PUBLIC, Options.none()),
            new Export("public-page.html", "public-page", Audience.PUBLIC, Options.none()),
            of("steering-pack.html", "steering-pack"),
            new Export("you-said-we-did.html", "you-said-we-did", Audience.PARTICIPANTS, Options.none()),
            of("sessions.ics", "calendar"),
            new Export(
                    "due.ics",
                    "calendar",
                    Audience.STEERING,
                    Options.none().with("sessions", "false").with("due", "days")),
            new Export(
                    "participants.ics",
                    "calendar",
                    Audience.PARTICIPANTS,
                    Options.none().with("windows", "true").with("gatherings", "true")),
            new Export(
                    "participant.ics", "calendar", Audience.SELF, Options.none().with("participant", LEARNER.value())),
            of("sessions.csv", "sessions-csv"),
            of("enrolments.csv", "enrolments-csv"),
            new Export("attendance.csv", "attendance-csv", Audience.STEERING, ofCohort("sketch-town-2022")),
            new Export(
                    "courses.jsonld",
                    "web-data",
                    Audience.STEERING,
                    Options.none().with("free-seats", "true")),
            new Export(
                    "badge.json",
                    "open-badges",
                    Audience.STEERING,
                    ofCertificate("sketch-town-2022-1")
                            .with("base", "https://sketch-town.example/")
                            .with("salt", "a secret that is made up")),
            new Export("certificate.html", "certificate", Audience.STEERING, ofCertificate("sketch-town-2022-1")),
            of("coverage.csv", "coverage-csv"),
            of("actions.csv", "actions-csv"),
            of("due.csv", "due-csv"),
            of("recognitions.csv", "recognitions-csv"),
            of("scores.csv", "scores-csv"),
            document("work-plan.json", "action-plan", "dudley-partners-work-plan"),
            document("action-plan.json", "action-plan", "birmingham-sketch"),
            document("score-card.json", "score-card", "plymouth-published-figures.charter-progress"),
            document("findings.json", "check-report", "main-job"));

    private static Export of(String file, String exporter) {
        return new Export(file, exporter, Audience.STEERING, Options.none());
    }

    private static Options ofCohort(String id) {
        return Options.none().with("cohort", id);
    }

    private static Options ofCertificate(String id) {
        return Options.none().with("certificate", id);
    }

    private static Export document(String file, String type, String id) {
        Options options = Options.none().with("type", type).with("id", id);
        return new Export(file, "document", Audience.STEERING, options);
    }
}
