package org.kith.plugins.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.community.Body;
import org.kith.core.community.Engagement;
import org.kith.core.community.Place;
import org.kith.core.community.Team;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.Redacted;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Health;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;

/**
 * Gathers what a steering group needs for a meeting: the priorities and the voice behind them, what is late or due, what was
 * decided, the evidence that is asked for, and who holds which role.
 *
 * <p>Names come from the directory of the context, for those who may know them. The page loads nothing and runs nothing.
 * Thread-safe.
 */
public final class SteeringPackExporter implements Exporter {

    /** Makes the exporter. */
    public SteeringPackExporter() {}

    @Override
    public String name() {
        return "steering-pack";
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
        return ImmutableSet.of(
                ActionPlan.TYPE, Body.TYPE, DueList.TYPE, Engagement.TYPE, EvidenceRequest.TYPE, Place.TYPE, Team.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Scope scope = new Scope(dossier, context);
        TeamLines teams = new TeamLines(scope);
        List<SheetPart> parts = ImmutableList.<SheetPart>builder()
                .addAll(scope.each(ActionPlan.TYPE, plan -> part(plan, scope)))
                .add(SheetPart.of(
                        "teams",
                        "The work together",
                        new SheetSection("Due", "What is late, and what is due next.", teams.due()),
                        new SheetSection("Decisions", "What meetings decided, and why.", teams.decisions()),
                        new SheetSection("Evidence", "What was asked for and is not there yet.", teams.requests()),
                        new SheetSection("Roles", "Who holds which role.", teams.roles())))
                .build();
        return Sheet.of("Steering pack", scope, parts).write(scope, out);
    }

    private static SheetPart part(ActionPlan plan, Scope scope) {
        PlanLines lines = new PlanLines(plan, scope);
        return SheetPart.of(
                plan,
                scope,
                new SheetSection("Voice", "How far the plan is that of the community.", TeamLines.voice(plan, scope)),
                new SheetSection("Priorities", "What the community wants, by rank.", lines.priorities()),
                new SheetSection(
                        "Late or at risk",
                        "Actions that need a decision.",
                        lines.actions(SteeringPackExporter::isUrgent)));
    }

    private static boolean isUrgent(Health health) {
        return health == Health.LATE || health == Health.AT_RISK;
    }
}
