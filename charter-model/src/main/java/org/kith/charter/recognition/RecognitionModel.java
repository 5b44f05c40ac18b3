package org.kith.charter.recognition;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** Brings recognitions, their schemes and the decisions of panels into the kernel. Immutable. */
public final class RecognitionModel implements Model {

    static final String NAME = "recognition";

    /** Makes the model; the kernel does so itself. */
    public RecognitionModel() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return ImmutableList.of(PanelDecision.TYPE, Recognition.TYPE, RecognitionScheme.TYPE);
    }

    /** {@return nothing: schemes belong to their owners} */
    @Override
    public List<Catalogue> catalogues() {
        return ImmutableList.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return RecognitionRules.ALL;
    }

    @Override
    public List<DueRule<?>> dues() {
        return RecognitionDues.ALL;
    }
}
