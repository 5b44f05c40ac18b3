package org.kith.benchmarks.check;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/** The id of each document of the host. */
public record HostId(String value) implements Id {

    static final Scalar<HostId> KIND = Kinds.id("host-id", HostId::new);

    /** Checks the syntax. */
    public HostId {
        Id.check(value, "host id");
    }
}
