package org.kith.plugins.webdata;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.framework.PhaseModel;
import org.kith.core.framework.PhaseRef;
import org.kith.core.shape.Kinds;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;
import org.kith.course.Activity;
import org.kith.course.Course;
import org.kith.course.CourseSession;
import org.kith.course.Link;
import org.kith.course.Resource;

/** Makes what a course teaches: its subjects, the sections of its syllabus, and what there is to work with. */
final class Syllabus {

    private static final Set<String> OF_PAGES = Set.of("http", "https");

    private final Material material;

    Syllabus(Material material) {
        this.material = material;
    }

    /** {@return what a course as a whole is about} */
    List<Node> subjects(Course course) {
        return subjects(course.focusAreas(), course.phases(), course, Pointer.ROOT.child("phases"));
    }

    /** {@return a section for each session of which more is known than its number, in order} */
    List<Node> sections(Course course, String address) {
        return course.sessions().stream()
                .filter(Syllabus::isKnown)
                .map(session -> section(session, course, address))
                .collect(toImmutableList());
    }

    private static boolean isKnown(CourseSession session) {
        return !session.equals(CourseSession.builder()
                .number(session.number())
                .delivery(session.delivery())
                .build());
    }

    private Node section(CourseSession session, Course course, String address) {
        Pointer phases =
                Pointer.ROOT.child("sessions").child(session.number() - 1).child("phases");
        return Node.of("Syllabus", address + "#session-" + session.number())
                .put("position", session.number())
                .putIfPresent("name", session.topic().map(material::text))
                .putIfPresent("timeRequired", session.minutes().map(Forms::minutes))
                .putAll("about", subjects(session.focusAreas(), session.phases(), course, phases))
                .putAll("hasPart", parts(session));
    }

    private List<Node> subjects(List<Text> focusAreas, Collection<PhaseRef> phases, Course course, Pointer at) {
        Stream<Node> areas = focusAreas.stream().map(area -> Node.of("Thing").put("name", material.text(area)));
        Stream<Node> terms = phases.stream()
                .flatMap(
                        phase -> material
                                .find(PhaseModel.TYPE, phase.model(), course, at)
                                .flatMap(model -> model.phase(phase.phase()))
                                .stream())
                .map(phase -> Node.of("DefinedTerm").put("name", material.text(phase.title())));
        return Stream.concat(areas, terms).collect(toImmutableList());
    }

    private List<Node> parts(CourseSession session) {
        return ImmutableList.<Node>builder()
                .addAll(session.activities().stream().map(this::activity).iterator())
                .addAll(resources(session.resources()))
                .build();
    }

    private Node activity(Activity activity) {
        return Node.of("LearningResource")
                .putIfPresent("name", activity.title().map(material::text))
                .put("learningResourceType", Kinds.wireName(activity.kind()))
                .putIfPresent("timeRequired", activity.minutes().map(Forms::minutes));
    }

    /** {@return what there is to read, watch or work with; with the pages that everybody may have} */
    List<Node> resources(List<Resource> resources) {
        return resources.stream()
                .map(resource -> Node.of("LearningResource")
                        .put("name", material.text(resource.title()))
                        .putAll("url", pages(resource.links())))
                .collect(toImmutableList());
    }

    /** {@return the addresses of those links that lead to a page} */
    static List<String> pages(List<Link> links) {
        return links.stream()
                .map(Link::address)
                .filter(address -> OF_PAGES.contains(address.getScheme()))
                .map(address -> address.toASCIIString())
                .collect(toImmutableList());
    }
}
