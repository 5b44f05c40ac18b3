package org.kith.course.attendance;

import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Model;
import org.kith.course.Everything;
import org.kith.plugins.testkit.ModelContract;

class AttendanceModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new AttendanceModel();
    }

    @Override
    public Dossier dossier() {
        return Everything.of("attendance-sheet", "cohort");
    }
}
