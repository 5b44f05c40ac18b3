package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What {@link MappingCheck} finds, as rules. */
final class MappingRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(Rule.of(ImportMapping.class, MappingRules::check));

    private MappingRules() {}

    private static void check(ImportMapping mapping, Reporter out) {
        MappingCheck.problems(mapping, out::documentType).forEach(problem -> problem.report(out));
    }
}
