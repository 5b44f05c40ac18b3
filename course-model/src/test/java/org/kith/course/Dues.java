package org.kith.course;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.shape.Document;

/** What Kith finds due of documents about courses. */
public final class Dues {

    private static final Kith KITH = Kith.load();

    private Dues() {}

    /** {@return what is due of a kind within two years from a day} */
    public static List<Due> of(String kind, String asOf, Dossier dossier) {
        return KITH.due(dossier, LocalDate.parse(asOf), Period.ofYears(2)).orElseThrow().items().stream()
                .filter(due -> due.kind().value().equals(kind))
                .toList();
    }

    /** {@return what is due of a kind within two years from a day, each with its day and its key} */
    public static List<String> shown(String kind, String asOf, Dossier dossier) {
        return of(kind, asOf, dossier).stream()
                .map(due -> due.by() + " " + due.key())
                .toList();
    }

    /** {@return what is due of some documents, each with its day and its key} */
    public static List<String> shown(String kind, String asOf, Document... documents) {
        return shown(kind, asOf, Dossier.of(documents));
    }
}
