package org.kith.course;

import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Model;
import org.kith.plugins.testkit.ModelContract;

class CourseModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new CourseModel();
    }

    @Override
    public Dossier dossier() {
        return Everything.of("course", "cohort");
    }
}
