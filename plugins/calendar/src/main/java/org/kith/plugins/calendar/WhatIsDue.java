package org.kith.plugins.calendar;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.community.Body;
import org.kith.core.community.Team;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.dossier.DueList;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;

/** Adds what is due. */
final class WhatIsDue {

    private static final Pointer ITEMS = Pointer.ROOT.child("items");

    private final Entries entries;
    private final DueEntries due;

    WhatIsDue(Entries entries, DueForm form) {
        this.entries = entries;
        this.due = new DueEntries(form, entries.stamp(), entries.locale());
    }

    /**
     * Adds the items of a list.
     *
     * @param without plans whose actions are in the calendar already
     */
    void add(DueList list, Set<String> without) {
        for (int i = 0; i < list.items().size(); i++) {
            Due item = list.items().get(i);
            Pointer at = ITEMS.child(i);
            if (!Entries.isYear(item.by().getYear())) {
                entries.report(
                        "calendar.due-out-of-range",
                        list,
                        at.child("by"),
                        item.by().getYear());
            } else if (!item.kind().equals(DueKind.ACTION) || !without.contains(item.document())) {
                add(item, owners(item, list, at));
            }
        }
    }

    /** Adds something that is due. */
    void add(Due item, List<String> owners) {
        entries.add(due.entry(item, owners, entries.revision(item.document())));
    }

    /** {@return who owes it: a body, somebody in a role there, a team} */
    private List<String> owners(Due due, DueList list, Pointer at) {
        return Stream.of(
                        due.owner()
                                .map(id -> entries.find(Body.TYPE, id, list, at.child("owner"))
                                        .map(Body::name)
                                        .orElse(Text.of(id.value()))),
                        due.role(),
                        due.team()
                                .map(id -> entries.find(Team.TYPE, id, list, at.child("team"))
                                        .map(Team::title)
                                        .orElse(Text.of(id.value()))))
                .flatMap(Optional::stream)
                .map(name -> name.in(entries.locale()))
                .collect(toImmutableList());
    }
}
