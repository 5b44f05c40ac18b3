package org.kith.course;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.net.URI;
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
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.BodyId;
import org.kith.core.framework.PhaseKey;
import org.kith.core.framework.PhaseModelId;
import org.kith.core.framework.PhaseRef;
import org.kith.core.number.Money;
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
        Link link = Link.of(URI.create("https://example.org/pack"), Visibility.from(Audience.PARTICIPANTS));
        Resource resource = new Resource(Text.of("Pack"), List.of(link));
        ContactPoint contact = new ContactPoint(Text.of("Office"), Optional.of(BodyId.of("cc-uk")), Optional.of(link));
        Funding funding =
                new Funding(Text.of("Grant"), Optional.of(BodyId.of("council")), Optional.of(Money.parse("GBP 1.00")));
        Partner partner = Partner.of(BodyId.of("university"), Text.of("evaluation"));
        Activity activity = Activity.of(ActivityKind.VIDEO)
                .withId(ActivityId.of("film"))
                .withTitle(Text.of("Film"))
                .withMinutes(10);
        PhaseRef phase = PhaseRef.of(PhaseModelId.of("plan-engage-review"), PhaseKey.of("plan"));
        Course course = Samples.foundation()
                .summary(Text.of("What it is for"))
                .version("2")
                .variantOf(CourseId.of("voice"))
                .addPartner(partner)
                .addFunding(funding)
                .contact(contact)
                .addFocusArea(Text.of("Stories"))
                .addPhase(phase)
                .addResource(resource)
                .build();
        CourseSession session = Samples.session(1, 90)
                .withTopic(Text.of("Circles of care"))
                .withDelivery(Delivery.MIXED)
                .withFocusAreas(Text.of("Inner circle"))
                .withPhases(phase)
                .withActivities(activity)
                .withResources(resource);
        Track track = Samples.track(Samples.WITH, Samples.line("GBP 50.00"))
                .withRequirements(Text.of("The online activities"));
        Window window = Window.of(Samples.CLOSING.minusSeconds(3_600), Samples.CLOSING);
        Room room = Room.of(Text.of("The library"), Visibility.EVERYONE);
        CallOff callOff = CallOff.of(LocalDate.of(2022, 2, 1), Text.of("Too few came"));
        Cohort cohort = Samples.cohort()
                .source(course.source())
                .enrolment(window)
                .cancellation(window)
                .dropIn(false)
                .room(room)
                .addJoining(link)
                .calledOff(callOff)
                .schedule(Samples.tuesdays().delivery(Delivery.ONLINE).build())
                .build();
        return Stream.of(
                argumentSet("course", Course.SHAPE, course),
                argumentSet("session", CourseSession.SHAPE, session),
                argumentSet("activity", Activity.SHAPE, activity),
                argumentSet("link", Link.SHAPE, link),
                argumentSet("resource", Resource.SHAPE, resource),
                argumentSet("contact", ContactPoint.SHAPE, contact),
                argumentSet("funding", Funding.SHAPE, funding),
                argumentSet("partner", Partner.SHAPE, partner),
                argumentSet("window", Window.SHAPE, window),
                argumentSet("room", Room.SHAPE, room),
                argumentSet("call-off", CallOff.SHAPE, callOff),
                argumentSet("track", Track.SHAPE, track),
                argumentSet("fee line", FeeLine.SHAPE, Samples.line("GBP 0.00")),
                argumentSet("cohort", Cohort.SHAPE, cohort),
                argumentSet("schedule", Schedule.SHAPE, cohort.schedule().orElseThrow()),
                argumentSet("skipped", shapeOf(skipped()), skipped()),
                argumentSet("moved", shapeOf(moved()), moved()),
                argumentSet("resized", shapeOf(resized()), resized()),
                argumentSet("switched", shapeOf(switched()), switched()),
                argumentSet("called off", shapeOf(calledOff()), calledOff()));
    }

    static Stream<Arguments> deviations() {
        return Stream.of(
                Arguments.of("skipped", skipped()),
                Arguments.of("moved", moved()),
                Arguments.of("resized", resized()),
                Arguments.of("switched", switched()),
                Arguments.of("called-off", calledOff()));
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

    private static Deviation switched() {
        return Deviation.Switched.of(6, Delivery.ONLINE, Text.of("Why"));
    }

    private static Deviation calledOff() {
        return Deviation.CalledOff.of(4, Text.of("Why"));
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
                draft.put(i, single);
            }
        }
        return draft.build();
    }
}
