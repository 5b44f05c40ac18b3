package org.kith.plugins.tables.imports;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.List;
import java.util.Optional;

/**
 * A row on its way.
 *
 * @param row the row
 * @param key what it is about, such as the id that it gives; empty if it gives none
 */
record CandidateRow(Row row, Optional<String> key) {

    /** Refuses rows about the same: which of them is right nobody can tell by their order. */
    static void refuseSame(List<CandidateRow> candidates) {
        ListMultimap<String, Row> byKey =
                MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
        candidates.forEach(candidate -> candidate.key().ifPresent(key -> byKey.put(key, candidate.row())));
        for (String key : byKey.keySet()) {
            List<Row> rows = byKey.get(key);
            for (int i = 0; rows.size() > 1 && i < rows.size(); i++) {
                rows.get(i).refuse("import.same-id", rows.get(i == 0 ? 1 : 0).number());
            }
        }
    }
}
