/**
 * What a type looks like: its fields in order, each with name, kind and visibility.
 *
 * <p>Start with {@link org.kith.core.shape.Shape}: every document type declares one, in plain typed Java and without
 * reflection. The JSON reader and writer, the JSON Schema, the pointers in findings, the redaction for an audience and the
 * content hash all come from it. {@link org.kith.core.shape.Kinds} holds the kinds that fields can have.
 */
@NullMarked
package org.kith.core.shape;

import org.jspecify.annotations.NullMarked;
