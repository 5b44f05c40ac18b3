package org.kith.plugins.webdata;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.course.Course;
import org.kith.course.Track;

/** Makes courses of schema.org. */
final class Courses {

    private final Material material;
    private final Syllabus syllabus;
    private final Organisations organisations;
    private final Offers offers;
    private final Runs runs;

    Courses(Material material, Runs runs) {
        this.material = material;
        this.syllabus = new Syllabus(material);
        this.organisations = new Organisations(material);
        this.offers = new Offers(material);
        this.runs = runs;
    }

    Node node(Course course) {
        Node node = Node.of("Course", address(course))
                .put("name", material.text(course.title()))
                .putIfPresent("description", course.summary().map(material::text))
                .putIfPresent("url", material.addresses().page(course, course.id()))
                .putIfPresent("version", course.version())
                .putIfPresent(
                        "isBasedOn",
                        course.variantOf()
                                .map(id -> Node.reference(material.addresses().of(Course.TYPE.name(), id))));
        organisations.putAll(node, course);
        return node.putAll("about", syllabus.subjects(course))
                .putIfPresent("timeRequired", length(course))
                .putAll("syllabusSections", syllabus.sections(course, address(course)))
                .putAll("hasPart", syllabus.resources(course.resources()))
                .putAll("educationalCredentialAwarded", credentials(course))
                .putIfPresent("isAccessibleForFree", isFree(course))
                .putAll("offers", offers.of(course, address(course)))
                .putAll("hasCourseInstance", runs(course));
    }

    private String address(Course course) {
        return material.addresses().of(Course.TYPE.name(), course.id());
    }

    private List<Node> runs(Course course) {
        return material.cohorts(course).stream()
                .map(cohort -> runs.node(cohort, course))
                .collect(toImmutableList());
    }

    /** {@return the length of all sessions together; empty if that of one is not known} */
    private static Optional<String> length(Course course) {
        List<Integer> minutes = course.sessions().stream()
                .flatMap(session -> session.minutes().stream())
                .collect(toImmutableList());
        return minutes.isEmpty() || minutes.size() < course.sessions().size()
                ? Optional.empty()
                : Optional.of(Forms.minutes(
                        minutes.stream().mapToLong(Integer::longValue).sum()));
    }

    private List<Node> credentials(Course course) {
        return course.tracks().stream()
                .filter(Track::certificate)
                .map(track -> Node.of("EducationalOccupationalCredential")
                        .put("credentialCategory", "certificate")
                        .putAll("competencyRequired", material.texts(track.requirements())))
                .collect(toImmutableList());
    }

    /** {@return whether the course can be taken for nothing, on one track at least; empty if that is not known} */
    private static Optional<Boolean> isFree(Course course) {
        ImmutableList<Optional<Boolean>> known = course.tracks().stream()
                .map(track -> Offers.price(track).map(price -> price.isZero()))
                .collect(toImmutableList());
        if (known.contains(Optional.of(true))) {
            return Optional.of(true);
        }
        return known.isEmpty() || known.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(false);
    }
}
