package org.kith.plugins.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.Directory;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;

/**
 * Made-up documents in which every text holds a marker, so that a test can tell whether somebody reads what is not for them.
 *
 * <p>They are made from the shapes alone, so a new type, field or visibility needs no new test. Every field that can have a
 * value has one in most documents, references lead to documents that are there, and enum constants, dates and permissions
 * differ from one document to the next. The same types and seed give the same documents. Immutable.
 */
public final class MarkedDossier {

    private static final int DOCUMENTS = 6;
    private static final Pattern MARKER = Pattern.compile("zq[0-9]+x");
    private static final String NAME = "zq0x";

    private final Dossier dossier;
    private final Map<String, Visibility> markers;
    private final Set<String> missing;

    private MarkedDossier(Dossier dossier, Map<String, Visibility> markers, Set<String> missing) {
        this.dossier = dossier;
        this.markers = markers;
        this.missing = missing;
    }

    /** {@return some documents of each type} */
    public static MarkedDossier of(Collection<? extends DocumentType<?>> types, long seed) {
        ShapeFilling filling = new ShapeFilling(new Random(seed));
        List<Document> documents = new ArrayList<>();
        Map<String, Visibility> markers = new TreeMap<>(Map.of(NAME, Visibility.from(Audience.TEAM)));
        Set<String> missing = new TreeSet<>();
        for (DocumentType<?> type : types) {
            for (int number = 1; number <= DOCUMENTS; number++) {
                Optional<? extends Document> made = filling.document(type, number);
                if (made.isPresent()) {
                    documents.add(made.get());
                    MarkerSearch.in(made.get(), MARKER, markers);
                } else {
                    missing.add(type.name());
                }
            }
        }
        return new MarkedDossier(Dossier.of(documents.toArray(Document[]::new)), markers, missing);
    }

    /** {@return the documents} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return a directory that gives everybody the same name, which is a marker for the team} */
    public Directory directory() {
        return person -> Optional.of("Name " + NAME);
    }

    /** {@return the markers that an audience must not read, and so must not find anywhere; in order} */
    public Set<String> hiddenFrom(Audience audience) {
        Set<String> hidden = new TreeSet<>();
        markers.forEach((marker, visibility) -> {
            if (!visibility.allows(audience)) {
                hidden.add(marker);
            }
        });
        return hidden;
    }

    /** {@return the markers in a text, whatever its capitals; in order} */
    public static Set<String> markersIn(String text) {
        Set<String> found = new TreeSet<>();
        MARKER.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(found::add);
        return found;
    }

    /** {@return the types of which some documents could not be made, because an invariant stood against it} */
    public Set<String> missing() {
        return missing;
    }

    @Override
    public String toString() {
        return "MarkedDossier[" + markers.size() + " markers in " + dossier.size() + " documents]";
    }
}
