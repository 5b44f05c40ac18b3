package org.kith.plugins.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
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
 * Tells a community what it asked for, what was decided, what was done, what was not and why, and what comes next.
 *
 * <p>The page is for those who took part: whoever it is made for, nothing stands in it that they may not see. It loads nothing
 * and runs nothing. Thread-safe.
 */
public final class YouSaidWeDidExporter implements Exporter {

    /** Makes the exporter. */
    public YouSaidWeDidExporter() {}

    @Override
    public String name() {
        return "you-said-we-did";
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
        Audience readers =
                Audience.PARTICIPANTS.isAtOrBelow(context.audience()) ? Audience.PARTICIPANTS : Audience.PUBLIC;
        Scope scope = Scope.narrowed(dossier, context, readers);
        return Sheet.of("You said, we did", scope, scope.each(ActionPlan.TYPE, plan -> part(plan, scope)))
                .write(scope, out);
    }

    private static SheetPart part(ActionPlan plan, Scope scope) {
        PlanLines lines = new PlanLines(plan, scope);
        return SheetPart.of(
                plan,
                scope,
                new SheetSection("What you said", "What people asked for, in their words.", lines.proposals()),
                new SheetSection("What you decided", "What the community wants most.", lines.priorities()),
                new SheetSection("What was done", "What is complete.", lines.actions(Health.DONE::equals)),
                new SheetSection("What will not be done, and why", "It stays on record.", lines.refused()),
                new SheetSection(
                        "What comes next",
                        "What is going on or planned, and when people will be asked again.",
                        ImmutableList.<SheetLine>builder()
                                .addAll(lines.actions(
                                        EnumSet.complementOf(EnumSet.of(Health.DONE, Health.STOPPED))::contains))
                                .addAll(lines.askings())
                                .build()));
    }
}
