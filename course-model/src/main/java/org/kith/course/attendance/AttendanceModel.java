package org.kith.course.attendance;

import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** Brings attendance sheets into the kernel. Immutable. */
public final class AttendanceModel implements Model {

    /** Makes the model; the kernel does so itself. */
    public AttendanceModel() {}

    @Override
    public String name() {
        return "attendance";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(AttendanceSheet.TYPE);
    }

    /** {@return nothing: sheets belong to those who keep them} */
    @Override
    public List<Catalogue> catalogues() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return AttendanceRules.ALL;
    }
}
