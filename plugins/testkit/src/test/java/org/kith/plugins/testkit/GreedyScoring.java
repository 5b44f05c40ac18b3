package org.kith.plugins.testkit;

import java.util.List;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.Option;

/** A strategy that takes an option that no plug-in should know. */
public final class GreedyScoring extends CountingScoring {

    @Override
    public String name() {
        return "test.greedy";
    }

    @Override
    public List<Option<?>> options() {
        return List.of(Option.of("no-such-option", Kinds.STRING, "none", "Anything."));
    }
}
