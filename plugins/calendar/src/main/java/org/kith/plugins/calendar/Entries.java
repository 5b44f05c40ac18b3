package org.kith.plugins.calendar;

import biweekly.component.RawComponent;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.ExportContext;
import org.kith.core.text.Id;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** The entries of a calendar while they are being gathered, with the zones that they need. Not thread-safe. */
final class Entries {

    private static final int FIRST_YEAR = 2;
    private static final int LAST_YEAR = 9999;
    private static final Messages MESSAGES = Messages.load(Entries.class, "calendar");

    private final Redacted dossier;
    private final ExportContext context;
    private final List<RawComponent> entries = new ArrayList<>();
    private final Map<String, Range<Integer>> yearsOfZones = new TreeMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    Entries(Redacted dossier, ExportContext context) {
        this.dossier = dossier;
        this.context = context;
    }

    Redacted dossier() {
        return dossier;
    }

    /** {@return the moment that all entries carry} */
    Instant stamp() {
        return context.stamp();
    }

    /** {@return the zone for times that have none of their own} */
    ZoneId zone() {
        return context.zone();
    }

    Locale locale() {
        return context.locale();
    }

    void add(RawComponent entry) {
        entries.add(entry);
    }

    /** Adds an entry with times in a zone, which is then described from the year before them to the year after. */
    void add(RawComponent entry, ZoneId zone, int firstYear, int lastYear) {
        add(entry);
        need(zone, firstYear, lastYear);
    }

    private void need(ZoneId zone, int first, int last) {
        Range<Integer> years = Range.closed(Math.max(first - 1, FIRST_YEAR), Math.min(last + 1, LAST_YEAR));
        yearsOfZones.merge(zone.getId(), years, Range::span);
    }

    /** {@return whether a calendar can say the year} */
    static boolean isYear(int year) {
        return year >= FIRST_YEAR - 1 && year <= LAST_YEAR;
    }

    /**
     * {@return the revision of the document of an address, if the host keeps one}
     *
     * <p>It is at most what a {@code SEQUENCE} can be; a larger one is reported.
     */
    OptionalLong revision(String address) {
        OptionalLong revision = entry(address).map(Entry::revision).orElse(OptionalLong.empty());
        if (revision.orElse(0) <= Integer.MAX_VALUE) {
            return revision;
        }
        findings.add(Finding.of(Severity.WARNING, "calendar.revision-out-of-range", MESSAGES, revision.getAsLong())
                .withDocument(address));
        return OptionalLong.of(Integer.MAX_VALUE);
    }

    /** What is due may name its document in any words. */
    private Optional<Entry<?>> entry(String address) {
        int slash = address.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : dossier.dossier().entry(address.substring(0, slash), address.substring(slash + 1));
    }

    /** {@return the document of an id, if the audience may see it; a finding says if not} */
    <T extends Document> Optional<T> find(DocumentType<T> type, Id id, Document from, Pointer at) {
        Optional<T> found = dossier.find(type, id);
        if (found.isEmpty()) {
            report("calendar.missing-document", from, at, type.name(), id.value());
        }
        return found;
    }

    void report(String code, Document document, Pointer at, Object... arguments) {
        findings.add(Finding.of(Severity.WARNING, code, MESSAGES, arguments)
                .withDocument(document.address())
                .at(at));
    }

    /** Reports what is about no single document. */
    void report(Severity severity, String code) {
        findings.add(Finding.of(severity, code, MESSAGES));
    }

    /** {@return the zones that the entries need, by id, and then the entries in the order in which they were added} */
    List<RawComponent> components() {
        if (entries.isEmpty()) {
            // A calendar must have a component, so an empty one at least says what zone it would be read in.
            need(zone(), context.asOf().getYear(), context.asOf().getYear());
            report(Severity.INFO, "calendar.empty");
        }
        ImmutableList.Builder<RawComponent> components = ImmutableList.builder();
        yearsOfZones.forEach((zone, years) ->
                components.add(ZoneDefinition.of(ZoneId.of(zone), years.lowerEndpoint(), years.upperEndpoint())));
        return components.addAll(entries).build();
    }

    /** {@return what could not be put into the calendar} */
    Findings findings() {
        return Findings.copyOf(findings);
    }
}
