package org.kith.course.feedback;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** Brings feedback on courses into the kernel: questionnaires to start with, and what is asked of surveys and of their answers. Immutable. */
public final class FeedbackModel implements Model {

    /** Makes the model; the kernel does so itself. */
    public FeedbackModel() {}

    @Override
    public String name() {
        return "feedback";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    /** {@return nothing: what is asked stands in the course, and what is answered in the answer sheets of the kernel} */
    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of();
    }

    /** {@return a questionnaire to look back at a session, and one for feedback each of participants and of facilitators} */
    @Override
    public List<Catalogue> catalogues() {
        return ImmutableList.of(
                catalogue("session-reflection"), catalogue("course-feedback"), catalogue("facilitator-feedback"));
    }

    private static Catalogue catalogue(String questionnaire) {
        return Catalogue.of(FeedbackModel.class, "META-INF/kith/course/questionnaire-" + questionnaire + ".json");
    }

    @Override
    public List<Rule<?>> rules() {
        return ImmutableList.<Rule<?>>builder()
                .addAll(SurveyRules.ALL)
                .addAll(AnswerRules.ALL)
                .build();
    }

    @Override
    public List<DueRule<?>> dues() {
        return FeedbackDues.ALL;
    }
}
