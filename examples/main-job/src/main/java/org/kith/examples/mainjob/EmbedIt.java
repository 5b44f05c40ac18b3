package org.kith.examples.mainjob;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.kith.core.Kith;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.score.ScoreCard;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Options;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/** The example of the README. */
final class EmbedIt {

    private EmbedIt() {}

    static Findings report(Path folder, Path target) throws IOException {
        // README begin
        LocalDate asOf = LocalDate.of(2022, 3, 14);
        Kith kith = Kith.load(); // finds the plug-ins; kith.findings() says what is wrong with them

        Outcome<Dossier> read = kith.read(folder); // every document that can be read, and what is wrong with others
        Dossier dossier = read.orElseThrow();
        Findings findings = read.findings().plus(kith.check(dossier, asOf)); // code, file, line, pointer, what to try

        AssessmentId assessment = AssessmentId.of("plymouth-published-figures");
        Outcome<ScoreCard> card = kith.score(dossier, assessment, "charter-progress", Options.none(), asOf);
        if (card.isPresent()) {
            dossier = dossier.plus(card.orElseThrow()); // every number on it explains itself
        }
        ExportContext context = ExportContext.of(Audience.PUBLIC, asOf); // what others may not see is taken out
        findings = findings.plus(kith.export(dossier, "report", context, target)); // written whole or not at all
        // README end
        return findings;
    }
}
