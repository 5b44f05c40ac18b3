/**
 * A recipe for hosts that keep documents in a database, with revisions and optimistic locking.
 *
 * <p>Open {@link org.kith.examples.persistence.DossierStore} first; it needs nothing but JDBC. {@link
 * org.kith.examples.persistence.TwoEditors} shows what happens when two people change the same document.
 */
@NullMarked
package org.kith.examples.persistence;

import org.jspecify.annotations.NullMarked;
