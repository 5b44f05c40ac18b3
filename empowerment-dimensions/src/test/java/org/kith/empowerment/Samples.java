package org.kith.empowerment;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.text.Text;

/** The case of the policy officer, and small valid values to start from. */
final class Samples {

    static final BodyId EDUCATION = BodyId.of("community-education");
    static final BodyId POLICY = BodyId.of("policy-department");
    static final BodyId LIBRARY = BodyId.of("library");

    static final CriterionKey CONFIDENT = CriterionKey.of("confident");
    static final CriterionKey INCLUSIVE = CriterionKey.of("inclusive");
    static final CriterionKey ORGANISED = CriterionKey.of("organised");
    static final CriterionKey COOPERATIVE = CriterionKey.of("cooperative");
    static final CriterionKey INFLUENTIAL = CriterionKey.of("influential");

    private static final List<CriterionKey> KEYS = List.of(CONFIDENT, INCLUSIVE, ORGANISED, COOPERATIVE, INFLUENTIAL);

    private Samples() {}

    /** {@return the five columns, and no rows} */
    static Coverage.Builder coverage() {
        return Coverage.builder()
                .id(CoverageId.of("dudley-partners"))
                .title(Text.of("Partners"))
                .columns(KEYS.stream().map(Samples::column).toList());
    }

    /** {@return education alone on confident; the policy department on the other four, and unknown on confident} */
    static Coverage partners() {
        return coverage()
                .addRows(row(EDUCATION, Cover.ACTIVE, Cover.NONE, Cover.NONE, Cover.NONE, Cover.NONE))
                .addRows(row(POLICY, Cover.UNKNOWN, Cover.ACTIVE, Cover.ACTIVE, Cover.ACTIVE, Cover.ACTIVE))
                .build();
    }

    /** {@return the same, where the policy department said that it does nothing on confident} */
    static Coverage settledPartners() {
        return coverage()
                .addRows(row(EDUCATION, Cover.ACTIVE, Cover.NONE, Cover.NONE, Cover.NONE, Cover.NONE))
                .addRows(row(POLICY, Cover.NONE, Cover.ACTIVE, Cover.ACTIVE, Cover.ACTIVE, Cover.ACTIVE))
                .build();
    }

    static CoverageColumn column(CriterionKey key) {
        return CoverageColumn.of(key, Text.of(key.value()));
    }

    /** {@return a row with cells for the columns from the first on; the rest is absent} */
    static CoverageRow row(BodyId body, Cover... covers) {
        ImmutableMap.Builder<CriterionKey, Cover> cells = ImmutableMap.builder();
        for (int i = 0; i < covers.length; i++) {
            cells.put(KEYS.get(i), covers[i]);
        }
        return CoverageRow.of(body, cells.buildOrThrow());
    }

    static CoverageRow row(BodyId body, CriterionKey column, Cover cover) {
        return CoverageRow.of(body, Map.of(column, cover));
    }

    static Dimension dimension(String key) {
        return Dimension.builder().key(CriterionKey.of(key)).title(Text.of(key)).build();
    }

    static Lens.Builder lens(String key) {
        return Lens.builder().key(LensKey.of(key)).title(Text.of(key));
    }

    static Statement statement(String key, CriterionKey dimension) {
        return Statement.of(StatementKey.of(key), dimension, Text.of("We do."));
    }

    static DimensionSet.Builder dimensionSet() {
        return DimensionSet.builder()
                .id(DimensionSetId.of("two"))
                .title(Text.of("Two"))
                .addDimensions(dimension("confident"))
                .addDimensions(dimension("inclusive"));
    }
}
