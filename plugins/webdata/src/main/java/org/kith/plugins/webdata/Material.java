package org.kith.plugins.webdata;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kith.core.audience.Audience;
import org.kith.core.community.Place;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.text.Id;
import org.kith.core.text.Messages;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.Course;

/** The documents as everybody may see them, their texts and addresses, and what could not be said of them. Not thread-safe. */
final class Material {

    static final Messages MESSAGES = Messages.load(Material.class, "web-data");

    private final Redacted dossier;
    private final Locale locale;
    private final Addresses addresses;
    private final Set<Finding> findings = new LinkedHashSet<>();

    Material(Redacted dossier, Locale locale, Addresses addresses) {
        this.dossier = Redacted.of(dossier.dossier(), Audience.PUBLIC);
        this.locale = locale;
        this.addresses = addresses;
    }

    /** {@return the courses, by id} */
    List<Course> courses() {
        return dossier.all(Course.TYPE);
    }

    /** {@return the cohorts of a course, by id} */
    List<Cohort> cohorts(Course course) {
        return dossier.all(Cohort.TYPE).stream()
                .filter(cohort -> cohort.course().equals(course.id()))
                .collect(toImmutableList());
    }

    /** Reports the cohorts whose course nobody is shown. */
    void reportOrphans() {
        dossier.all(Cohort.TYPE)
                .forEach(cohort -> find(Course.TYPE, cohort.course(), cohort, Pointer.ROOT.child("course")));
    }

    /** {@return a document that another one leads to; where it is not there, that is reported} */
    <T extends Document> Optional<T> find(DocumentType<T> type, Id id, Document from, Pointer at) {
        Optional<T> found = dossier.find(type, id);
        if (found.isEmpty()) {
            report(Severity.WARNING, "web-data.missing-document", from, at, type.name(), id.value());
        }
        return found;
    }

    /** {@return the wording in the language of the export} */
    String text(Text text) {
        return text.in(locale);
    }

    /** {@return the wordings in the language of the export} */
    List<String> texts(List<Text> texts) {
        return texts.stream().map(this::text).collect(toImmutableList());
    }

    /** {@return a place that lies somewhere} */
    Node area(Place place) {
        return Node.of("AdministrativeArea", addresses.of(Place.TYPE.name(), place.id()))
                .put("name", text(place.name()));
    }

    Addresses addresses() {
        return addresses;
    }

    /** Reports what is missing or cannot be said. */
    void report(Severity severity, String code, Document document, Pointer at, Object... arguments) {
        findings.add(Finding.of(severity, code, MESSAGES, arguments)
                .withDocument(document.address())
                .at(at));
    }

    /** {@return what was reported} */
    Findings findings() {
        return Findings.copyOf(findings);
    }
}
