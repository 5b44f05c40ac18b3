package org.kith.core.questionnaire;

import java.time.Instant;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;

/** An answer with the question that it was given to, the version in which that was asked, and the moment. Immutable. */
@Value.Immutable
public sealed interface GivenAnswer extends WithGivenAnswer permits ImmutableGivenAnswer {

    /** What a given answer looks like. */
    Shape<GivenAnswer> SHAPE = Shape.of(
                    GivenAnswer.class, "given-answer", GivenAnswer::builder, GivenAnswer.Builder::build)
            .required("question", QuestionKey.KIND, GivenAnswer::question, GivenAnswer.Builder::question)
            .required("version", Kinds.STRING, GivenAnswer::version, GivenAnswer.Builder::version)
            .required("at", Kinds.INSTANT, GivenAnswer::at, GivenAnswer.Builder::at)
            .required("answer", QuestionAnswer.KIND, GivenAnswer::answer, GivenAnswer.Builder::answer)
            .done();

    /** {@return the question} */
    QuestionKey question();

    /** {@return the version of the questionnaire in which it was asked} */
    String version();

    /** {@return when it was given} */
    Instant at();

    /** {@return what was answered} */
    QuestionAnswer answer();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a given answer. Not thread-safe. */
    final class Builder extends ImmutableGivenAnswer.Builder {
        Builder() {}
    }
}
