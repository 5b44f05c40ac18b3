/**
 * What is wrong with data, and where.
 *
 * <p>Start with {@link org.kith.core.validation.Finding}. A {@link org.kith.core.validation.Pointer} and a
 * {@link org.kith.core.validation.Location} say where, {@link org.kith.core.validation.Findings} keeps several, and an
 * {@link org.kith.core.validation.Outcome} is a value, findings, or both.
 */
@NullMarked
package org.kith.core.validation;

import org.jspecify.annotations.NullMarked;
