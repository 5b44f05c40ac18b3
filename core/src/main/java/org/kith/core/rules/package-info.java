/**
 * The kernel's own rules, and the engine that applies the rules of all models to the values of a dossier.
 *
 * <p>Start with {@link org.kith.core.rules.RuleEngine}, and {@link org.kith.core.rules.DueEngine} beside it. Both walk each
 * document by its shape and look only where some rule or reference has something to say.
 */
@NullMarked
package org.kith.core.rules;

import org.jspecify.annotations.NullMarked;
