package org.kith.charter.submission;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;
import org.kith.core.text.Messages;

/** Brings self-assessments and submissions into the kernel. Immutable. */
public final class SubmissionModel implements Model {

    static final String NAME = "submission";

    /** The texts of all codes. */
    static final Messages MESSAGES = Messages.load(SubmissionModel.class, NAME);

    private static final ImmutableList<Rule<?>> RULES = ImmutableList.<Rule<?>>builder()
            .addAll(SelfAssessmentRules.ALL)
            .addAll(SubmissionRules.ALL)
            .build();

    /** Makes the model; the kernel does so itself. */
    public SubmissionModel() {}

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
        return ImmutableList.of(SelfAssessment.TYPE, Submission.TYPE);
    }

    /** {@return nothing: what a place says of itself belongs to the place} */
    @Override
    public List<Catalogue> catalogues() {
        return ImmutableList.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return RULES;
    }
}
