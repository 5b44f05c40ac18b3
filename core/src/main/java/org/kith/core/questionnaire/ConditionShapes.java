package org.kith.core.questionnaire;

import org.kith.core.framework.LevelKey;
import org.kith.core.questionnaire.Condition.AtStage;
import org.kith.core.questionnaire.Condition.Chosen;
import org.kith.core.questionnaire.Condition.Rated;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of conditions, apart from the types so that either may be initialised first. */
final class ConditionShapes {

    private static final Shape<Chosen> CHOSEN = Shape.of(
            Chosen.class,
            "chosen",
            Part.required("question", QuestionKey.KIND, Chosen::question),
            Part.set("anyOf", ChoiceKey.KIND, Chosen::anyOf),
            Chosen::new);

    private static final Shape<Rated> RATED = Shape.of(
            Rated.class,
            "rated",
            Part.required("question", QuestionKey.KIND, Rated::question),
            Part.set("anyOf", LevelKey.KIND, Rated::anyOf),
            Rated::new);

    private static final Shape<AtStage> AT_STAGE =
            Shape.of(AtStage.class, "at-stage", Part.set("anyOf", StageKey.KIND, AtStage::anyOf), AtStage::new);

    static final Variants<Condition> KIND = Variants.of(Condition.class, "condition", CHOSEN, RATED, AT_STAGE);

    private ConditionShapes() {}
}
