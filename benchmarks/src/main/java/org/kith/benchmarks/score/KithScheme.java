package org.kith.benchmarks.score;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.kith.core.Kith;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.score.NodeTally;
import org.kith.core.score.Tally;
import org.kith.core.spi.Options;
import org.kith.core.spi.TableScorer;

/** The sixteen statements of partners as Kith ships them: a framework and the stock rubric for it. */
final class KithScheme {

    static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private static final String RUBRIC = "partnership-statements";
    private static final List<String> GROUPS =
            List.of("confident", "inclusive", "organised", "cooperative", "influential");

    /** The points that each group can have. */
    private static final List<Long> POSSIBLE = List.of(16L, 16L, 20L, 28L, 12L);

    private final Kith kith = Kith.load();
    private final Framework framework =
            kith.catalogue().find(Framework.TYPE, FrameworkId.of(RUBRIC)).orElseThrow();

    Framework framework() {
        return framework;
    }

    TableScorer scorer() {
        return kith.scorer(Dossier.EMPTY, framework, RUBRIC, Options.none())
                .orElseThrow()
                .forTables(DAY)
                .orElseThrow();
    }

    ResponseTable table(byte[] rowByRow) {
        List<String> noGroups = Collections.nCopies(rowByRow.length / Population.ITEMS, "");
        return ResponseTable.builder(framework)
                .addColumns(noGroups, Population.columnByColumn(rowByRow))
                .build();
    }

    static List<GroupCounts> counts(Tally tally) {
        return GROUPS.stream().map(group -> counts(tally.node(group), group)).toList();
    }

    private static GroupCounts counts(NodeTally node, String group) {
        long possible = POSSIBLE.get(GROUPS.indexOf(group));
        return new GroupCounts(
                List.copyOf(node.levels().values()),
                node.shareSum().times(possible).numerator().longValueExact());
    }
}
