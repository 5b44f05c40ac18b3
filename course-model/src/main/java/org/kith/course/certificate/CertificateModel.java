package org.kith.course.certificate;

import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** Brings certificates into the kernel. Immutable. */
public final class CertificateModel implements Model {

    /** Makes the model; the kernel does so itself. */
    public CertificateModel() {}

    @Override
    public String name() {
        return "certificate";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(Certificate.TYPE);
    }

    /** {@return nothing: certificates belong to those who earn them} */
    @Override
    public List<Catalogue> catalogues() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return CertificateRules.ALL;
    }

    @Override
    public List<DueRule<?>> dues() {
        return CertificateDues.ALL;
    }
}
