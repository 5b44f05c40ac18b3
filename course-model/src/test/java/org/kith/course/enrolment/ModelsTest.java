package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Model;
import org.kith.core.text.Messages;
import org.kith.course.attendance.AttendanceModel;
import org.kith.course.certificate.CertificateModel;
import org.kith.course.interest.InterestModel;

/** The models of those who learn. */
class ModelsTest {

    @Nested
    class EachModel {

        @ParameterizedTest
        @MethodSource("org.kith.course.enrolment.ModelsTest#models")
        void hasItsDocumentTypesAndTexts(Model model, String name, Set<String> types) {
            assertThat(model.name()).isEqualTo(name);
            assertThat(model.documentTypes()).extracting(DocumentType::name).hasSameElementsAs(types);
            assertThat(model.rules()).isNotEmpty();
            assertThat(Messages.load(model.getClass(), name).codes())
                    .isNotEmpty()
                    .allMatch(code -> code.startsWith(name + "."));
        }
    }

    static Stream<Arguments> models() {
        return Stream.of(
                Arguments.of(
                        new EnrolmentModel(),
                        "enrolment",
                        Set.of("enrolment-policy", "enrolment-log", "participation")),
                Arguments.of(new InterestModel(), "interest", Set.of("interest-register")),
                Arguments.of(new AttendanceModel(), "attendance", Set.of("attendance-sheet")),
                Arguments.of(new CertificateModel(), "certificate", Set.of("certificate")));
    }
}
