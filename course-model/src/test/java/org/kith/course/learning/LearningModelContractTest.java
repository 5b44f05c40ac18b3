package org.kith.course.learning;

import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Model;
import org.kith.course.Everything;
import org.kith.plugins.testkit.ModelContract;

class LearningModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new LearningModel();
    }

    @Override
    public Dossier dossier() {
        return Everything.of("learning-set", "safe-space-conversation", "cohort", "action-plan");
    }
}
