package org.kith.core.questionnaire;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;

/** The shapes of the parts of chapters, apart from the types so that either may be initialised first. */
final class PartShapes {

    private static final Shape<Passage> PASSAGE =
            Shape.of(Passage.class, "passage", Part.required("text", Kinds.TEXT, Passage::text), Passage::new);

    static final Shape<Question> QUESTION = Shape.of(
                    Question.class, "question", Question::builder, Question.Builder::build)
            .required("key", QuestionKey.KIND, Question::key, Question.Builder::key)
            .required("wording", Kinds.TEXT, Question::wording, Question.Builder::wording)
            .optional("help", Kinds.TEXT, Question::help, Question.Builder::help)
            .required("form", QuestionForm.KIND, Question::form, Question.Builder::form)
            .list("onlyIf", Condition.KIND, Question::onlyIf, Question.Builder::onlyIf)
            .set("sameAsIn", Kinds.STRING, Question::sameAsIn, Question.Builder::sameAsIn)
            .done();

    static final Variants<ChapterPart> KIND = Variants.of(ChapterPart.class, "chapter-part", PASSAGE, QUESTION);

    private PartShapes() {}
}
