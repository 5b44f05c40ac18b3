package org.kith.core.questionnaire;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * What people are asked: chapters of text with questions in it, in one version.
 *
 * <p>The keys of all questions differ, as do those of chapters, scales and stages, and every question on a scale names one of the
 * questionnaire. Immutable.
 */
@Value.Immutable
public sealed interface Questionnaire extends Document, WithQuestionnaire permits ImmutableQuestionnaire {

    /** What a questionnaire looks like. */
    Shape<Questionnaire> SHAPE = Shape.of(
                    Questionnaire.class, "questionnaire", Questionnaire::builder, Questionnaire.Builder::build)
            .required("id", QuestionnaireId.KIND, Questionnaire::id, Questionnaire.Builder::id)
            .required("version", Kinds.STRING, Questionnaire::version, Questionnaire.Builder::version)
            .required("title", Kinds.TEXT, Questionnaire::title, Questionnaire.Builder::title)
            .optional("summary", Kinds.TEXT, Questionnaire::summary, Questionnaire.Builder::summary)
            .list("stages", Stage.SHAPE, Questionnaire::stages, Questionnaire.Builder::stages)
            .list("scales", Scale.SHAPE, Questionnaire::scales, Questionnaire.Builder::scales)
            .list("chapters", Chapter.SHAPE, Questionnaire::chapters, Questionnaire.Builder::chapters)
            .list("sources", Kinds.SOURCE, Questionnaire::sources, Questionnaire.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<Questionnaire> TYPE = DocumentType.of(SHAPE);

    /** {@return the id, the same for all versions} */
    QuestionnaireId id();

    /** {@return its version, as its owner writes it} */
    String version();

    /** {@return what it is called} */
    Text title();

    /** {@return what it is for} */
    Optional<Text> summary();

    /** {@return the stages at which it is answered, in order; empty if it is answered once} */
    List<Stage> stages();

    /** {@return the scales of its questions} */
    List<Scale> scales();

    /** {@return the chapters, in order} */
    List<Chapter> chapters();

    /** {@return where it comes from} */
    List<Source> sources();

    @Override
    default DocumentType<Questionnaire> type() {
        return TYPE;
    }

    /** {@return all its questions, in order} */
    default List<Question> questions() {
        return chapters().stream().flatMap(Chapter::questions).collect(toImmutableList());
    }

    /** {@return the question of a key} */
    default Optional<Question> question(QuestionKey key) {
        return questions().stream()
                .filter(question -> question.key().equals(key))
                .findFirst();
    }

    /** {@return the scale of a key} */
    default Optional<Scale> scale(ScaleKey key) {
        return scales().stream().filter(scale -> scale.key().equals(key)).findFirst();
    }

    /**
     * {@return the questions to ask, in order}
     *
     * @param answers what is answered already
     * @param stage the stage; a question that is asked at some stages only is not asked without one
     */
    default List<Question> asked(Map<QuestionKey, QuestionAnswer> answers, Optional<StageKey> stage) {
        return new Asking(this, answers, stage).asked();
    }

    /**
     * {@return in what an answer does not fit a question of this questionnaire; empty if it fits}
     *
     * <p>That somebody says nothing fits every question.
     */
    default Set<Misfit> misfits(Question question, QuestionAnswer answer) {
        return new Fit(this, question).misfits(answer);
    }

    /**
     * {@return what changed from this version to a later one, and which answers stay comparable}
     *
     * @throws IllegalArgumentException if the other is another questionnaire
     */
    default VersionComparison compare(Questionnaire later) {
        return VersionComparison.of(this, later);
    }

    /** {@return the questions whose answers can be counted; empty if no question can} */
    default Optional<Countable> countable() {
        return Countable.of(this);
    }

    /** Checks that keys differ and that every question on a scale names one of the questionnaire. */
    @Value.Check
    default void check() {
        checkDistinct(
                questions().stream().flatMap(Questionnaire::keys).toList(), "each question needs a key of its own");
        checkDistinct(chapters().stream().map(Chapter::key).toList(), "each chapter needs a key of its own");
        checkDistinct(scales().stream().map(Scale::key).toList(), "each scale needs a key of its own");
        checkDistinct(stages().stream().map(Stage::key).toList(), "each stage needs a key of its own");
        checkArgument(
                questions().stream()
                        .map(Question::form)
                        .allMatch(form -> !(form instanceof QuestionForm.OnScale on)
                                || scale(on.scale()).isPresent()),
                "every question on a scale names one of the questionnaire");
    }

    /** {@return the key of a question, and that of each choice behind it} */
    private static Stream<String> keys(Question question) {
        return Stream.concat(
                Stream.of(question.key().value()),
                question.form().choices().stream().map(choice -> question.key() + "." + choice.key()));
    }

    private static void checkDistinct(List<?> keys, String message) {
        checkArgument(new HashSet<>(keys).size() == keys.size(), message);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a questionnaire. Not thread-safe. */
    final class Builder extends ImmutableQuestionnaire.Builder {
        Builder() {}
    }
}
