package org.kith.course.learning;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.number.Qualified;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.time.PartialDate;
import org.kith.course.CohortId;

/**
 * That people of several places talked in confidence, when, with how many and who facilitated it.
 *
 * <p>It has no field that could hold a text, so that nobody can be made to write down what was said. Immutable.
 */
@Value.Immutable
public sealed interface SafeSpaceConversation extends Document, WithSafeSpaceConversation
        permits ImmutableSafeSpaceConversation {

    /** What a conversation looks like. */
    Shape<SafeSpaceConversation> SHAPE = Shape.of(
                    SafeSpaceConversation.class,
                    "safe-space-conversation",
                    SafeSpaceConversation::builder,
                    SafeSpaceConversation.Builder::build)
            .required("id", SafeSpaceConversationId.KIND, SafeSpaceConversation::id, SafeSpaceConversation.Builder::id)
            .required("date", Kinds.PARTIAL_DATE, SafeSpaceConversation::date, SafeSpaceConversation.Builder::date)
            .set("places", PlaceId.REFERENCE, SafeSpaceConversation::places, SafeSpaceConversation.Builder::places)
            .optional(
                    "cohort", CohortId.REFERENCE, SafeSpaceConversation::cohort, SafeSpaceConversation.Builder::cohort)
            .set(
                    "facilitators",
                    PersonRef.KIND,
                    SafeSpaceConversation::facilitators,
                    SafeSpaceConversation.Builder::facilitators)
            .visibleTo(Audience.TEAM)
            .set("bodies", BodyId.REFERENCE, SafeSpaceConversation::bodies, SafeSpaceConversation.Builder::bodies)
            .required("people", Kinds.QUALIFIED, SafeSpaceConversation::people, SafeSpaceConversation.Builder::people)
            .countsPeople()
            .done();

    /** The document type. */
    DocumentType<SafeSpaceConversation> TYPE = DocumentType.of(SHAPE).withoutExtensions();

    /** {@return the id} */
    SafeSpaceConversationId id();

    /** {@return when, as far as that is known} */
    PartialDate date();

    /** {@return the places whose people talked} */
    Set<PlaceId> places();

    /** {@return the cohort that they belong to, if they belong to one} */
    Optional<CohortId> cohort();

    /** {@return who facilitated it; for the team} */
    Set<PersonRef> facilitators();

    /** {@return the bodies from which those came who facilitated it} */
    Set<BodyId> bodies();

    /** {@return how many people took part; only the team sees a number below 10} */
    Qualified people();

    @Override
    default DocumentType<SafeSpaceConversation> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a conversation. Not thread-safe. */
    final class Builder extends ImmutableSafeSpaceConversation.Builder {
        Builder() {}
    }
}
