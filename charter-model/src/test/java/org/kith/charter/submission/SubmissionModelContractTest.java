package org.kith.charter.submission;

import static org.kith.charter.submission.Village.agreed;
import static org.kith.charter.submission.Village.answers;

import java.time.LocalDate;
import java.util.Map;
import org.kith.core.assessment.Assessment;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.spi.Model;
import org.kith.core.text.Text;
import org.kith.plugins.testkit.ModelContract;

class SubmissionModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new SubmissionModel();
    }

    @Override
    public LocalDate asOf() {
        return Village.DAY;
    }

    @Override
    public Dossier dossier() {
        Assessment agreed = answers("agreed")
                .withAnswers(Map.of(CriterionKey.of("schools"), Village.shown("established", "2022-10-01")))
                .withNote(Text.of("We have come far"));
        Dossier dossier = Village.dossier(
                Village.register(Village.replied("2022-11-30")),
                agreed(),
                answers("lead", "schools=established"),
                answers("parents", "schools=under-way"),
                agreed);
        return dossier.plus(Submission.of(dossier, Village.OWN, BodyId.of("cc-uk"), Village.DAY)
                .orElseThrow()
                .withSubmitted(Village.DAY));
    }
}
