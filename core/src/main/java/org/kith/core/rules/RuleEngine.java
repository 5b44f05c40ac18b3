package org.kith.core.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.PluginFailure;
import org.kith.core.spi.Rule;
import org.kith.core.spi.RuleSet;
import org.kith.core.text.Messages;
import org.kith.core.validation.Findings;

/**
 * Applies rules to every value of a dossier.
 *
 * <p>A rule that throws becomes a finding and does not keep the others from being applied. Immutable and thread-safe.
 */
public final class RuleEngine {

    private final Walk walk;
    private final Findings failures;

    private RuleEngine(Walk walk, Findings failures) {
        this.walk = walk;
        this.failures = failures;
    }

    /**
     * {@return an engine for rule sets and document types}
     *
     * @param ruleSets the rules, applied in this order
     * @param types the types of documents that are checked
     */
    public static RuleEngine of(List<? extends RuleSet> ruleSets, Collection<DocumentType<?>> types) {
        ImmutableListMultimap.Builder<Class<?>, BoundRule> rules = ImmutableListMultimap.builder();
        Findings.Builder failures = Findings.builder();
        ruleSets.forEach(ruleSet -> bind(ruleSet, rules, failures));
        Walk walk =
                new Walk(rules.build(), types.stream().map(DocumentType::shape).collect(toImmutableList()));
        return new RuleEngine(walk, failures.build());
    }

    private static void bind(
            RuleSet ruleSet, ImmutableListMultimap.Builder<Class<?>, BoundRule> rules, Findings.Builder failures) {
        String name = ruleSet.getClass().getName();
        try {
            name = ruleSet.name();
            Messages messages = Messages.load(ruleSet.getClass(), name);
            for (Rule<?> rule : ruleSet.rules()) {
                rules.put(rule.subject(), new BoundRule(name, messages, rule));
            }
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            failures.add(PluginFailure.finding(name, "rules", e));
        }
    }

    /**
     * {@return what is wrong with the documents of a dossier on a day, by document and pointer}
     *
     * <p>References are looked up in the dossier and its background; only the documents of the dossier itself are checked.
     */
    public Findings check(Dossier dossier, LocalDate asOf) {
        Findings.Builder findings = Findings.builder();
        findings.addAll(failures);
        for (Entry<?> entry : dossier.entries()) {
            CheckRun run = new CheckRun(dossier, asOf, entry);
            check(entry, run);
            findings.addAll(run.findings());
        }
        return findings.build().sorted();
    }

    private <T extends Document> void check(Entry<T> entry, CheckRun run) {
        check(entry.document().type(), entry.document(), run);
    }

    private <T extends Document> void check(DocumentType<T> type, Document document, CheckRun run) {
        walk.check(type.shape(), type.javaType().cast(document), new Spot(run), run);
    }
}
