/**
 * The main job: from a folder of documents to what a coordinator needs.
 *
 * <p>{@link org.kith.examples.mainjob.MainJob} is a host in the small: it reads, checks, scores and exports, and says on the
 * terminal what it did.
 */
@NullMarked
package org.kith.examples.mainjob;

import org.jspecify.annotations.NullMarked;
