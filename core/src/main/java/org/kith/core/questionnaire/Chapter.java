package org.kith.core.questionnaire;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * A chapter of a {@link Questionnaire}. Immutable.
 *
 * @param key its name within the questionnaire
 * @param title what it is called
 * @param parts text and questions, in the order in which they are met
 */
public record Chapter(ChapterKey key, Text title, List<ChapterPart> parts) {

    /** What a chapter looks like. */
    public static final Shape<Chapter> SHAPE = Shape.of(
            Chapter.class,
            "chapter",
            Part.required("key", ChapterKey.KIND, Chapter::key),
            Part.required("title", Kinds.TEXT, Chapter::title),
            Part.list("parts", ChapterPart.KIND, Chapter::parts),
            Chapter::new);

    /** Makes a chapter. */
    public Chapter {
        parts = ImmutableList.copyOf(parts);
    }

    /** {@return its questions, in order} */
    public Stream<Question> questions() {
        return parts.stream().filter(Question.class::isInstance).map(Question.class::cast);
    }
}
