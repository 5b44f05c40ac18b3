/** Checking one dossier with the same rules in several engines. */
@NullMarked
package org.kith.benchmarks.check;

import org.jspecify.annotations.NullMarked;
