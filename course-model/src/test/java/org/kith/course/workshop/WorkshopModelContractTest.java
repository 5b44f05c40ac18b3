package org.kith.course.workshop;

import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Model;
import org.kith.course.Everything;
import org.kith.plugins.testkit.ModelContract;

class WorkshopModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new WorkshopModel();
    }

    @Override
    public Dossier dossier() {
        return Everything.of("agenda", "workshop-report");
    }
}
