/**
 * Exact numbers: fractions, shares, amounts that are known with a qualifier, and money.
 *
 * <p>Start with {@link org.kith.core.number.Fraction}, which all scores are made of. Nothing here rounds unless it is told
 * how, and every number is written with ASCII digits on every machine.
 */
@NullMarked
package org.kith.core.number;

import org.jspecify.annotations.NullMarked;
