package org.kith.course;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.shape.Draft;
import org.kith.core.shape.Field;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

class ShapesTest {

    @Nested
    class EveryShape {

        @ParameterizedTest
        @MethodSource("org.kith.course.ShapesTest#samples")
        void hasAFieldForEachAccessor(Shape<?> shape, Object value) {
            assertThat(shape.fields())
                    .extracting(Field::name)
                    .containsExactlyInAnyOrderElementsOf(accessors(shape.type()));
        }

        @ParameterizedTest
        @MethodSource("org.kith.course.ShapesTest#samples")
        void readsBackWhatItWrites(Shape<?> shape, Object value) {
            assertThat(copy(shape, value)).isEqualTo(value);
        }
    }

    @Nested
    class Deviations {

        @ParameterizedTest
        @MethodSource("org.kith.course.ShapesTest#deviations")
        void areToldApartByKind(String kind, Deviation deviation) {
            assertThat(Deviation.KIND.shapeOf(deviation).name()).isEqualTo(kind);
        }
    }

    @Nested
    class LocalTimes {

        @Test
        void areReadAndWrittenWithoutSeconds() {
            LocalDateTime time = CourseKinds.LOCAL_TIME.parse("2022-01-27T18:00");

            assertThat(time).isEqualTo(LocalDateTime.of(2022, 1, 27, 18, 0));
            assertThat(CourseKinds.LOCAL_TIME.format(time)).isEqualTo("2022-01-27T18:00");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", "2022-01-27", "T18:00", "2022-02-30T18:00", "2022-01-27T24:00", "2022-01-27T18:00Z"})
        void areRefusedWhereTheyDoNotExist(String text) {
            assertThatThrownBy(() -> CourseKinds.LOCAL_TIME.parse(text))
                    .isInstanceOfAny(IllegalArgumentException.class, DateTimeException.class);
        }
    }

    static Stream<Arguments> samples() {
        Course course = Samples.foundation()
                .summary(Text.of("What it is for"))
                .version("2")
                .build();
        Track track = Samples.track(Samples.WITH, Samples.line("GBP 50.00"))
                .withRequirements(Text.of("The online activities"));
        Cohort cohort = Samples.cohort().source(course.source()).build();
        return Stream.of(
                argumentSet("course", Course.SHAPE, course),
                argumentSet(
                        "session", CourseSession.SHAPE, Samples.session(1, 90).withTopic(Text.of("Circles of care"))),
                argumentSet("track", Track.SHAPE, track),
                argumentSet("fee line", FeeLine.SHAPE, Samples.line("GBP 0.00")),
                argumentSet("cohort", Cohort.SHAPE, cohort),
                argumentSet("schedule", Schedule.SHAPE, cohort.schedule().orElseThrow()),
                argumentSet("skipped", shapeOf(skipped()), skipped()),
                argumentSet("moved", shapeOf(moved()), moved()),
                argumentSet("resized", shapeOf(resized()), resized()));
    }

    static Stream<Arguments> deviations() {
        return Stream.of(
                Arguments.of("skipped", skipped()), Arguments.of("moved", moved()), Arguments.of("resized", resized()));
    }

    private static Deviation skipped() {
        return new Deviation.Skipped(LocalDate.of(2022, 1, 25), Optional.of(Text.of("Why")));
    }

    private static Deviation moved() {
        return Deviation.Moved.of(LocalDate.of(2022, 1, 25), LocalDateTime.of(2022, 1, 27, 18, 0));
    }

    private static Deviation resized() {
        return Deviation.Resized.of(6, 120);
    }

    private static Shape<? extends Deviation> shapeOf(Deviation deviation) {
        return Deviation.KIND.shapeOf(deviation);
    }

    private static Set<String> accessors(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(toSet())
                : Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isAbstract(method.getModifiers()))
                        .filter(method -> !method.isSynthetic())
                        .map(Method::getName)
                        .collect(toSet());
    }

    private static <T> T copy(Shape<T> shape, Object value) {
        Draft<T> draft = shape.draft();
        for (int i = 0; i < shape.fields().size(); i++) {
            Object held = shape.fields().get(i).get(shape.type().cast(value));
            Object single = held instanceof Optional<?> optional ? optional.orElse(null) : held;
            if (single != null && !(single instanceof Collection<?> several && several.isEmpty())) {
                draft.put(i, single instanceof Collection<?> several ? List.copyOf(several) : single);
            }
        }
        return draft.build();
    }
}
