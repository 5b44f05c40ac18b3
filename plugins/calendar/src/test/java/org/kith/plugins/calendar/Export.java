package org.kith.plugins.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Options;
import org.kith.core.validation.Findings;

/** What the exporter makes of documents. */
record Export(String text, Findings findings) {

    static final ExportContext CONTEXT = ExportContext.of(Audience.STEERING, LocalDate.of(2022, 3, 14));
    static final ExportContext WITH_ACTIONS = CONTEXT.withOptions(Options.none().with("actions", "true"));

    static Export of(Document... documents) throws IOException {
        return of(Dossier.of(documents), CONTEXT);
    }

    static Export of(Dossier dossier, ExportContext context) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Findings findings = new CalendarExporter().write(Redacted.of(dossier, context.audience()), context, out);
        return new Export(out.toString(UTF_8), findings);
    }

    /** {@return what the exporter makes of documents with an option} */
    static Export of(Dossier dossier, Audience audience, String option, String value) throws IOException {
        return of(
                dossier,
                CONTEXT.withAudience(audience).withOptions(Options.none().with(option, value)));
    }

    /** {@return the lines as they were before folding} */
    List<String> unfolded() {
        return text.replace("\r\n ", "").lines().toList();
    }

    /** {@return the lines of the component of a name} */
    List<String> lines(String uid) {
        List<String> all = unfolded();
        int at = all.indexOf("UID:" + uid);
        if (at < 0) {
            throw new AssertionError("There is no " + uid + " in\n" + text);
        }
        return all.subList(at, at + all.subList(at, all.size()).indexOf("END:VEVENT"));
    }

    /** {@return the calendar as biweekly reads it} */
    ICalendar read() {
        return Biweekly.parse(text).first();
    }
}
