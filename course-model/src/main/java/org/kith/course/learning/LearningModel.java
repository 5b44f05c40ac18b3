package org.kith.course.learning;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** Brings learning sets and safe-space conversations into the kernel, and what is asked of a cohort's teams. Immutable. */
public final class LearningModel implements Model {

    /** Makes the model; the kernel does so itself. */
    public LearningModel() {}

    @Override
    public String name() {
        return "learning";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(LearningSet.TYPE, SafeSpaceConversation.TYPE);
    }

    /** {@return nothing: sets belong to those who meet in them} */
    @Override
    public List<Catalogue> catalogues() {
        return List.of();
    }

    @Override
    public List<Rule<?>> rules() {
        return ImmutableList.<Rule<?>>builder()
                .addAll(LearningSetRules.ALL)
                .addAll(ConversationRules.ALL)
                .addAll(CohortTeamRules.ALL)
                .build();
    }

    @Override
    public List<DueRule<?>> dues() {
        return ImmutableList.<DueRule<?>>builder()
                .addAll(LearningSetDues.ALL)
                .addAll(CohortTeamDues.ALL)
                .build();
    }
}
