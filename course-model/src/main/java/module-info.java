/** Courses, cohorts, sessions and fees. */
module org.kith.course {
    requires com.google.common;
    requires transitive org.kith.core;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports org.kith.course;

    provides org.kith.core.spi.Model with
            org.kith.course.CourseModel;
}
