/**
 * The dimensions of an empowered community, and who covers what.
 *
 * <p>Start with {@link org.kith.empowerment.Coverage}: bodies by columns, and from them the gaps, the overlaps and the bodies
 * that complement each other. A {@link org.kith.empowerment.DimensionSet} holds dimensions and the lenses through which
 * people read them; how far a place has come is an assessment of the framework that the module ships beside the set.
 */
@DomainStyle
@NullMarked
package org.kith.empowerment;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
