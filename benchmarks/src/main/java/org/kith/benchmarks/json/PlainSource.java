package org.kith.benchmarks.json;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a fact comes from. */
public final class PlainSource {
    public @Nullable String citation;
    public @Nullable URI address;
    public @Nullable String confidence;
}
