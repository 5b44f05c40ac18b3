/**
 * What keeps people out of documents: {@link org.kith.core.privacy.PersonRef} stands for a person whose name and address
 * only the host knows and tells through a {@link org.kith.core.privacy.Directory}, a {@link org.kith.core.privacy.Consent} says
 * since when something about a person may be used for a {@link org.kith.core.privacy.Purpose}, and
 * {@link org.kith.core.privacy.SmallCells} hides counts in which people could be recognised.
 */
@NullMarked
package org.kith.core.privacy;

import org.jspecify.annotations.NullMarked;
