/** Scoring: a million answers against a loop, a database and its CSV reader; one assessment against a mean. */
@NullMarked
package org.kith.benchmarks.score;

import org.jspecify.annotations.NullMarked;
