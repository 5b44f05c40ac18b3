package org.kith.course.interest;

import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Model;
import org.kith.course.Everything;
import org.kith.plugins.testkit.ModelContract;

class InterestModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new InterestModel();
    }

    @Override
    public Dossier dossier() {
        return Everything.of("interest-register", "cohort", "enrolment-policy", "enrolment-log");
    }
}
