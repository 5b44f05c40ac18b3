package org.kith.core.community;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/**
 * People of a community were listened to: what they were asked, who took part, and who was missing.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface Engagement extends Document, WithEngagement permits ImmutableEngagement {

    /** What an engagement looks like. */
    Shape<Engagement> SHAPE = Shape.of(Engagement.class, "engagement", Engagement::builder, Engagement.Builder::build)
            .required("id", EngagementId.KIND, Engagement::id, Engagement.Builder::id)
            .optional("title", Kinds.TEXT, Engagement::title, Engagement.Builder::title)
            .required("question", Kinds.TEXT, Engagement::question, Engagement.Builder::question)
            .required("method", Kinds.TEXT, Engagement::method, Engagement.Builder::method)
            .required("date", Kinds.PARTIAL_DATE, Engagement::date, Engagement.Builder::date)
            .optional("place", PlaceId.REFERENCE, Engagement::place, Engagement.Builder::place)
            .optional("team", TeamId.REFERENCE, Engagement::team, Engagement.Builder::team)
            .list("facilitators", Presence.SHAPE, Engagement::facilitators, Engagement.Builder::facilitators)
            .list("representatives", Presence.SHAPE, Engagement::representatives, Engagement.Builder::representatives)
            .required("people", Kinds.QUALIFIED, Engagement::people, Engagement.Builder::people)
            .countsPeople()
            .list("groups", Group.SHAPE, Engagement::groups, Engagement.Builder::groups)
            .set("missing", DiversityAxisId.REFERENCE, Engagement::missing, Engagement.Builder::missing)
            .list("heard", Kinds.TEXT, Engagement::heard, Engagement.Builder::heard)
            .visibleTo(Audience.TEAM)
            .optional("source", Kinds.SOURCE, Engagement::source, Engagement.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Engagement> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    EngagementId id();

    /** {@return what it is called} */
    Optional<Text> title();

    /** {@return what people were asked, such as "what is it like to live here?"} */
    Text question();

    /** {@return how they were asked, such as "interviews"} */
    Text method();

    /** {@return when, as far as that is known} */
    PartialDate date();

    /** {@return the place whose people were asked} */
    Optional<PlaceId> place();

    /** {@return the team that asked} */
    Optional<TeamId> team();

    /** {@return who held it, by role and body, in the order given} */
    List<Presence> facilitators();

    /** {@return who spoke for the community, by role and body, in the order given} */
    List<Presence> representatives();

    /** {@return how many people of the community took part; only the team sees a number below 10} */
    Qualified people();

    /** {@return which groups took part, in the order given; empty if nobody wrote that down} */
    List<Group> groups();

    /** {@return the ways in which people differ of which nobody who should have been there was} */
    Set<DiversityAxisId> missing();

    /** {@return what was said, in the order given; for the team} */
    List<Text> heard();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<Engagement> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an engagement. Not thread-safe. */
    final class Builder extends ImmutableEngagement.Builder {
        Builder() {}
    }
}
