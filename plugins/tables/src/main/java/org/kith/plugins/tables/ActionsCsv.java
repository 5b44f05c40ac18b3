package org.kith.plugins.tables;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import org.kith.core.community.Body;
import org.kith.core.dossier.Redacted;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Plugin;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;

/**
 * Writes the actions of all plans as a table, in the order of each plan, with how they stand on the day of the context.
 *
 * <p>Immutable and thread-safe.
 */
public final class ActionsCsv implements Exporter {

    private static final Pointer ACTIONS = Pointer.ROOT.child("actions");

    /** Makes the exporter. */
    public ActionsCsv() {}

    @Override
    public String name() {
        return "actions-csv";
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
        return ImmutableSet.of(ActionPlan.TYPE, Body.TYPE);
    }

    @Override
    public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
        Table table = new Table(
                context.locale(),
                "plan",
                "action",
                "title",
                "priority",
                "owner",
                "ownerName",
                "start",
                "due",
                "progress",
                "health");
        Lookup lookup = new Lookup(dossier);
        for (ActionPlan plan : dossier.all(ActionPlan.TYPE)) {
            for (int i = 0; i < plan.actions().size(); i++) {
                add(plan, i, context, lookup, table);
            }
        }
        table.write(out);
        return lookup.findings();
    }

    private static void add(ActionPlan plan, int index, ExportContext context, Lookup lookup, Table table) {
        Action action = plan.actions().get(index);
        Pointer owner = ACTIONS.child(index).child("owner");
        table.row(
                plan.id(),
                action.id(),
                action.title(),
                action.priority(),
                action.owner(),
                action.owner()
                        .flatMap(id -> lookup.find(Body.TYPE, id, plan, owner))
                        .map(Body::name),
                action.start(),
                action.due(),
                action.progress(),
                action.health(context.asOf()));
    }
}
