package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.text.Messages;

class RefusalTest {

    @Nested
    class Finding {

        @Test
        void saysWhatTheCodeMeansWithTheData() {
            assertThat(new Refusal.NoSeat(20, 21).toFinding())
                    .hasToString("ERROR enrolment.no-seat: All 20 seats are held (21).");
        }

        @Test
        void saysWhenAWindowIsOpen() {
            Window window = Window.before(Instant.parse("2021-12-31T17:00:00Z"));

            assertThat(new Refusal.OutsideWindow(Period.INTEREST, window).toFinding().message())
                    .isEqualTo("The window for interest is open from no bound until 2021-12-31T17:00:00Z.");
        }
    }

    @Nested
    class Codes {

        @Test
        void allHaveATextAndAdvice() {
            Messages messages = Messages.load(EnrolmentModel.class, "enrolment");
            long refusals = Arrays.stream(Refusal.class.getPermittedSubclasses()).count();

            assertThat(refusals).isEqualTo(15);
            assertThat(messages.codes()).hasSizeGreaterThanOrEqualTo(15);
        }
    }
}
