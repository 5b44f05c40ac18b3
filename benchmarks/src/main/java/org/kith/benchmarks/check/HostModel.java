package org.kith.benchmarks.check;

import java.util.List;
import java.util.stream.Stream;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** Brings the host's types and rules to Kith. */
public final class HostModel implements Model {

    @Override
    public String name() {
        return "org.kith.benchmarks.host";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(Shapes.COURSE, Shapes.ASSESSMENT, Shapes.PLAN);
    }

    @Override
    public List<Catalogue> catalogues() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(CourseRules.ALL, AssessmentRules.ALL, PlanRules.ALL)
                .<Rule<?>>flatMap(List::stream)
                .toList();
    }
}
