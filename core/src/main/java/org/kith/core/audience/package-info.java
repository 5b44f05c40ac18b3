/**
 * For whom something is meant: the audiences of an export and what each of them may see.
 *
 * <p>Start with {@link org.kith.core.audience.Audience}, which is ordered in part. A
 * {@link org.kith.core.audience.Visibility} is the set of audiences from its least members upwards.
 */
@NullMarked
package org.kith.core.audience;

import org.jspecify.annotations.NullMarked;
