/**
 * The nouns that all models share: places, bodies and the sectors that they belong to.
 *
 * <p>Start with {@link org.kith.core.community.Place}. A {@link org.kith.core.community.Body} is an organisation in whatever
 * role. Sectors and diversity axes are open data: the kernel ships a list and a host adds its own as documents.
 */
@DomainStyle
@NullMarked
package org.kith.core.community;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
