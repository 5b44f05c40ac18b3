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
                            "cohort.deviation-without-session",
                            "cohort.interest-closes-after-start",
                            "cohort.no-sessions",
                            "cohort.session-count-differs",
                            "cohort.session-length-differs",
                            "cohort.session-on-skipped-day",
                            "cohort.sessions-overlap",
                            "course.mixed-currencies",
                            "course.no-sessions",
                            "course.track-without-fee");
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
            assertThat(MODEL.rules()).containsAll(CourseRules.ALL).containsAll(CohortRules.ALL);
        }

        @Test
        void areAboutTypesOfTheModel() {
            assertThat(MODEL.rules())
                    .extracting(rule -> rule.subject().getSimpleName())
                    .containsOnly("Course", "Track", "Cohort", "Schedule");
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
