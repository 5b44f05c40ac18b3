/** Benchmarks, each a ratio within one run: our way and the way it is measured against, over the same bytes. */
@NullMarked
package org.kith.benchmarks;

import org.jspecify.annotations.NullMarked;
