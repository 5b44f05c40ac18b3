package org.kith.course.interest;

import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** Brings interest registers into the kernel. Immutable. */
public final class InterestModel implements Model {

    /** Makes the model; the kernel does so itself. */
    public InterestModel() {}

    @Override
    public String name() {
        return "interest";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(InterestRegister.TYPE);
    }

    /** {@return nothing: interest belongs to those who have it} */
    @Override
    public List<Catalogue> catalogues() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return InterestRules.ALL;
    }

    @Override
    public List<DueRule<?>> dues() {
        return InterestDues.ALL;
    }
}
