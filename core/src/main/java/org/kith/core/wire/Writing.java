package org.kith.core.wire;

import tools.jackson.core.JsonGenerator;

/** How one kind of value is written. Immutable and thread-safe. */
@FunctionalInterface
interface Writing {

    /** Writes a value. */
    void write(JsonGenerator json, Object value);
}
