/** Enrolments: a million commands, by pure decisions that keep every event and by a mutable version written by hand. */
@NullMarked
package org.kith.benchmarks.enrol;

import org.jspecify.annotations.NullMarked;
