package org.kith.core.framework;

/** Whether a criterion looks at how people work or at what came of it. The two are never averaged. */
public enum Side {
    /** How we work. */
    PROCESS,
    /** What came of it. */
    OUTCOME
}
