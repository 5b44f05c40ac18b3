package org.kith.course.interest;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.number.Qualified;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.course.CohortId;
import org.kith.course.CourseId;

/**
 * Who is interested, as long as there is no cohort yet or its list is filled.
 *
 * <p>It may be kept without a course or a date. Who is in it only the team sees. Immutable.
 */
@Value.Immutable
public sealed interface InterestRegister extends Document, WithInterestRegister permits ImmutableInterestRegister {

    /** What an interest register looks like. */
    Shape<InterestRegister> SHAPE = Shape.of(
                    InterestRegister.class,
                    "interest-register",
                    InterestRegister::builder,
                    InterestRegister.Builder::build)
            .required("id", InterestRegisterId.KIND, InterestRegister::id, InterestRegister.Builder::id)
            .required("title", Kinds.TEXT, InterestRegister::title, InterestRegister.Builder::title)
            .optional("course", CourseId.REFERENCE, InterestRegister::course, InterestRegister.Builder::course)
            .optional("cohort", CohortId.REFERENCE, InterestRegister::cohort, InterestRegister.Builder::cohort)
            .optional("people", Kinds.QUALIFIED, InterestRegister::people, InterestRegister.Builder::people)
            .countsPeople()
            .list(
                    "expressions",
                    ExpressionOfInterest.SHAPE,
                    InterestRegister::expressions,
                    InterestRegister.Builder::expressions)
            .visibleTo(Audience.TEAM)
            .optional("source", Kinds.SOURCE, InterestRegister::source, InterestRegister.Builder::source)
            .done();

    /** The document type. */
    DocumentType<InterestRegister> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    InterestRegisterId id();

    /** {@return what people are interested in} */
    Text title();

    /** {@return the course, once there is one} */
    Optional<CourseId> course();

    /** {@return the cohort, once there is one} */
    Optional<CohortId> cohort();

    /** {@return how many are interested, where that was said; the expressions may be fewer} */
    Optional<Qualified> people();

    /** {@return the expressions of interest, in the order given; for the team} */
    List<ExpressionOfInterest> expressions();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<InterestRegister> type() {
        return TYPE;
    }

    /** {@return the expressions of some people, in order; those whom nobody knows have none} */
    default List<ExpressionOfInterest> expressions(Set<PersonRef> people) {
        return expressions().stream()
                .filter(expression -> people.contains(expression.person()))
                .collect(toImmutableList());
    }

    /** {@return the same register with one expression for each person, in the order in which they first came} */
    default InterestRegister merged() {
        return withExpressions(Multimaps.index(expressions(), ExpressionOfInterest::person).asMap().values().stream()
                .flatMap(ofOne -> ofOne.stream()
                        .sorted(Comparator.comparing(ExpressionOfInterest::since))
                        .reduce(ExpressionOfInterest::mergedWith)
                        .stream())
                .collect(toImmutableList()));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a register. Not thread-safe. */
    final class Builder extends ImmutableInterestRegister.Builder {
        Builder() {}
    }
}
