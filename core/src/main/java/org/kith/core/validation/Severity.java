package org.kith.core.validation;

/** How much a finding matters, from the least to the most. */
public enum Severity {
    /** Good to know; nothing needs doing. */
    INFO,
    /** Worth a look; the data can be used. */
    WARNING,
    /** Must be put right before the data is relied on. */
    ERROR
}
