package org.kith.core.community;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/**
 * People who carry the work together: who holds which role, by what mandate, and what they decided.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Team extends Document, WithTeam permits ImmutableTeam {

    /** The kind of {@link #kind()}. */
    Scalar<TeamKind> KIND = Kinds.ofEnum("team-kind", TeamKind.class);

    /** What a team looks like. */
    Shape<Team> SHAPE = Shape.of(Team.class, "team", Team::builder, Team.Builder::build)
            .required("id", TeamId.KIND, Team::id, Team.Builder::id)
            .required("title", Kinds.TEXT, Team::title, Team.Builder::title)
            .required("kind", KIND, Team::kind, Team.Builder::kind)
            .optional("place", PlaceId.REFERENCE, Team::place, Team.Builder::place)
            .optional("purpose", Kinds.TEXT, Team::purpose, Team.Builder::purpose)
            .optional("mandate", Kinds.TEXT, Team::mandate, Team.Builder::mandate)
            .list("agreements", Kinds.TEXT, Team::agreements, Team.Builder::agreements)
            .visibleTo(Audience.PARTICIPANTS, Audience.PARTNERS)
            .list("members", RoleHolding.SHAPE, Team::members, Team.Builder::members)
            .list("meetings", Meeting.SHAPE, Team::meetings, Team.Builder::meetings)
            .visibleTo(Audience.PARTICIPANTS, Audience.PARTNERS)
            .list("checkIns", CheckIn.SHAPE, Team::checkIns, Team.Builder::checkIns)
            .visibleTo()
            .optional("source", Kinds.SOURCE, Team::source, Team.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Team> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    TeamId id();

    /** {@return what it is called} */
    Text title();

    /** {@return what sort of group it is} */
    TeamKind kind();

    /** {@return the place for which it works} */
    Optional<PlaceId> place();

    /** {@return what it is for} */
    Optional<Text> purpose();

    /** {@return what it may decide, and for whom it does} */
    Optional<Text> mandate();

    /** {@return what its members agreed on about how they work together, in order; for those who take part and for partners} */
    List<Text> agreements();

    /** {@return who holds and held which role, in the order given; nobody is taken out who leaves} */
    List<RoleHolding> members();

    /** {@return when it met and what it decided, in order of time; for those who take part and for partners} */
    List<Meeting> meetings();

    /** {@return when its members told each other how they are, in order; for the team itself, so that no audience sees them} */
    List<CheckIn> checkIns();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<Team> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a team. Not thread-safe. */
    final class Builder extends ImmutableTeam.Builder {
        Builder() {}
    }
}
