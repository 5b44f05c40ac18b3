package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kith.core.audience.Audience;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.text.Id;
import org.kith.core.text.Messages;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** What every section of one page is made from: the documents, the context, the sources cited so far. Not thread-safe. */
final class Scope {

    private static final Messages MESSAGES = Messages.load(Scope.class, "report");

    private final Redacted dossier;
    private final ExportContext context;
    private final Bibliography bibliography = new Bibliography();
    private final Set<Finding> findings = new LinkedHashSet<>();

    Scope(Redacted dossier, ExportContext context) {
        this.dossier = dossier;
        this.context = context;
    }

    /** {@return the scope of a page for readers who see less than, or as much as, those it is made for} */
    static Scope narrowed(Redacted dossier, ExportContext context, Audience readers) {
        return new Scope(Redacted.of(dossier.dossier(), readers), context.withAudience(readers));
    }

    Redacted dossier() {
        return dossier;
    }

    ExportContext context() {
        return context;
    }

    LocalDate asOf() {
        return context.asOf();
    }

    <T extends Document, R> List<R> each(DocumentType<T> type, Function<? super T, ? extends R> function) {
        return dossier.all(type).stream().<R>map(function).collect(toImmutableList());
    }

    /** {@return a text in the language of the page} */
    String text(Text text) {
        return text.in(context.locale());
    }

    /** {@return a text in the language of the page; empty if there is none} */
    String text(Optional<Text> text) {
        return text.map(this::text).orElse("");
    }

    /** {@return the marks of a source: one, or none if there is no source} */
    List<Cite> cite(Optional<Source> source) {
        return source.map(bibliography::cite).stream().collect(toImmutableList());
    }

    /** {@return the marks of sources, in order} */
    List<Cite> cite(List<Source> sources) {
        return sources.stream().map(bibliography::cite).collect(toImmutableList());
    }

    /** {@return the sources that were cited, by number} */
    List<SourceLine> sources() {
        return bibliography.lines();
    }

    /** {@return the name of a place; its id if it is not there} */
    String name(PlaceId place, Document from, Pointer pointer) {
        return find(Place.TYPE, place, from, pointer)
                .map(Place::name)
                .map(this::text)
                .orElse(place.value());
    }

    /** {@return the name of a body; its id if it is not there} */
    String name(BodyId body, Document from, Pointer pointer) {
        return find(Body.TYPE, body, from, pointer)
                .map(Body::name)
                .map(this::text)
                .orElse(body.value());
    }

    /**
     * {@return a document that another one refers to; there is a finding if it is not there}
     *
     * @param from the document that refers to it, at the pointer
     */
    <T extends Document> Optional<T> find(DocumentType<T> type, Id id, Document from, Pointer pointer) {
        Optional<T> found = dossier.find(type, id);
        if (found.isEmpty()) {
            findings.add(Finding.of(Severity.WARNING, "report.missing-document", MESSAGES, type.name(), id.value())
                    .withDocument(from.address())
                    .at(pointer));
        }
        return found;
    }

    /** {@return what is wrong with the settings of the page} */
    static Finding error(String code, Object... arguments) {
        return Finding.of(Severity.ERROR, code, MESSAGES, arguments);
    }

    /** {@return what could not be shown as it should be} */
    Findings findings() {
        return Findings.copyOf(findings);
    }
}
