/** Benchmarks, each a ratio within one run: our way and the way it is measured against, doing the same work. */
@NullMarked
package org.kith.benchmarks;

import org.jspecify.annotations.NullMarked;
