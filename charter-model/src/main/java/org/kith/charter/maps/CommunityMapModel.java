package org.kith.charter.maps;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** What the kernel learns of community maps and of counts of circles: their types and their rules. Immutable. */
public final class CommunityMapModel implements Model {

    private static final ImmutableList<Rule<?>> RULES = ImmutableList.<Rule<?>>builder()
            .addAll(CommunityMapRules.ALL)
            .addAll(CareCirclesRules.ALL)
            .build();

    /** Makes the model, as the kernel does. */
    public CommunityMapModel() {}

    @Override
    public String name() {
        return "community-map";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return ImmutableList.of(CareCircles.TYPE, CommunityMap.TYPE);
    }

    /** {@return nothing: maps belong to those who draw them} */
    @Override
    public List<Catalogue> catalogues() {
        return ImmutableList.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return RULES;
    }
}
