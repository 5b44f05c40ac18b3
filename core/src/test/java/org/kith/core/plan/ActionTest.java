package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.text.Text;

class ActionTest {

    @Nested
    class HealthOnADay {

        @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
        @CsvSource({
            "COMPLETE,    2022-01-01, 2022-02-01, DONE",
            "STOPPED,     2022-01-01, 2022-02-01, STOPPED",
            "NOT_STARTED, 2022-04-01, 2022-05-01, NOT_BEGUN_BUT_IN_TIME",
            "NOT_STARTED, 2022-03-14, 2022-05-01, NOT_BEGUN_BUT_IN_TIME",
            "NOT_STARTED, 2022-03-13, 2022-05-01, AT_RISK",
            "IN_PROGRESS, 2022-03-01, 2022-03-29, ON_SCHEDULE",
            "IN_PROGRESS, 2022-03-01, 2022-03-28, AT_RISK",
            "IN_PROGRESS, 2022-03-01, 2022-03-14, AT_RISK",
            "IN_PROGRESS, 2022-03-01, 2022-03-13, LATE",
            "NOT_STARTED, 2022-03-01, 2022-03-13, LATE",
        })
        void followsFromProgressAndDates(Progress progress, LocalDate start, LocalDate due, Health health) {
            Action action = action(progress).start(start).due(due).build();

            assertThat(action.health(LocalDate.of(2022, 3, 14))).isEqualTo(health);
        }

        @ParameterizedTest
        @CsvSource({"NOT_STARTED, NOT_BEGUN_BUT_IN_TIME", "IN_PROGRESS, ON_SCHEDULE"})
        void isGoodWithoutDates(Progress progress, Health health) {
            assertThat(action(progress).build().health(LocalDate.of(2022, 3, 14)))
                    .isEqualTo(health);
        }
    }

    private static Action.Builder action(Progress progress) {
        return Action.builder().id(ActionId.of("a")).title(Text.of("Do it")).progress(progress);
    }
}
