package org.kith.course.certificate;

import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Model;
import org.kith.course.Everything;
import org.kith.plugins.testkit.ModelContract;

class CertificateModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new CertificateModel();
    }

    @Override
    public Dossier dossier() {
        return Everything.of("certificate", "cohort");
    }
}
