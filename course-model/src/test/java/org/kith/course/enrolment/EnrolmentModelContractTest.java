package org.kith.course.enrolment;

import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Model;
import org.kith.course.Everything;
import org.kith.plugins.testkit.ModelContract;

class EnrolmentModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new EnrolmentModel();
    }

    @Override
    public Dossier dossier() {
        return Everything.of("enrolment-policy", "enrolment-log", "cohort", "attendance-sheet", "certificate");
    }
}
