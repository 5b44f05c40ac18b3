/**
 * The one style of generated value types, applied to a package.
 *
 * <p>{@link org.kith.core.style.DomainStyle} stands in the {@code package-info} of every package of Kith that has value types. Hosts do not need it.
 */
@NullMarked
package org.kith.core.style;

import org.jspecify.annotations.NullMarked;
