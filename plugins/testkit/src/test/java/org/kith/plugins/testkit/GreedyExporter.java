package org.kith.plugins.testkit;

import java.util.List;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.Option;

/** An exporter that takes an option that no plug-in should know. */
public final class GreedyExporter extends TitlesExporter {

    @Override
    public String name() {
        return "test.greedy";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(Option.of("no-such-option", Kinds.STRING, "none", "Anything."));
    }
}
