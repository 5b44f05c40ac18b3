/**
 * JSON documents, read and written through shapes; jackson-core says what is wrong with a file.
 *
 * <p>{@link org.kith.core.wire.JsonReader} reports every problem of a file in one read, each with pointer, line and column;
 * {@link org.kith.core.wire.JsonWriter} writes the same bytes for the same document; {@link org.kith.core.wire.JsonSchema}
 * writes the schema of a document type. Only the front door uses this package.
 */
@NullMarked
package org.kith.core.wire;

import org.jspecify.annotations.NullMarked;
