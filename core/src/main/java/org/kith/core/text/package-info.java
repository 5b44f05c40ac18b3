/**
 * Words and where they come from: ids, texts with translations, sources of facts, and the wording of findings.
 *
 * <p>Start with {@link org.kith.core.text.Text}. {@link org.kith.core.text.Source} says how far a fact can be relied on,
 * and {@link org.kith.core.text.Messages} holds the texts that findings are told in.
 */
@NullMarked
package org.kith.core.text;

import org.jspecify.annotations.NullMarked;
