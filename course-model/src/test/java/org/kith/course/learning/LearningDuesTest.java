package org.kith.course.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.TeamId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.text.Text;
import org.kith.course.CallOff;
import org.kith.course.Cohort;
import org.kith.course.Dues;
import org.kith.course.Everything;

class LearningDuesTest {

    @Nested
    class ProgressReports {

        private static final LearningSet SET =
                Everything.of("learning-set").all(LearningSet.TYPE).get(0);

        @Test
        void areDueAtTheNextMeeting() {
            assertThat(Dues.shown("progress-report", "2022-03-14", SET))
                    .containsExactly(
                            "2022-03-01 learning-set/one#progress-report:2022-02-01/2",
                            "2022-04-05 learning-set/one#progress-report:2022-03-01/1");
        }

        @Test
        void areNotDueAsLongAsNoMeetingIsSet() {
            LearningSet once = SET.withMeetings(SET.meetings().subList(0, 1));

            assertThat(Dues.shown("progress-report", "2022-03-14", once)).isEmpty();
        }

        @Test
        void keepTheirNameWhenTheMeetingMoves() {
            List<SetMeeting> meetings =
                    List.of(SET.meetings().get(0), SET.meetings().get(1), SetMeeting.of(LocalDate.of(2022, 4, 12)));

            assertThat(Dues.shown("progress-report", "2022-03-14", SET.withMeetings(meetings)))
                    .contains("2022-04-12 learning-set/one#progress-report:2022-03-01/1");
        }

        @Test
        void nameTheSetAndNeverTheAction() {
            assertThat(Dues.of("progress-report", "2022-03-14", Dossier.of(SET)))
                    .extracting(Due::title)
                    .containsOnly(Text.of("The first set"));
        }
    }

    @Nested
    class AgreedPlans {

        @Test
        void areDueByTheLastSession() {
            assertThat(Dues.shown("agreed-plan", "2022-03-14", Everything.of("cohort")))
                    .containsExactly("2022-05-17 cohort/sketch-2022#agreed-plan:steering");
            assertThat(Dues.of("agreed-plan", "2022-03-14", Everything.of("cohort")))
                    .extracting(Due::team)
                    .containsExactly(Optional.of(TeamId.of("steering")));
        }

        @Test
        void areLateAfterIt() {
            assertThat(Dues.shown("agreed-plan", "2022-06-01", Everything.of("cohort")))
                    .hasSize(1);
        }

        @Test
        void areNotDueOnceTheyWereAgreed() {
            Dossier dossier = Everything.of("cohort", "action-plan");

            assertThat(Dues.shown("agreed-plan", "2022-02-28", dossier)).hasSize(1);
            assertThat(Dues.shown("agreed-plan", "2022-03-01", dossier)).isEmpty();
        }

        @Test
        void areNotDueOfACohortThatNeverMeets() {
            Cohort cohort = Everything.of("cohort").all(Cohort.TYPE).get(0);
            CallOff off = CallOff.of(LocalDate.of(2022, 3, 1), Text.of("Ice"));

            assertThat(Dues.shown("agreed-plan", "2022-03-14", cohort.withCalledOff(off)))
                    .isEmpty();
            assertThat(Dues.shown("agreed-plan", "2022-03-14", cohort.withSchedule(Optional.empty())))
                    .isEmpty();
        }
    }
}
