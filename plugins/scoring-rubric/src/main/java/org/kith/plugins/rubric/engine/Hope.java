package org.kith.plugins.rubric.engine;

import java.util.Optional;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Requirement;

/**
 * Circumstances in which whatever answers cannot change is met.
 *
 * @param real the real ones
 */
record Hope(Circumstances real) implements Circumstances {

    @Override
    public boolean isMet(Requirement requirement) {
        return true;
    }

    @Override
    public Optional<Progress> progress(Formula.Figure figure) {
        return real.progress(figure);
    }
}
