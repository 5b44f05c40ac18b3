package org.kith.core.questionnaire;

import org.kith.core.shape.Variants;

/** A piece of a {@link Chapter}: text to read, or a question in the midst of it. Immutable. */
public sealed interface ChapterPart permits Passage, Question {

    /** What parts of chapters look like. */
    Variants<ChapterPart> KIND = PartShapes.KIND;
}
