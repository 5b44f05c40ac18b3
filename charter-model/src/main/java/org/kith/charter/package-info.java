/**
 * Charters that places work towards, and the recognitions that places are given.
 *
 * <p>Start with {@link org.kith.charter.Charter}, a versioned list of steps; {@link org.kith.charter.Charters} names the
 * ones that are shipped. A {@link org.kith.charter.Recognition} relates a place and the body that recognises it, and says
 * under which charter where that is known.
 */
@DomainStyle
@NullMarked
package org.kith.charter;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
