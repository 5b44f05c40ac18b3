package org.kith.benchmarks.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.kith.core.Kith;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Framework;
import org.kith.core.score.NodeTally;
import org.kith.core.score.Tally;
import org.kith.core.shape.Document;
import org.kith.core.spi.Options;
import org.kith.core.spi.TableScorer;

/** The sixteen questions as Kith knows them: a framework and a rubric, both read from files. */
final class KithScheme {

    static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private static final String RUBRIC = "sixteen-by-group";
    private static final List<String> GROUPS = List.of("a", "b", "c", "d", "e");

    /** The points that each group can have. */
    private static final List<Long> POSSIBLE = List.of(32L, 16L, 16L, 24L, 20L);

    private final Kith kith = Kith.load();
    private final Framework framework = (Framework) document("framework-sixteen.json");
    private final Dossier dossier = Dossier.of(framework, document("rubric-sixteen-by-group.json"));

    private Document document(String name) {
        try (InputStream in = KithScheme.class.getResourceAsStream(name)) {
            return kith.readDocument(name, in.readAllBytes()).orElseThrow().document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Framework framework() {
        return framework;
    }

    TableScorer scorer() {
        return kith.scorer(dossier, framework, RUBRIC, Options.none())
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
