/**
 * The front door.
 *
 * <p>{@link org.kith.core.Kith} reads and writes documents, checks, scores and exports a dossier. Everything else is reached
 * from it: a {@link org.kith.core.dossier.Dossier} holds documents, {@link org.kith.core.validation.Findings} say what is
 * wrong, and {@link org.kith.core.registry.Plugins} are what the host may choose from.
 */
@NullMarked
package org.kith.core;

import org.jspecify.annotations.NullMarked;
