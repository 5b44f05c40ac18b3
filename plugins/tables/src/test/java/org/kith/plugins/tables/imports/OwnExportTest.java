package org.kith.plugins.tables.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.core.audience.Audience;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Progress;
import org.kith.core.spi.ExportContext;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;
import org.kith.plugins.tables.ActionsCsv;

/** A table of ours goes out, somebody works on it in a spreadsheet, and it comes back. */
class OwnExportTest {

    private static final ActionPlan PLAN = ActionPlan.builder()
            .id(ActionPlanId.of("plan"))
            .title(Text.of("Plan"))
            .addActions(action("invite")
                    .title(Text.of("@schools; \"invite\" them,\nall of them"))
                    .priority(PriorityId.of("schools"))
                    .owner(BodyId.of("school"))
                    .start(LocalDate.of(2022, 1, 1))
                    .due(LocalDate.of(2022, 3, 1))
                    .progress(Progress.IN_PROGRESS)
                    .build())
            .addActions(action("listen").reason(Text.of("For the team alone")).build())
            .build();

    private static final ImportMapping MAPPING = ImportMapping.builder()
            .id(ImportMappingId.of("own-actions"))
            .title(Text.of("Actions, as they were exported"))
            .target(ImportTarget.elements("action-plan", "plan", Pointer.parse("/actions")))
            .delimiter(Delimiter.COMMA)
            .addFields(field("/id", "action"))
            .addFields(field("/title", "title"))
            .addFields(field("/priority", "priority"))
            .addFields(field("/owner", "owner"))
            .addFields(field("/start", "start"))
            .addFields(field("/due", "due"))
            .addFields(field("/progress", "progress"))
            .addIgnored("plan", "ownerName", "health")
            .build();

    @Test
    void changesNothingByItself() throws IOException {
        Imported imported = Tables.importer(MAPPING).read(Dossier.of(PLAN), "actions.csv", exported());

        assertThat(imported.report().rows())
                .extracting(ImportedRow::result)
                .containsExactly(RowResult.UNCHANGED, RowResult.UNCHANGED);
        assertThat(imported.report().findings()).isEmpty();
    }

    @Test
    void isEnoughToMakeTheActionsAgain() throws IOException {
        Dossier without = Dossier.of(PLAN.withActions(List.of()));

        Imported imported = Tables.importer(MAPPING).read(without, "actions.csv", exported());

        assertThat(imported.dossier().all(ActionPlan.TYPE))
                .singleElement()
                .isEqualTo(PLAN.withActions(
                        List.of(PLAN.actions().get(0), action("listen").build())));
    }

    private static byte[] exported() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExportContext context = ExportContext.of(Audience.STEERING, LocalDate.of(2022, 3, 14));
        new ActionsCsv().write(Redacted.of(Dossier.of(PLAN), context.audience()), context, out);
        return out.toByteArray();
    }

    private static Action.Builder action(String id) {
        return Action.builder().id(ActionId.of(id)).title(Text.of("Listen")).progress(Progress.NOT_STARTED);
    }

    private static FieldMapping field(String pointer, String column) {
        return FieldMapping.builder()
                .field(Pointer.parse(pointer))
                .column(column)
                .build();
    }
}
