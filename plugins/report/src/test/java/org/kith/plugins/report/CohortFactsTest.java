package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.number.Qualified;
import org.kith.core.plan.Progress;
import org.kith.core.shape.Document;
import org.kith.core.spi.ExportContext;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;
import org.kith.course.Cohort;
import org.kith.course.CohortId;
import org.kith.course.CourseId;
import org.kith.course.learning.LearningSet;
import org.kith.course.learning.LearningSetId;
import org.kith.course.learning.ProgressReport;
import org.kith.course.learning.Round;
import org.kith.course.learning.SafeSpaceConversation;
import org.kith.course.learning.SafeSpaceConversationId;
import org.kith.course.learning.SetAction;
import org.kith.course.learning.SetMeeting;

class CohortFactsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 7);
    private static final CohortId COHORT = CohortId.of("one");

    @Nested
    class LearningSets {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "PUBLIC | 1 set, 1 meeting, 1 round; 1 action",
                    "PARTICIPANTS | 1 set, 1 meeting, 1 round; 1 action",
                    "TEAM | 1 set, 1 meeting, 1 round; 1 of 1 action reported back on, 1 complete",
                    "STEERING | 1 set, 1 meeting, 1 round; 1 of 1 action reported back on, 1 complete"
                })
        void areCountedAndOnlyTheTeamIsToldHowFarActionsAre(Audience audience, String told) {
            assertThat(told(audience, set())).containsExactly(told);
        }
    }

    @Nested
    class Conversations {

        @ParameterizedTest
        @CsvSource({"PUBLIC", "PARTNERS", "TEAM"})
        void areToldToEverybody(Audience audience) {
            SafeSpaceConversation one = SafeSpaceConversation.builder()
                    .id(SafeSpaceConversationId.of("one"))
                    .date(PartialDate.of(DAY))
                    .cohort(COHORT)
                    .people(Qualified.exactly(12))
                    .build();

            assertThat(told(audience, one)).containsExactly("7 March 2022, 12 people");
        }
    }

    private static List<String> told(Audience audience, Document document) {
        Cohort cohort = Cohort.builder()
                .id(COHORT)
                .course(CourseId.of("one"))
                .title(Text.of("A cohort"))
                .zone(ZoneId.of("Europe/London"))
                .waitingList(false)
                .build();
        Redacted seen = Redacted.of(Dossier.of(cohort, document), audience);
        return CohortFacts.ofSets(cohort, new Scope(seen, ExportContext.of(audience, DAY))).stream()
                .map(Fact::value)
                .toList();
    }

    private static LearningSet set() {
        SetAction complete = new SetAction(List.of(new ProgressReport(DAY, Progress.COMPLETE)), Optional.empty());
        return LearningSet.builder()
                .id(LearningSetId.of("one"))
                .title(Text.of("A set"))
                .cohort(COHORT)
                .addMeeting(SetMeeting.of(DAY, new Round(Optional.empty(), Optional.of(30), Optional.of(complete))))
                .build();
    }
}
