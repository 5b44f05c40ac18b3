/**
 * What a place has and what it needs, and how the two are connected; and how the circles around people grew, in numbers.
 *
 * <p>Start with {@link org.kith.charter.maps.CommunityMap}: assets, needs and the links between them on a day, and what can be read
 * from them. {@link org.kith.charter.maps.CareCircles} count circles of care before and after, for many people together and never
 * for one.
 */
@DomainStyle
@NullMarked
package org.kith.charter.maps;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
