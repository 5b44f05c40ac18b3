/**
 * Charters that places work towards, and the programmes under them.
 *
 * <p>Start with {@link org.kith.charter.Charter}, a versioned list of steps, and {@link org.kith.charter.Programme}, a place
 * that works under one, maybe in the form of its own {@link org.kith.charter.LocalCharter}. What its bodies do stands in a
 * {@link org.kith.charter.Register}; a {@link org.kith.charter.ReviewBasis} puts these together and tells for any day how far
 * each step is kept. What a place says of itself is in {@link org.kith.charter.submission}, and by whom it is recognised in
 * {@link org.kith.charter.recognition}.
 */
@DomainStyle
@NullMarked
package org.kith.charter;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
