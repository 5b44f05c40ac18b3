package org.kith.plugins.report;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.kith.core.audience.Audience;
import org.kith.core.community.Body;
import org.kith.core.community.Place;
import org.kith.core.dossier.Redacted;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Health;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;

/**
 * Tells everybody what a place wants and how far it is.
 *
 * <p>Whoever it is made for, nothing stands in it that is not for everybody. It loads nothing and runs nothing. Thread-safe.
 */
public final class PublicPageExporter implements Exporter {

    /** Makes the exporter. */
    public PublicPageExporter() {}

    @Override
    public String name() {
        return "public-page";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public String mediaType() {
        return "text/html; charset=utf-8";
    }

    @Override
    public Set<DocumentType<?>> accepts() {
        return ImmutableSet.of(ActionPlan.TYPE, Body.TYPE, Place.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Scope scope = Scope.narrowed(dossier, context, Audience.PUBLIC);
        return Sheet.of("What we want together", scope, scope.each(ActionPlan.TYPE, plan -> part(plan, scope)))
                .write(scope, out);
    }

    private static SheetPart part(ActionPlan plan, Scope scope) {
        PlanLines lines = new PlanLines(plan, scope);
        return SheetPart.of(
                plan,
                scope,
                new SheetSection("Vision", "How people would like it to be.", lines.visions()),
                new SheetSection("Priorities", "What the community wants, by rank.", lines.priorities()),
                new SheetSection(
                        "Progress", "What is done about it.", lines.actions(health -> health != Health.STOPPED)));
    }
}
