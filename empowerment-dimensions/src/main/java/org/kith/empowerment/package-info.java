/**
 * The dimensions of an empowered community, and who covers what.
 *
 * <p>Start with {@link org.kith.empowerment.Coverage}: bodies by columns, and from them the gaps, the overlaps, the bodies that
 * complement each other and the talk to begin with. A {@link org.kith.empowerment.DimensionSet} holds dimensions and the lenses
 * through which people read them; a {@link org.kith.empowerment.LocalLens} is what partners make of a lens, and their work plan.
 * How far a place or a body has come is an assessment of the framework that the module ships beside the set; a
 * {@link org.kith.empowerment.Profile} shows several over time, without a total.
 */
@DomainStyle
@NullMarked
package org.kith.empowerment;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
