package org.kith.charter.submission;

import static com.google.common.collect.ImmutableList.sortedCopyOf;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.core.assessment.Reply;
import org.kith.core.community.BodyId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;

/**
 * Evidence that a body was asked for, and what it had replied by the day of a submission.
 *
 * @param of the body that was asked
 * @param asked when, in order; one day more each time somebody asked again
 * @param reply the reply, which may be that there is none; empty if the body did not reply
 */
public record RequestedEvidence(BodyId of, List<LocalDate> asked, Optional<Reply> reply) {

    /** What it looks like. */
    public static final Shape<RequestedEvidence> SHAPE = Shape.of(
            RequestedEvidence.class,
            "requested-evidence",
            Part.required("of", BodyId.REFERENCE, RequestedEvidence::of),
            Part.list("asked", Kinds.DATE, RequestedEvidence::asked),
            Part.optional("reply", Reply.SHAPE, RequestedEvidence::reply),
            RequestedEvidence::new);

    /** By body, then by day, so that the order of documents and entries means nothing. */
    static final Comparator<RequestedEvidence> ORDER = Comparator.comparing(
                    (RequestedEvidence request) -> request.of().value())
            .thenComparing(request -> request.asked().toString())
            .thenComparing(request -> request.reply().map(Reply::date).orElse(LocalDate.MAX))
            .thenComparing(request -> request.reply().map(Reply::toString).orElse(""));

    /** Puts the days in order. */
    public RequestedEvidence {
        asked = sortedCopyOf(asked);
    }
}
