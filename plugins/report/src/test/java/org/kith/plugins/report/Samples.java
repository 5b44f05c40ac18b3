package org.kith.plugins.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kith.core.audience.Audience;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.spi.ExportContext;

/** A small made-up dossier with something for every section, and the page of it. */
final class Samples {

    static final LocalDate AS_OF = LocalDate.of(2022, 3, 14);
    static final PlaceId PLACE = PlaceId.of("exemplow");
    static final ExportContext STEERING = ExportContext.of(Audience.STEERING, AS_OF);
    static final ExportContext PUBLIC = ExportContext.of(Audience.PUBLIC, AS_OF);

    private Samples() {}

    static Dossier dossier() {
        return dossier(UnaryOperator.identity());
    }

    /** {@return the dossier with every free text changed} */
    static Dossier dossier(UnaryOperator<String> wording) {
        return Dossier.of(Stream.of(
                        AssessmentSamples.all(wording),
                        ProgrammeSamples.all(wording),
                        PlanSamples.all(wording),
                        VoiceSamples.all(wording),
                        ReviewSamples.all(wording))
                .flatMap(documents -> documents)
                .toArray(Document[]::new));
    }

    static String page(ExportContext context, Document... documents) {
        return page(context, Dossier.of(documents));
    }

    static String page(ExportContext context, Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new ReportExporter().write(Redacted.of(dossier, context.audience()), context, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(UTF_8);
    }

    static Scope scope(Document... documents) {
        return new Scope(Redacted.of(Dossier.of(documents), STEERING.audience()), STEERING);
    }
}
