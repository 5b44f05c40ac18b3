/** Courses, cohorts, sessions and fees. */
module org.kith.course {
    requires com.google.common;
    requires io.vavr;
    requires transitive org.kith.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.kith.course;
    exports org.kith.course.attendance;
    exports org.kith.course.award;
    exports org.kith.course.certificate;
    exports org.kith.course.enrolment;
    exports org.kith.course.feedback;
    exports org.kith.course.grouping;
    exports org.kith.course.interest;
    exports org.kith.course.learning;
    exports org.kith.course.survey;
    exports org.kith.course.workshop;

    provides org.kith.core.spi.Model with
            org.kith.course.CourseModel,
            org.kith.course.attendance.AttendanceModel,
            org.kith.course.certificate.CertificateModel,
            org.kith.course.enrolment.EnrolmentModel,
            org.kith.course.feedback.FeedbackModel,
            org.kith.course.interest.InterestModel,
            org.kith.course.learning.LearningModel,
            org.kith.course.workshop.WorkshopModel;
}
