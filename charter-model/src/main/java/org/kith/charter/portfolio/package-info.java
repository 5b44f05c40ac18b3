/**
 * Many places side by side, by the steps of one charter: who is strong where, who can learn from whom, what nobody covers, and
 * what changed between two days.
 *
 * <p>Start with {@link org.kith.charter.portfolio.PortfolioScope}, which says what is compared. It takes reviews one at a time,
 * from a stream, and makes a {@link org.kith.charter.portfolio.Portfolio}; pairs of reviews of two days make a
 * {@link org.kith.charter.portfolio.Trend}. Both add up, so that a host can divide the places and put the results together.
 */
@DomainStyle
@NullMarked
package org.kith.charter.portfolio;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
