/**
 * Certificates as credentials of Open Badges 3.0, not signed.
 *
 * <p>Start with {@link org.kith.plugins.credentials.OpenBadgesExporter}. Nothing is fetched and nobody is named: a recipient is a salted
 * hash of what the host's directory tells, and whoever hosts this may sign what it writes.
 */
@NullMarked
package org.kith.plugins.credentials;

import org.jspecify.annotations.NullMarked;
