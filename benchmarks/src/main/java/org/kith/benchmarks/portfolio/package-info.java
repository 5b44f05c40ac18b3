/** Portfolios: many places reviewed one after the other, each made when its turn comes and let go. */
@NullMarked
package org.kith.benchmarks.portfolio;

import org.jspecify.annotations.NullMarked;
