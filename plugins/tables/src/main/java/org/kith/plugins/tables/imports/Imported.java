package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;

/**
 * A dossier with the rows of a file in it.
 *
 * @param dossier the dossier, with everything else as it was
 * @param changed the entries that are new or not as they were, by id; those that were there keep revision and extensions
 * @param report what became of each row
 */
public record Imported(Dossier dossier, List<Entry<?>> changed, ImportReport report) {

    /** Makes it. */
    public Imported {
        changed = ImmutableList.copyOf(changed);
    }
}
