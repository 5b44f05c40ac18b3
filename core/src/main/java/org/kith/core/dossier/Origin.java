package org.kith.core.dossier;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;

/** Where a document was read from, so that a finding can say the line. */
public interface Origin {

    /** {@return the name of the file} */
    String file();

    /**
     * {@return where parts of the document stand; where the nearest part around one stands if it is absent}
     *
     * <p>Looking for many at once costs about as much as looking for one.
     *
     * @param pointers the parts
     */
    Map<Pointer, Location> locate(Collection<Pointer> pointers);

    /** {@return where a part of the document stands; where the nearest part around it stands if it is absent} */
    default Location locate(Pointer pointer) {
        return locate(Set.of(pointer)).getOrDefault(pointer, Location.ofFile(file()));
    }
}
