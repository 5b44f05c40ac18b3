package org.kith.course;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** Brings courses and cohorts into the kernel. Immutable. */
public final class CourseModel implements Model {

    /** Makes the model; the kernel does so itself. */
    public CourseModel() {}

    @Override
    public String name() {
        return "course";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(Course.TYPE, Cohort.TYPE);
    }

    /** {@return nothing: courses belong to those who give them} */
    @Override
    public List<Catalogue> catalogues() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return ImmutableList.<Rule<?>>builder()
                .addAll(CourseRules.ALL)
                .addAll(TrackRules.ALL)
                .addAll(CohortRules.ALL)
                .addAll(ScheduleRules.ALL)
                .addAll(CallOffRules.ALL)
                .build();
    }

    @Override
    public List<DueRule<?>> dues() {
        return CohortDues.ALL;
    }
}
