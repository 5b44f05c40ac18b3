/**
 * A host on the module path.
 *
 * <p>{@link org.kith.examples.host.Host} says which plug-ins were found, and from which modules.
 */
@NullMarked
package org.kith.examples.host;

import org.jspecify.annotations.NullMarked;
