package org.kith.course.workshop;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** Brings agendas and the reports of workshops into the kernel. Immutable. */
public final class WorkshopModel implements Model {

    /** Makes the model; the kernel does so itself. */
    public WorkshopModel() {}

    @Override
    public String name() {
        return "workshop";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(Agenda.TYPE, WorkshopReport.TYPE);
    }

    /** {@return nothing: agendas belong to those who plan them} */
    @Override
    public List<Catalogue> catalogues() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return ImmutableList.<Rule<?>>builder()
                .addAll(AgendaRules.ALL)
                .addAll(WorkshopReportRules.ALL)
                .build();
    }

    @Override
    public List<DueRule<?>> dues() {
        return WorkshopDues.ALL;
    }
}
