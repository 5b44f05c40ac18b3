package org.kith.plugins.rubric;

/** Which answer counts where several raters answered. Where levels are put together, an answer that is no rating is left aside. */
public enum RaterRule {
    /** That of the assessment that is scored. */
    SCORED,
    /** That of the panel's assessment, which records a consensus; that of the assessment that is scored where there is none. */
    PANEL,
    /** The lowest level that was given. */
    LOWEST,
    /** The middle of the levels that were given; the lower of the two middle ones where their number is even. */
    MIDDLE,
    /** The highest level that was given. */
    HIGHEST;

    /** {@return whether it makes one level of those that several raters gave} */
    public boolean combines() {
        return this == LOWEST || this == MIDDLE || this == HIGHEST;
    }
}
