package org.kith.plugins.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** The rubric as a document type, its rules, and the schemes that come with Kith, each with its framework. */
public final class RubricModel implements Model {

    private static final ImmutableList<String> CATALOGUE = ImmutableList.of(
            "framework-engagement-review",
            "framework-excellence-1000",
            "framework-mentoring-standard",
            "framework-partnership-statements",
            "rubric-charter-progress",
            "rubric-dimension-profile",
            "rubric-engagement-review",
            "rubric-excellence-1000",
            "rubric-mentoring-standard",
            "rubric-partnership-statements");

    /** Makes the model. */
    public RubricModel() {}

    @Override
    public String name() {
        return "scoring-rubric";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(Rubric.TYPE);
    }

    @Override
    public List<Catalogue> catalogues() {
        return CATALOGUE.stream()
                .map(name -> Catalogue.of(RubricModel.class, "META-INF/kith/rubric/" + name + ".json"))
                .collect(toImmutableList());
    }

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(RubricRules.ALL, DecisionRules.ALL)
                .flatMap(List::stream)
                .collect(toImmutableList());
    }
}
