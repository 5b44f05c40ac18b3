package org.kith.core.rules;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.RuleSet;
import org.kith.core.validation.Findings;

/**
 * Applies rules to every value of a dossier.
 *
 * <p>A rule that throws becomes a finding and does not keep the others from being applied. Immutable and thread-safe.
 */
public final class RuleEngine {

    private final Walk walk;
    private final ImmutableMap<String, DocumentType<?>> types;
    private final Findings failures;

    private RuleEngine(Walk walk, ImmutableMap<String, DocumentType<?>> types, Findings failures) {
        this.walk = walk;
        this.types = types;
        this.failures = failures;
    }

    /**
     * {@return an engine for rule sets and document types}
     *
     * @param ruleSets the rules, applied in this order
     * @param types the types of documents that are checked
     */
    public static RuleEngine of(List<? extends RuleSet> ruleSets, Collection<DocumentType<?>> types) {
        Binder binder = new Binder();
        ruleSets.forEach(binder::bindChecks);
        return new RuleEngine(binder.walk(types, true), Maps.uniqueIndex(types, DocumentType::name), binder.failures());
    }

    /**
     * {@return what is wrong with the documents of a dossier on a day, by document and pointer}
     *
     * <p>References are looked up in the dossier and its background; only the documents of the dossier itself are checked.
     */
    public Findings check(Dossier dossier, LocalDate asOf) {
        Findings.Builder findings = Findings.builder();
        findings.addAll(failures);
        Scope scope = new Scope(types, dossier, asOf, asOf);
        for (Entry<?> entry : dossier.entries()) {
            Run run = new Run(scope, entry);
            walk.go(entry.document().type().shape(), entry.document(), run);
            findings.addAll(run.findings());
        }
        return findings.build().sorted();
    }
}
