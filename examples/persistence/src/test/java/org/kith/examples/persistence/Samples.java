package org.kith.examples.persistence;

import java.sql.SQLException;
import java.util.List;
import org.kith.core.Kith;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.dossier.Entry;
import org.kith.core.text.Text;

/** Documents and programmes for tests. */
final class Samples {

    static final Kith KITH = Kith.load();
    static final ProgrammeId HERE = ProgrammeId.of("here");
    static final ProgrammeId ELSEWHERE = ProgrammeId.of("elsewhere");

    private Samples() {}

    static Entry<Place> town(String id) {
        return Entry.of(place(id, "A town"));
    }

    static Place place(String id, String name) {
        return Place.builder()
                .id(PlaceId.of(id))
                .name(Text.of(name))
                .kind(PlaceKind.TOWN)
                .build();
    }

    /** An entry as an editor has it who opened the document and gave it another name. */
    static Entry<Place> renamed(Entry<?> opened, String name) {
        return DossierStore.edited(opened, place(opened.document().idText(), name));
    }

    static List<Entry<?>> loaded(DossierStore store, ProgrammeId programme) throws SQLException {
        return store.load(programme).orElseThrow().entries();
    }

    static Entry<?> only(DossierStore store) throws SQLException {
        List<Entry<?>> entries = loaded(store, HERE);
        if (entries.size() != 1) {
            throw new AssertionError("expected one document, found " + entries);
        }
        return entries.get(0);
    }

    static String name(Entry<?> entry) {
        return Place.TYPE.javaType().cast(entry.document()).name().value();
    }
}
