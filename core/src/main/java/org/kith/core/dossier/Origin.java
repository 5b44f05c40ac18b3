package org.kith.core.dossier;

import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;

/** Where a document was read from, so that a finding can say the line. */
public interface Origin {

    /** {@return the name of the file} */
    String file();

    /**
     * {@return where a part of the document stands; where the nearest part around it stands if it is absent}
     *
     * @param pointer the part
     */
    Location locate(Pointer pointer);
}
