/**
 * What keeps people out of documents: {@link org.kith.core.privacy.PersonRef} stands for a person whose name and address
 * only the host knows.
 */
@NullMarked
package org.kith.core.privacy;

import org.jspecify.annotations.NullMarked;
