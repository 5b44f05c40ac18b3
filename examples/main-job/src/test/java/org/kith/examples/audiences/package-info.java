/**
 * Whether anything reaches somebody for whom it is not: every exporter with every audience, over documents made from the shapes
 * of all types.
 */
@NullMarked
package org.kith.examples.audiences;

import org.jspecify.annotations.NullMarked;
