package org.kith.core.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Evidence that a body was asked for, and what it replied.
 *
 * <p>For partners and those above them: the public does not see who did not reply. Immutable.
 */
@Value.Immutable
public sealed interface EvidenceRequest extends Document, WithEvidenceRequest permits ImmutableEvidenceRequest {

    /** What a request looks like. */
    Shape<EvidenceRequest> SHAPE = Shape.of(
                    EvidenceRequest.class, "evidence-request", EvidenceRequest::builder, EvidenceRequest.Builder::build)
            .required("id", EvidenceRequestId.KIND, EvidenceRequest::id, EvidenceRequest.Builder::id)
            .required("wanted", Kinds.TEXT, EvidenceRequest::wanted, EvidenceRequest.Builder::wanted)
            .required("of", BodyId.REFERENCE, EvidenceRequest::of, EvidenceRequest.Builder::of)
            .set("serves", CriterionKey.KIND, EvidenceRequest::serves, EvidenceRequest.Builder::serves)
            .list("asked", Kinds.DATE, EvidenceRequest::asked, EvidenceRequest.Builder::asked)
            .optional("due", Kinds.DATE, EvidenceRequest::due, EvidenceRequest.Builder::due)
            .optional("reply", Reply.SHAPE, EvidenceRequest::reply, EvidenceRequest.Builder::reply)
            .onlyFor(Audience.PARTNERS)
            .done();

    /** The document type. */
    DocumentType<EvidenceRequest> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    EvidenceRequestId id();

    /** {@return what should be shown} */
    Text wanted();

    /** {@return the body that is asked} */
    BodyId of();

    /** {@return the criteria that the evidence is for, by key; empty if it is for none in particular} */
    Set<CriterionKey> serves();

    /** {@return when it was asked for, in order; one day more each time somebody asks again} */
    List<LocalDate> asked();

    /** {@return the last day on which the reply should be there} */
    Optional<LocalDate> due();

    /** {@return the reply, once there is one} */
    Optional<Reply> reply();

    @Override
    default DocumentType<EvidenceRequest> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a request. Not thread-safe. */
    final class Builder extends ImmutableEvidenceRequest.Builder {
        Builder() {}
    }
}
