package org.kith.empowerment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.framework.FrameworkId;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** What the kernel learns of dimensions and coverage. Thread-safe. */
public final class EmpowermentModel implements Model {

    /** The five dimensions, with a community lens and a partnership lens. */
    public static final DimensionSetId FIVE_DIMENSIONS = DimensionSetId.of("five-dimensions");

    /** The nine domains of community empowerment that Laverack describes. */
    public static final DimensionSetId NINE_DOMAINS = DimensionSetId.of("nine-domains");

    /** The six features of co-production. */
    public static final DimensionSetId CO_PRODUCTION_FEATURES = DimensionSetId.of("co-production-features");

    /** The framework on which a profile of the five dimensions is rated: each has a process and an outcome side. */
    public static final FrameworkId FIVE_DIMENSIONS_PROFILE = FrameworkId.of("five-dimensions-profile");

    private static final String FOLDER = "META-INF/kith/empowerment/";

    /** Makes the model; the kernel does that through its service loader. */
    public EmpowermentModel() {}

    @Override
    public String name() {
        return "empowerment";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(DimensionSet.TYPE, LocalLens.TYPE, Coverage.TYPE);
    }

    @Override
    public List<Catalogue> catalogues() {
        return List.of(
                Catalogue.of(EmpowermentModel.class, FOLDER + "dimension-set-five-dimensions.json"),
                Catalogue.of(EmpowermentModel.class, FOLDER + "dimension-set-nine-domains.json"),
                Catalogue.of(EmpowermentModel.class, FOLDER + "dimension-set-co-production-features.json"),
                Catalogue.of(EmpowermentModel.class, FOLDER + "framework-five-dimensions-profile.json"));
    }

    @Override
    public List<Rule<?>> rules() {
        return ImmutableList.<Rule<?>>builder()
                .addAll(DimensionSetRules.ALL)
                .addAll(LocalLensRules.ALL)
                .addAll(CoverageRules.ALL)
                .build();
    }
}
