/**
 * The nouns that all models share: places, bodies and sectors; the teams that carry the work, and what a community says and
 * has.
 *
 * <p>Start with {@link org.kith.core.community.Place}. A {@link org.kith.core.community.Body} is an organisation in whatever
 * role. At an {@link org.kith.core.community.Engagement} people are heard. Sectors, diversity axes and themes are open data: the kernel ships a list and a host adds its own as documents.
 */
@DomainStyle
@NullMarked
package org.kith.core.community;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
