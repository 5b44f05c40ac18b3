package org.kith.plugins.rubric.engine;

import java.util.Optional;
import org.kith.plugins.rubric.Formula;
import org.kith.plugins.rubric.Requirement;

/** What a score depends on beside answers: figures, time, and levels held by decision. */
interface Circumstances {

    /** {@return whether a requirement that answers cannot change is met} */
    boolean isMet(Requirement requirement);

    /** {@return what was observed of an indicator; empty if nothing was} */
    Optional<Progress> progress(Formula.Figure figure);
}
