package org.kith.examples.mainjob;

import java.util.List;
import java.util.Optional;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.spi.Options;

/**
 * One file that the main job writes.
 *
 * @param file its name
 * @param exporter what writes it
 * @param audience for whom
 * @param options the settings of the exporter
 * @param subject the address of the document that it is about, such as {@code cohort/spring}; empty if it is about all there are
 */
record Export(String file, String exporter, Audience audience, Options options, Optional<String> subject) {

    /** Somebody who takes part in the made-up cohort, and has a certificate. */
    static final PersonRef LEARNER = PersonRef.of("p-01");

    /** The files, in the order in which they are written; those about one document only where there is that document. */
    static final List<Export> ALL = List.of(
            of("report.html", "report"),
            of("report-public.html", "report").to(Audience.PUBLIC),
            of("public-page.html", "public-page").to(Audience.PUBLIC),
            of("steering-pack.html", "steering-pack"),
            of("you-said-we-did.html", "you-said-we-did").to(Audience.PARTICIPANTS),
            of("sessions.ics", "calendar"),
            of("due.ics", "calendar").with("sessions", "false").with("due", "days"),
            of("participants.ics", "calendar")
                    .to(Audience.PARTICIPANTS)
                    .with("windows", "true")
                    .with("gatherings", "true"),
            of("participant.ics", "calendar")
                    .to(Audience.SELF)
                    .with("participant", LEARNER.value())
                    .about("cohort/sketch-town-2022"),
            of("sessions.csv", "sessions-csv"),
            of("enrolments.csv", "enrolments-csv"),
            of("attendance.csv", "attendance-csv")
                    .with("cohort", "sketch-town-2022")
                    .about("cohort/sketch-town-2022"),
            of("courses.jsonld", "web-data").with("free-seats", "true"),
            of("badge.json", "open-badges")
                    .with("certificate", "sketch-town-2022-1")
                    .with("base", "https://sketch-town.example/")
                    .with("salt", "a secret that is made up")
                    .about("certificate/sketch-town-2022-1"),
            of("certificate.html", "certificate")
                    .with("certificate", "sketch-town-2022-1")
                    .about("certificate/sketch-town-2022-1"),
            of("coverage.csv", "coverage-csv"),
            of("actions.csv", "actions-csv"),
            of("due.csv", "due-csv"),
            of("recognitions.csv", "recognitions-csv"),
            of("scores.csv", "scores-csv"),
            document("work-plan.json", "action-plan", "dudley-partners-work-plan"),
            document("action-plan.json", "action-plan", "birmingham-sketch"),
            document("score-card.json", "score-card", "plymouth-published-figures.charter-progress"),
            document("findings.json", "check-report", "main-job"));

    /** {@return the files that there is something to write into for a dossier} */
    static List<Export> of(Dossier dossier) {
        List<String> there = dossier.documents().stream().map(Document::address).toList();
        return ALL.stream()
                .filter(export -> export.subject().map(there::contains).orElse(true))
                .toList();
    }

    private static Export of(String file, String exporter) {
        return new Export(file, exporter, Audience.STEERING, Options.none(), Optional.empty());
    }

    private static Export document(String file, String type, String id) {
        return of(file, "document").with("type", type).with("id", id).about(type + "/" + id);
    }

    private Export to(Audience newAudience) {
        return new Export(file, exporter, newAudience, options, subject);
    }

    private Export with(String option, String value) {
        return new Export(file, exporter, audience, options.with(option, value), subject);
    }

    private Export about(String address) {
        return new Export(file, exporter, audience, options, Optional.of(address));
    }
}
