package org.kith.empowerment;

import static org.kith.core.validation.Severity.ERROR;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What can be wrong with a {@link DimensionSet}. */
final class DimensionSetRules {

    static final ImmutableList<Rule<?>> ALL =
            ImmutableList.of(Rule.of(DimensionSet.class, DimensionSetRules::statementsHaveDimensions));

    private DimensionSetRules() {}

    static void statementsHaveDimensions(DimensionSet set, Reporter out) {
        for (int i = 0; i < set.lenses().size(); i++) {
            List<Statement> statements = set.lenses().get(i).statements();
            for (int j = 0; j < statements.size(); j++) {
                Statement statement = statements.get(j);
                if (set.dimension(statement.dimension()).isEmpty()) {
                    at(i, j, out).report(ERROR, "dimension-set.unknown-dimension", statement.dimension());
                }
            }
        }
    }

    private static Reporter at(int lens, int statement, Reporter out) {
        return out.at("lenses").at(lens).at("statements").at(statement).at("dimension");
    }
}
