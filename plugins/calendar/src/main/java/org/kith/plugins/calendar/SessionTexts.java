package org.kith.plugins.calendar;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.audience.Visibility;
import org.kith.core.community.Place;
import org.kith.core.text.Text;
import org.kith.course.CallOff;
import org.kith.course.Cohort;
import org.kith.course.Course;
import org.kith.course.CourseSession;
import org.kith.course.Delivery;
import org.kith.course.Deviation;
import org.kith.course.Room;
import org.kith.course.Schedule;

/**
 * What the events of a cohort say in words, as far as the audience may read it.
 *
 * @param cohort the cohort
 * @param course its course, if it is there
 * @param place its place, if it has one that is there
 * @param joinable whether who reads the calendar may have a room or a link of a visibility
 * @param locale the language of texts
 */
record SessionTexts(
        Cohort cohort, Optional<Course> course, Optional<Place> place, Predicate<Visibility> joinable, Locale locale) {

    /** {@return the title of the course, the number of the session, and its topic} */
    String summary(int session) {
        String title = say(course.map(Course::title).orElseGet(cohort::title));
        int count = cohort.schedule().map(Schedule::count).orElse(0);
        String numbered = title + " (" + session + "/" + count + ")";
        return course.flatMap(known -> known.session(session))
                .flatMap(CourseSession::topic)
                .map(topic -> numbered + ": " + say(topic))
                .orElse(numbered);
    }

    /** {@return the cohort, how people come together and why otherwise, and where to join; each on a line} */
    String description(int session, boolean cancelled) {
        Stream<String> more = cancelled
                ? whyCalledOff(session).stream().map(why -> "Called off: " + say(why))
                : Stream.concat(
                        deliveryInWords(session).stream(),
                        joining(session).stream().map(link -> "Join: " + link));
        return Stream.concat(Stream.of(say(cohort.title())), more).collect(Collectors.joining("\n"));
    }

    /** {@return the reason for which the session or the cohort was called off; none if a seat was given back} */
    private Optional<Text> whyCalledOff(int session) {
        if (isCalledOff(cohort.withCalledOff(Optional.empty()), session)) {
            return deviations(Deviation.CalledOff.class)
                    .filter(off -> off.session() == session)
                    .reduce((one, next) -> next)
                    .flatMap(Deviation::reason);
        }
        return cohort.calledOff().filter(off -> isCalledOff(cohort, session)).flatMap(CallOff::reason);
    }

    private static boolean isCalledOff(Cohort cohort, int session) {
        return cohort.sessionsCalledOff().stream().anyMatch(off -> off.number() == session);
    }

    private Optional<Delivery> delivery(int session) {
        return course.map(known -> cohort.delivery(session, known)).orElseGet(() -> cohort.delivery(session));
    }

    private Optional<String> deliveryInWords(int session) {
        String reason = deviations(Deviation.Switched.class)
                .filter(switched -> switched.session() == session)
                .reduce((one, next) -> next)
                .flatMap(Deviation::reason)
                .map(why -> ": " + say(why))
                .orElse("");
        return delivery(session).map(delivery -> words(delivery) + reason);
    }

    private <D extends Deviation> Stream<D> deviations(Class<D> type) {
        return cohort.schedule().stream()
                .flatMap(schedule -> schedule.deviations().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static String words(Delivery delivery) {
        return switch (delivery) {
            case ONLINE -> "Online";
            case IN_PERSON -> "In person";
            case MIXED -> "In person and online";
        };
    }

    /** {@return the room and the place; empty if neither is known, or nobody meets there} */
    Optional<String> location(int session) {
        if (delivery(session).filter(Delivery.ONLINE::equals).isPresent()) {
            return Optional.empty();
        }
        String names = Stream.of(
                        cohort.room()
                                .filter(room -> joinable.test(room.visibility()))
                                .map(Room::name),
                        place.map(Place::name))
                .flatMap(Optional::stream)
                .map(this::say)
                .collect(Collectors.joining(", "));
        return Optional.of(names).filter(text -> !text.isEmpty());
    }

    /** {@return where to join; nothing where everybody meets in person} */
    List<String> joining(int session) {
        return delivery(session).filter(Delivery.IN_PERSON::equals).isPresent()
                ? List.of()
                : cohort.joining().stream()
                        .filter(link -> joinable.test(link.visibility()))
                        .map(link -> link.address().toASCIIString())
                        .collect(toImmutableList());
    }

    private String say(Text text) {
        return ContentLines.text(text.in(locale));
    }
}
