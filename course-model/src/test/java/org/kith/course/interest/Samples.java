package org.kith.course.interest;

import java.time.Instant;
import java.util.Arrays;
import org.kith.core.community.PlaceId;
import org.kith.core.privacy.Consent;
import org.kith.core.privacy.PersonRef;
import org.kith.core.text.Text;

/** A register of people who come from places of the kick-off day; the people are made up. */
final class Samples {

    static final Instant DECEMBER = Instant.parse("2021-12-01T09:00:00Z");
    static final Instant LATER = Instant.parse("2021-12-02T09:00:00Z");
    static final PlaceId ANGUS = PlaceId.of("angus");
    static final PlaceId DUNDEE = PlaceId.of("dundee");
    static final Consent YES = Consent.from(LATER);
    static final Consent NO = YES.withdrawnAt(LATER.plusSeconds(1));

    private Samples() {}

    static PersonRef person(int number) {
        return PersonRef.of("p" + number);
    }

    static ExpressionOfInterest.Builder interest(int person) {
        return ExpressionOfInterest.builder().person(person(person)).since(DECEMBER);
    }

    static ExpressionOfInterest comingFrom(PlaceId place, int person) {
        return interest(person).place(place).build();
    }

    static InterestRegister register(ExpressionOfInterest... expressions) {
        return InterestRegister.builder()
                .id(InterestRegisterId.of("active-learning"))
                .title(Text.of("Active learning"))
                .expressions(Arrays.asList(expressions))
                .build();
    }
}
