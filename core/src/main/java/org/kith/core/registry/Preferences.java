package org.kith.core.registry;

import com.google.common.collect.ImmutableSetMultimap;
import java.util.List;
import java.util.Optional;
import org.kith.core.validation.Findings;

/** Which class a host prefers where a name stands for several plug-ins. */
record Preferences(ImmutableSetMultimap<String, String> classesByName) {

    /** {@return the first of some plug-ins of one name whose class is preferred} */
    Optional<Entry> pick(List<Entry> sameName) {
        return sameName.stream()
                .filter(entry -> classesByName.containsEntry(entry.name(), entry.className()))
                .findFirst();
    }

    /** {@return a finding for each preference that none of the plug-ins fits} */
    Findings unmatched(List<Entry> entries) {
        return classesByName.entries().stream()
                .filter(wish -> entries.stream()
                        .noneMatch(entry -> entry.name().equals(wish.getKey())
                                && entry.className().equals(wish.getValue())))
                .map(wish -> Faults.preferenceUnmatched(wish.getKey(), wish.getValue()))
                .collect(Findings.toFindings());
    }
}
