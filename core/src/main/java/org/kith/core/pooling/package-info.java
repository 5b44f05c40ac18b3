/**
 * What many people's answers come to, without showing any one of them.
 *
 * <p>Start with {@link org.kith.core.pooling.Pool}: it counts those answer sheets alone whose owners consent to that at the moment of
 * pooling. A {@link org.kith.core.pooling.CrossTab} of any number of responses is published as a
 * {@link org.kith.core.pooling.ShownCrossTab}.
 */
@NullMarked
package org.kith.core.pooling;

import org.jspecify.annotations.NullMarked;
