/** Reading and writing the documents of one dossier, against databind on plain classes. */
@NullMarked
package org.kith.benchmarks.json;

import org.jspecify.annotations.NullMarked;
