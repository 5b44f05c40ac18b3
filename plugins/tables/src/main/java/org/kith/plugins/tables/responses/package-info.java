/**
 * Reads the answers of whole populations from CSV (RFC 4180), whatever the size of the file.
 *
 * <p>Start with {@link org.kith.plugins.tables.responses.ResponseReader}: it hands on the responses in chunks, or tallies them
 * with a scorer and an executor of the host, and says in a {@link org.kith.plugins.tables.responses.Reading} what could not be
 * used. Nothing of a cell reaches a finding.
 */
@NullMarked
package org.kith.plugins.tables.responses;

import org.jspecify.annotations.NullMarked;
