package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Plugin;
import org.kith.core.text.Messages;

class CourseModelTest {

    private static final CourseModel MODEL = new CourseModel();

    @Nested
    class Name {

        @Test
        void isThatOfItsMessages() {
            assertThat(Messages.load(CourseModel.class, MODEL.name()).codes())
                    .containsExactly(
                            "cohort.called-off-after-end",
                            "cohort.called-off-without-reason",
                            "cohort.cancellation-closes-after-end",
                            "cohort.delivery-without-reason",
                            "cohort.deviation-without-session",
                            "cohort.enrolment-closes-after-start",
                            "cohort.enrols-after-call-off",
                            "cohort.interest-closes-after-start",
                            "cohort.joining-link-for-everybody",
                            "cohort.no-sessions",
                            "cohort.session-called-off-without-reason",
                            "cohort.session-count-differs",
                            "cohort.session-in-missing-hour",
                            "cohort.session-in-repeated-hour",
                            "cohort.session-length-differs",
                            "cohort.session-on-skipped-day",
                            "cohort.sessions-out-of-order",
                            "cohort.sessions-overlap",
                            "course.activities-longer-than-session",
                            "course.activity-twice",
                            "course.later-track-cheaper",
                            "course.link-for-nobody",
                            "course.mixed-currencies",
                            "course.negative-fee",
                            "course.no-sessions",
                            "course.track-after-itself",
                            "course.track-after-unknown",
                            "course.track-without-fee",
                            "course.tracks-in-several-currencies",
                            "course.variant-of-itself",
                            "window.closes-before-opening");
        }
    }

    @Nested
    class Spi {

        @Test
        void isThatOfTheKernel() {
            assertThat(MODEL.spi()).isEqualTo(Plugin.SPI);
        }
    }

    @Nested
    class DocumentTypes {

        @Test
        void areCoursesAndCohorts() {
            assertThat(MODEL.documentTypes()).extracting(DocumentType::name).containsExactly("course", "cohort");
        }
    }

    @Nested
    class Rules {

        @Test
        void areThoseOfCoursesAndOfCohorts() {
            assertThat(MODEL.rules())
                    .containsAll(CourseRules.ALL)
                    .containsAll(TrackRules.ALL)
                    .containsAll(CohortRules.ALL)
                    .containsAll(ScheduleRules.ALL)
                    .containsAll(CallOffRules.ALL);
        }

        @Test
        void areAboutTypesOfTheModel() {
            assertThat(MODEL.rules())
                    .extracting(rule -> rule.subject().getSimpleName())
                    .containsOnly(
                            "Course", "CourseSession", "Link", "Track", "Cohort", "Window", "Schedule", "CallOff");
        }
    }

    @Nested
    class Registration {

        @Test
        void namesTheClass() throws IOException {
            try (InputStream in = CourseModel.class.getResourceAsStream("/META-INF/services/org.kith.core.spi.Model")) {
                assertThat(in).isNotNull();
                assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines())
                        .contains(CourseModel.class.getName());
            }
        }
    }
}
