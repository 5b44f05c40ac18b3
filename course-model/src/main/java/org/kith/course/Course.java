package org.kith.course;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.community.BodyId;
import org.kith.core.framework.PhaseRef;
import org.kith.core.number.Fraction;
import org.kith.core.number.Money;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.course.survey.Reflection;
import org.kith.course.survey.Survey;

/**
 * A syllabus: what is taught in which session, and the tracks on which it can be taken.
 *
 * <p>Sessions are numbered 1, 2, 3 and so on, and no two tracks share an id. When it takes place is the matter of a
 * {@link Cohort}. Immutable.
 */
@Value.Immutable
public sealed interface Course extends Document, WithCourse permits ImmutableCourse {

    /** What a course looks like. */
    Shape<Course> SHAPE = Shape.of(Course.class, "course", Course::builder, Course.Builder::build)
            .required("id", CourseId.KIND, Course::id, Course.Builder::id)
            .required("title", Kinds.TEXT, Course::title, Course.Builder::title)
            .optional("summary", Kinds.TEXT, Course::summary, Course.Builder::summary)
            .optional("version", Kinds.STRING, Course::version, Course.Builder::version)
            .optional("variantOf", CourseId.REFERENCE, Course::variantOf, Course.Builder::variantOf)
            .optional("provider", BodyId.REFERENCE, Course::provider, Course.Builder::provider)
            .list("partners", Partner.SHAPE, Course::partners, Course.Builder::partners)
            .list("funding", Funding.SHAPE, Course::funding, Course.Builder::funding)
            .optional("contact", ContactPoint.SHAPE, Course::contact, Course.Builder::contact)
            .list("focusAreas", Kinds.TEXT, Course::focusAreas, Course.Builder::focusAreas)
            .set("phases", PhaseRef.SHAPE, Course::phases, Course.Builder::phases)
            .list("sessions", CourseSession.SHAPE, Course::sessions, Course.Builder::sessions)
            .list("resources", Resource.SHAPE, Course::resources, Course.Builder::resources)
            .list("tracks", Track.SHAPE, Course::tracks, Course.Builder::tracks)
            .list("reflections", Reflection.SHAPE, Course::reflections, Course.Builder::reflections)
            .list("surveys", Survey.SHAPE, Course::surveys, Course.Builder::surveys)
            .optional("source", Kinds.SOURCE, Course::source, Course.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Course> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    CourseId id();

    /** {@return what it is called} */
    Text title();

    /** {@return what it is for} */
    Optional<Text> summary();

    /** {@return the version of the syllabus, as its provider writes it} */
    Optional<String> version();

    /** {@return the course of which this is a form for some people, such as those who work in housing} */
    Optional<CourseId> variantOf();

    /** {@return the body that offers it} */
    Optional<BodyId> provider();

    /** {@return the bodies that help to give it, in order} */
    List<Partner> partners();

    /** {@return what it is given with beside the fees, in order; empty if nobody has said} */
    List<Funding> funding();

    /** {@return whom to ask about it} */
    Optional<ContactPoint> contact();

    /** {@return what it looks at as a whole, in order} */
    List<Text> focusAreas();

    /** {@return the phases that it goes through as a whole, where it is not known which session belongs to which} */
    Set<PhaseRef> phases();

    /** {@return the sessions, numbered from 1 in this order; empty if they are not known} */
    List<CourseSession> sessions();

    /** {@return what there is to read, watch or work with beside what the sessions have, in order} */
    List<Resource> resources();

    /** {@return the ways to take it, in order; empty if there is only one and nothing to say about it} */
    List<Track> tracks();

    /** {@return when learners are asked to reflect for themselves, in order} */
    List<Reflection> reflections();

    /** {@return when people are asked for feedback, in order} */
    List<Survey> surveys();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<Course> type() {
        return TYPE;
    }

    /** {@return the session of a number, counted from 1} */
    default Optional<CourseSession> session(int number) {
        return number >= 1 && number <= sessions().size()
                ? Optional.of(sessions().get(number - 1))
                : Optional.empty();
    }

    /** {@return the track of an id} */
    default Optional<Track> track(TrackId id) {
        return tracks().stream().filter(track -> track.id().equals(id)).findFirst();
    }

    /**
     * {@return what a track costs, the sum of its fee lines}
     *
     * <p>Empty if the course has no such track, or nobody has said what it costs, or its lines are in several currencies;
     * what is free costs zero.
     */
    default Optional<Money> fee(TrackId id) {
        return track(id).flatMap(Track::fee);
    }

    /**
     * {@return what it costs to go on to a track that is chosen later, beside what the track before costs}
     *
     * <p>Empty if there is no such track, or it is chosen at the start, or one of the two fees is not known or less than zero, or they
     * are in two currencies.
     */
    default Optional<Money> extraFee(TrackId id) {
        Optional<Money> before = track(id).flatMap(Track::chosenAfter).flatMap(this::fee);
        return fee(id).filter(whole -> !whole.isNegative())
                .flatMap(whole -> before.filter(part -> !part.isNegative())
                        .filter(part -> part.currency().equals(whole.currency()))
                        .map(whole::minus));
    }

    /**
     * {@return the length of all sessions together, in hours; exact, 0 without sessions, empty if the length of one is not
     * known}
     */
    default Optional<Fraction> contactHours() {
        return sessions().stream().allMatch(session -> session.minutes().isPresent())
                ? Optional.of(Fraction.of(
                        sessions().stream()
                                .mapToLong(session -> session.minutes().orElse(0))
                                .sum(),
                        60))
                : Optional.empty();
    }

    /** Checks that sessions are numbered from 1 and that the ids of tracks differ. */
    @Value.Check
    default void check() {
        for (int i = 0; i < sessions().size(); i++) {
            checkArgument(sessions().get(i).number() == i + 1, "the sessions must be numbered 1, 2, 3 and so on");
        }
        checkArgument(
                tracks().stream().map(Track::id).distinct().count() == tracks().size(),
                "each track needs an id of its own");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a course. Not thread-safe. */
    final class Builder extends ImmutableCourse.Builder {
        Builder() {}
    }
}
