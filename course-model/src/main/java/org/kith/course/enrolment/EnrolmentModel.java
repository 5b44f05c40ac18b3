package org.kith.course.enrolment;

import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;
import org.kith.core.text.Messages;

/** Brings enrolment policies, logs and participations into the kernel. Immutable. */
public final class EnrolmentModel implements Model {

    static final String NAME = "enrolment";

    /** The texts of all codes. */
    static final Messages MESSAGES = Messages.load(EnrolmentModel.class, NAME);

    /** Makes the model; the kernel does so itself. */
    public EnrolmentModel() {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(EnrolmentPolicy.TYPE, EnrolmentLog.TYPE, Participation.TYPE);
    }

    /** {@return nothing: enrolments belong to those who enrol} */
    @Override
    public List<Catalogue> catalogues() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return EnrolmentRules.ALL;
    }

    @Override
    public List<DueRule<?>> dues() {
        return EnrolmentDues.ALL;
    }
}
