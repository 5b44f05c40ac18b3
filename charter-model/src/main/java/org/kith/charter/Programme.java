package org.kith.charter;

import static com.google.common.collect.ImmutableList.sortedCopyOf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.TeamId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.Pauses;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/**
 * A place that works under a charter, from the day on which it adopted the charter.
 *
 * <p>Places adopt, pause, lose their lead, resume and end; each change stands in {@link #transitions()} with its day, its
 * reason and who decided it. The order in which they are listed means nothing, except for those of one day. What may follow
 * on what is told by {@link ProgrammeState#next()}; a document that breaks it is read all the same, and gets findings.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Programme extends Document, WithProgramme permits ImmutableProgramme {

    /** What a programme looks like. */
    Shape<Programme> SHAPE = Shape.of(Programme.class, "programme", Programme::builder, Programme.Builder::build)
            .required("id", ProgrammeId.KIND, Programme::id, Programme.Builder::id)
            .optional("title", Kinds.TEXT, Programme::title, Programme.Builder::title)
            .required("place", PlaceId.REFERENCE, Programme::place, Programme.Builder::place)
            .required("charter", CharterId.REFERENCE, Programme::charter, Programme.Builder::charter)
            .optional(
                    "localCharter", LocalCharterId.REFERENCE, Programme::localCharter, Programme.Builder::localCharter)
            .optional("terms", ReviewTerms.SHAPE, Programme::terms, Programme.Builder::terms)
            .optional("register", RegisterId.REFERENCE, Programme::register, Programme.Builder::register)
            .optional("lead", BodyId.REFERENCE, Programme::lead, Programme.Builder::lead)
            .optional("team", TeamId.REFERENCE, Programme::team, Programme.Builder::team)
            .list("transitions", Transition.SHAPE, Programme::transitions, Programme.Builder::transitions)
            .list("related", RelatedProgramme.SHAPE, Programme::related, Programme.Builder::related)
            .list("carried", CarryForward.SHAPE, Programme::carried, Programme.Builder::carried)
            .list("funding", Funding.SHAPE, Programme::funding, Programme.Builder::funding)
            .list("sources", Kinds.SOURCE, Programme::sources, Programme.Builder::sources)
            .done();

    /** The document type. */
    DocumentType<Programme> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    ProgrammeId id();

    /** {@return what it is called, if it has a name of its own} */
    Optional<Text> title();

    /** {@return the place} */
    PlaceId place();

    /** {@return the charter that it works under} */
    CharterId charter();

    /** {@return the charter as the place rewrote it; it works by the charter itself if empty} */
    Optional<LocalCharterId> localCharter();

    /** {@return how it reads its charter; {@link ReviewTerms#USUAL} if empty} */
    Optional<ReviewTerms> terms();

    /** {@return where it is kept what the bodies of the place do} */
    Optional<RegisterId> register();

    /** {@return the body that leads it} */
    Optional<BodyId> lead();

    /** {@return the team or group that steers it} */
    Optional<TeamId> team();

    /** {@return how it came to stand as it does} */
    List<Transition> transitions();

    /** {@return other programmes that have to do with it, such as a national one} */
    List<RelatedProgramme> related();

    /** {@return what work goes on elsewhere, and what cannot} */
    List<CarryForward> carried();

    /** {@return what it is given, and on what conditions} */
    List<Funding> funding();

    /** {@return where the facts come from} */
    List<Source> sources();

    @Override
    default DocumentType<Programme> type() {
        return TYPE;
    }

    /** {@return the transitions from the first to the last; those of one day as they are listed} */
    default List<Transition> history() {
        return sortedCopyOf(Comparator.comparing(Transition::date), transitions());
    }

    /** {@return the day on which the charter was adopted, the first if there are several; empty if that is not told} */
    default Optional<LocalDate> adopted() {
        return transitions().stream()
                .filter(transition -> transition.state() == ProgrammeState.ADOPTED)
                .map(Transition::date)
                .min(Comparator.naturalOrder());
    }

    /** {@return how it stands on a day; empty before its first transition} */
    default Optional<ProgrammeState> state(LocalDate asOf) {
        return ProgrammeHistory.upTo(asOf, this).map(Transition::state);
    }

    /**
     * {@return the days on which it is paused, as far as that is known on a day}
     *
     * <p>A pause that has not ended by then has no end, though its end may be told for a later day. A stall is no pause: nobody
     * decided it, and what is due stays due.
     */
    default Pauses pauses(LocalDate asOf) {
        return ProgrammeHistory.pauses(asOf, this);
    }

    /**
     * Adds a transition.
     *
     * @return the programme with it; or why that cannot be: {@code programme.illegal-transition} with what may follow, or
     *     {@code programme.transition-before-last}
     */
    default Outcome<Programme> moved(Transition next) {
        return ProgrammeHistory.refusal(this, next)
                .map(why -> Outcome.<Programme>failed(Findings.of(why)))
                .orElseGet(() ->
                        Outcome.of(builder().from(this).addTransitions(next).build()));
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a programme. Not thread-safe. */
    final class Builder extends ImmutableProgramme.Builder {
        Builder() {}
    }
}
