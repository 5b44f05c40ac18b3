package org.kith.course.enrolment;

import java.time.Instant;
import org.kith.core.number.Money;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;
import org.kith.course.CohortId;
import org.kith.course.TrackId;
import org.kith.course.Window;

/** The Birmingham cohort: 20 seats, interest until the closing moment, a list for later cohorts. */
final class Samples {

    static final Instant CLOSING = Instant.parse("2021-12-31T17:00:00Z");
    static final Instant FIRST_SESSION = Instant.parse("2022-01-04T15:30:00Z");
    static final Instant LAST_SESSION_END = Instant.parse("2022-02-15T17:00:00Z");
    static final Instant DECEMBER = Instant.parse("2021-12-01T09:00:00Z");
    static final CohortId COHORT = CohortId.of("birmingham-2022");
    static final CohortId NEXT_COHORT = CohortId.of("birmingham-2023");
    static final TrackId TRACK = TrackId.of("without-certificate");
    static final TrackId WITH = TrackId.of("with-certificate");

    private Samples() {}

    /** First come, first served, with a list. */
    static EnrolmentPolicy.Builder policy(int seats) {
        return EnrolmentPolicy.builder()
                .id(EnrolmentPolicyId.of("birmingham-2022"))
                .cohort(COHORT)
                .seats(seats)
                .selection(false)
                .waitingList(true)
                .laterCohorts(false)
                .order(new PromotionOrder.ByMoment())
                .addTerm(terms(TRACK, "GBP 0.00"));
    }

    /** With the windows of the source. */
    static EnrolmentPolicy.Builder birmingham(int seats) {
        return policy(seats)
                .laterCohorts(true)
                .interest(Window.before(CLOSING))
                .enrolment(Window.before(FIRST_SESSION))
                .course(Window.of(FIRST_SESSION, LAST_SESSION_END));
    }

    static Terms terms(TrackId track, String fee) {
        return Terms.builder().track(track).fee(Money.parse(fee)).build();
    }

    static PersonRef person(int number) {
        return PersonRef.of("p" + number);
    }

    static Selection selection(int priority) {
        return new Selection(priority, Text.of("Knows the neighbourhood"));
    }
}
