package org.kith.course.feedback;

import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Model;
import org.kith.course.Everything;
import org.kith.plugins.testkit.ModelContract;

class FeedbackModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new FeedbackModel();
    }

    @Override
    public Dossier dossier() {
        return Everything.of(
                "course", "cohort", "answer-sheet", "enrolment-policy", "enrolment-log", "attendance-sheet");
    }
}
