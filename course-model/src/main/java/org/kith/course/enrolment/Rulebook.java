package org.kith.course.enrolment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kith.course.TrackId;
import org.kith.course.Window;

/** A policy, with what is asked of it at every command worked out once. Immutable. */
final class Rulebook {

    private final EnrolmentPolicy policy;
    private final Quotas quotas;
    private final Window interest;
    private final Window enrolment;
    private final Window cancellation;
    private final Window course;
    private final boolean selection;
    private final ImmutableMap<TrackId, Terms> terms;
    private final Evolution evolution = new Evolution(this);
    private final @Nullable Instant lastOffer;
    private final @Nullable Duration offer;

    Rulebook(EnrolmentPolicy policy) {
        this.policy = policy;
        this.quotas = new Quotas(policy.quotas());
        this.interest = policy.interest().orElse(Window.ALWAYS);
        this.enrolment = policy.enrolment().orElse(Window.ALWAYS);
        this.cancellation = policy.cancellation().orElse(Window.ALWAYS);
        this.course = policy.course().orElse(Window.ALWAYS);
        this.selection = policy.selection();
        this.terms = Maps.uniqueIndex(policy.terms(), Terms::track);
        this.lastOffer = Stream.of(enrolment.until(), course.until())
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(null);
        this.offer = policy.offerHours().map(Duration::ofHours).orElse(null);
    }

    EnrolmentPolicy policy() {
        return policy;
    }

    Evolution evolution() {
        return evolution;
    }

    Optional<Terms> terms(TrackId track) {
        return Optional.ofNullable(terms.get(track));
    }

    Quotas quotas() {
        return quotas;
    }

    Window window(Period period) {
        return switch (period) {
            case INTEREST -> interest;
            case ENROLMENT -> enrolment;
            case CANCELLATION -> cancellation;
            case COURSE -> course;
        };
    }

    /** {@return whether seats are offered at a moment: in the window, and before the course ends} */
    boolean offersAt(Instant moment) {
        return enrolment.contains(moment) && !endsBy(moment);
    }

    boolean endsBy(Instant moment) {
        return course.until().isPresent() && !moment.isBefore(course.until().get());
    }

    boolean beginsAfter(Instant moment) {
        return course.from().isPresent() && moment.isBefore(course.from().get());
    }

    /** {@return whether somebody who stands like that waits for a seat} */
    boolean waits(Standing standing) {
        return standing == Standing.SHORTLISTED || (standing == Standing.INTERESTED && !selection);
    }

    /** {@return whether interest is kept for this cohort: because there is a list, or because there is a seat} */
    boolean keeps(Applicant applicant, Seats seats) {
        return hasList() || seats.fit(quotas.of(quotas.groupOf(applicant)));
    }

    /** {@return whether people can wait without a seat that they could take} */
    boolean hasList() {
        return policy.waitingList() || selection;
    }

    boolean isSelective() {
        return selection;
    }

    /** {@return when an offer lapses that is made at a moment; empty if it does not} */
    Optional<Instant> lapse(Instant moment) {
        if (offer == null) {
            return Optional.ofNullable(lastOffer);
        }
        Instant last = lastOffer == null ? Instant.MAX : lastOffer;
        if (last.getEpochSecond() - moment.getEpochSecond() < offer.toSeconds()) {
            return Optional.of(last);
        }
        Instant until = moment.plus(offer);
        return Optional.of(last.isBefore(until) ? last : until);
    }
}
