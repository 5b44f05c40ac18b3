package org.kith.plugins.tables;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.Level;
import org.kith.core.number.Fraction;
import org.kith.core.score.Counts;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;

/**
 * Writes score cards as a table: a row for each node, a node before its parts, with its depth from 0 at the root.
 *
 * <p>Points are decimals, rounded half up to six digits where there is need; the share is a percentage with one
 * digit, rounded down, so that it never seems to reach a threshold that it misses. The exact fractions stand in the score card itself. Immutable and thread-safe.
 */
public final class ScoresCsv implements Exporter {

    private static final int POINT_DIGITS = 6;
    private static final int SHARE_DIGITS = 1;

    /** Makes the exporter. */
    public ScoresCsv() {}

    @Override
    public String name() {
        return "scores-csv";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public String mediaType() {
        return Table.MEDIA_TYPE;
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return ImmutableSet.of(ScoreCard.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Table table = new Table(
                context.locale(),
                "card",
                "method",
                "depth",
                "key",
                "title",
                "points",
                "possible",
                "sharePercent",
                "level",
                "rated",
                "notApplicable",
                "dontKnow",
                "unanswered");
        dossier.all(ScoreCard.TYPE).forEach(card -> add(card, card.root(), 0, table));
        table.write(out);
        return Findings.NONE;
    }

    private static void add(ScoreCard card, ScoreNode node, int depth, Table table) {
        Counts counts = node.counts();
        table.row(
                card.id(),
                card.method().name(),
                depth,
                node.key(),
                node.title(),
                points(node.points()),
                points(node.possible()),
                node.share().map(share -> share.percent().toDecimal(SHARE_DIGITS, RoundingMode.DOWN)),
                node.level().map(Level::title),
                counts.rated(),
                counts.notApplicable(),
                counts.dontKnow(),
                counts.unanswered());
        node.parts().forEach(part -> add(card, part, depth + 1, table));
    }

    private static Optional<String> points(Optional<Fraction> points) {
        return points.map(fraction -> fraction.toDecimal(POINT_DIGITS, RoundingMode.HALF_UP))
                .map(decimal -> new BigDecimal(decimal).stripTrailingZeros().toPlainString());
    }
}
