package org.kith.charter.portfolio;

import org.kith.core.number.Share;

/** Which coverages can be added up. */
final class Coverages {

    private static final long MOST = 1_000_000_000L;

    private Coverages() {}

    /** {@return whether so many can be there; a larger number is a mistake of whoever wrote the document} */
    static boolean isPlausible(Share share) {
        return share.whole() <= MOST;
    }
}
