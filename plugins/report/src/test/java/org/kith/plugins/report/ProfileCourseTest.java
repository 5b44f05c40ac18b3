package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Story;
import org.kith.core.assessment.StoryId;
import org.kith.core.assessment.StoryTag;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.Side;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

class ProfileCourseTest {

    private static final Assessment LATER =
            AssessmentSamples.profile(UnaryOperator.identity()).build();
    private static final Assessment EARLIER =
            LATER.withId(AssessmentId.of("earlier")).withDate(LocalDate.of(2021, 3, 1));

    @Nested
    class Drawings {

        private final ProfileCard card = card(LATER, EARLIER);

        @Test
        void areOneCardForOneSubject() {
            assertThat(page(LATER, EARLIER).profiles()).hasSize(1);
            assertThat(card.anchor()).isEqualTo("assessment-profile");
        }

        @Test
        void areOneForEachDimensionOnOneScale() {
            ProfileCourse course = card.course().orElseThrow();

            assertThat(course.multiples()).hasSize(5);
            assertThat(course.multiples())
                    .extracting(Multiple::rules)
                    .allMatch(rules -> rules.equals(course.multiples().get(0).rules()));
            assertThat(course.multiples().get(0).outcome().line()).isEqualTo("M8.00,10.00L152.00,10.00");
        }

        @Test
        void haveTheirTableBehindThem() {
            ProfileCourse course = card.course().orElseThrow();

            assertThat(course.days()).containsExactly("1 March 2021", "1 March 2022");
            assertThat(course.lines())
                    .hasSize(10)
                    .allMatch(line -> line.states().size() == 2);
        }

        @Test
        void areInterruptedWhereNothingIsKnown() {
            Assessment silent = EARLIER.withId(AssessmentId.of("middle"))
                    .withDate(LocalDate.of(2021, 9, 1))
                    .withAnswers(Map.of());
            Multiple first = card(LATER, EARLIER, silent)
                    .course()
                    .orElseThrow()
                    .multiples()
                    .get(0);

            assertThat(first.outcome().line()).isEqualTo("M8.00,10.00M152.00,10.00");
            assertThat(first.outcome().spots()).hasSize(2);
        }

        @Test
        void areNotMadeOfOneDay() {
            assertThat(card(LATER).course()).isEmpty();
        }
    }

    @Nested
    class Stories {

        @Test
        void standBesideTheSideThatTheyShow() {
            Story story = story("confident", Side.OUTCOME);

            assertThat(page(LATER, story).profiles().get(0).told())
                    .extracting(Told::title)
                    .containsExactly("Confident, outcome");
        }

        @Test
        void ofOtherFrameworksStandElsewhere() {
            Story story = story("confident", Side.OUTCOME)
                    .withShows(StoryTag.of(FrameworkId.of("other"), CriterionKey.of("confident"), Side.OUTCOME));

            assertThat(page(LATER, story).profiles().get(0).told()).isEmpty();
        }

        private static Story story(String criterion, Side side) {
            return Story.builder()
                    .id(StoryId.of("campaign"))
                    .date(PartialDate.parse("2021"))
                    .place(Samples.PLACE)
                    .text(Text.of("Some spoke in public for the first time."))
                    .addShow(StoryTag.of(LATER.framework().id(), CriterionKey.of(criterion), side))
                    .build();
        }
    }

    private static ProfileCard card(Assessment... assessments) {
        return page(assessments).profiles().get(0);
    }

    private static Page page(Document... documents) {
        Document[] all = new org.kith.core.shape.Document[documents.length + 1];
        all[0] = AssessmentSamples.dimensions(UnaryOperator.identity());
        System.arraycopy(documents, 0, all, 1, documents.length);
        return Page.of(Samples.scope(all));
    }
}
