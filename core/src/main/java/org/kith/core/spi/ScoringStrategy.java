package org.kith.core.spi;

import org.kith.core.framework.Framework;
import org.kith.core.validation.Outcome;

/**
 * A way to make a score card of an assessment.
 *
 * <p>Preparing looks at the framework and the options once and finds everything that is wrong with them; scoring is then
 * possible many times. Thread-safe, as is the scorer.
 */
public interface ScoringStrategy extends Plugin {

    /**
     * {@return a scorer for assessments of a framework, or what is wrong: a framework that the strategy cannot score, options
     * that do not fit it}
     *
     * @param framework what is assessed
     * @param options the settings; the kernel has checked them against {@link #options()}
     */
    Outcome<Scorer> prepare(Framework framework, Options options);
}
