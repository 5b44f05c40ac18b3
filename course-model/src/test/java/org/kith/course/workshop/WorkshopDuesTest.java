package org.kith.course.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.text.Text;
import org.kith.course.Dues;
import org.kith.course.Everything;

class WorkshopDuesTest {

    private static final WorkshopReport REPORT =
            Everything.of("workshop-report").all(WorkshopReport.TYPE).get(0);

    @Nested
    class NextSteps {

        @Test
        void areDueOnTheirDayUntilTheyAreDone() {
            assertThat(Dues.shown("next-step", "2022-03-14", REPORT))
                    .containsExactly("2022-04-02 workshop-report/kick-off#next-step/nextSteps/0/due");
            assertThat(Dues.shown("next-step", "2022-06-01", REPORT)).hasSize(1);
        }

        @Test
        void nameWhatAndWho() {
            Due due = Dues.of("next-step", "2022-03-14", Dossier.of(REPORT)).get(0);

            assertThat(due.title()).isEqualTo(Text.of("Meet again"));
            assertThat(due.owner()).contains(BodyId.of("giver"));
        }

        @Test
        void areNotDueFromAReportThatTheTeamMayNotSee() {
            Circulation toOneself = new Circulation(Visibility.from(Audience.SELF), Optional.empty());

            assertThat(Dues.shown("next-step", "2022-03-14", REPORT.withCirculation(toOneself)))
                    .isEmpty();
        }

        @Test
        void areNotDueWithoutADay() {
            assertThat(Dues.shown("next-step", "2022-03-14", REPORT.withNextSteps(NextStep.of(Text.of("Rest")))))
                    .isEmpty();
        }
    }

    @Nested
    class Answers {

        @Test
        void areDueOnTheDayThatWasPromised() {
            assertThat(Dues.shown("answer", "2022-03-14", REPORT))
                    .containsExactly("2022-04-01 workshop-report/kick-off#answer/suggestions/0/answer/until");
        }

        @Test
        void doNotRepeatWhatWasSuggested() {
            assertThat(Dues.of("answer", "2022-03-14", Dossier.of(REPORT)))
                    .extracting(Due::title)
                    .containsExactly(Text.of("Kick-off"));
        }

        @ParameterizedTest
        @EnumSource(names = {"YES", "NO"})
        void areNotDueOnceDecided(AnswerKind kind) {
            SuggestionAnswer decided =
                    new SuggestionAnswer(kind, Optional.of(LocalDate.of(2022, 4, 1)), Optional.empty());
            List<Suggestion> suggestions = List.of(REPORT.suggestions().get(0).withAnswer(decided));

            assertThat(Dues.shown("answer", "2022-03-14", REPORT.withSuggestions(suggestions)))
                    .isEmpty();
        }
    }

    @Nested
    class Circulations {

        @Test
        void areDueOnADayThatIsStillToCome() {
            assertThat(Dues.shown("circulation", "2022-03-20", REPORT))
                    .containsExactly("2022-03-20 workshop-report/kick-off#circulation/circulation/date");
        }

        @Test
        void areDoneWhenTheDayIsPastAndUnknownWithoutOne() {
            Circulation someDay = new Circulation(Visibility.EVERYONE, Optional.empty());

            assertThat(Dues.shown("circulation", "2022-03-21", REPORT)).isEmpty();
            assertThat(Dues.shown("circulation", "2022-03-14", REPORT.withCirculation(someDay)))
                    .isEmpty();
        }
    }
}
