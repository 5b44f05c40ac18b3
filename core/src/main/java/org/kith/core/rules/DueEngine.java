package org.kith.core.rules;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.DueList;
import org.kith.core.dossier.DueListId;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Model;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/**
 * Finds what is due in a dossier.
 *
 * <p>A finder that throws becomes a finding and does not keep the others from being asked. Immutable and thread-safe.
 */
public final class DueEngine {

    private final Walk walk;
    private final Findings failures;

    private DueEngine(Walk walk, Findings failures) {
        this.walk = walk;
        this.failures = failures;
    }

    /**
     * {@return an engine for models and document types}
     *
     * @param models the models, asked in this order
     * @param types the types of documents that are looked at
     */
    public static DueEngine of(List<Model> models, Collection<DocumentType<?>> types) {
        Binder binder = new Binder();
        models.forEach(binder::bindDues);
        return new DueEngine(binder.walk(types, false), binder.failures());
    }

    /**
     * {@return what is late on a day and what is due from then on, with what kept some from being found; always with a list}
     *
     * <p>Only the documents of the dossier itself are looked at, not those of its background. The id of the list is made from
     * the day, such as {@code due-2022-03-14}.
     *
     * @param until the last day that is looked at
     * @throws IllegalArgumentException if the last day is before the other one, or the year of that one is not one from 1 to
     *     9999
     */
    public Outcome<DueList> due(Dossier dossier, LocalDate asOf, LocalDate until) {
        Findings.Builder findings = Findings.builder().addAll(failures);
        DueList.Builder list =
                DueList.builder().id(DueListId.of("due-" + asOf)).asOf(asOf).until(until);
        Scope scope = new Scope(ImmutableMap.of(), dossier, asOf, until);
        for (Entry<?> entry : dossier.entries()) {
            Run run = new Run(scope, entry);
            walk.go(entry.document().type().shape(), entry.document(), run);
            list.addAllItems(run.dues());
            findings.addAll(run.findings());
        }
        return Outcome.of(list.build(), findings.build().sorted());
    }
}
