package org.kith.core.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Check;
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
        ImmutableListMultimap.Builder<Class<?>, BoundRules> rules = ImmutableListMultimap.builder();
        Findings.Builder failures = Findings.builder();
        ruleSets.forEach(ruleSet -> bind(ruleSet, rules, failures));
        Walk walk =
                new Walk(rules.build(), types.stream().map(DocumentType::shape).collect(toImmutableList()));
        return new RuleEngine(walk, Maps.uniqueIndex(types, DocumentType::name), failures.build());
    }

    private static void bind(
            RuleSet ruleSet, ImmutableListMultimap.Builder<Class<?>, BoundRules> rules, Findings.Builder failures) {
        String name = ruleSet.getClass().getName();
        try {
            name = ruleSet.name();
            Messages messages = Messages.load(ruleSet.getClass(), name);
            ListMultimap<Class<?>, Check<Object>> checks = checks(ruleSet.rules());
            for (Class<?> subject : checks.keySet()) {
                rules.put(subject, new BoundRules(name, messages, checks.get(subject)));
            }
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            failures.add(PluginFailure.finding(name, "rules", e));
        }
    }

    @SuppressWarnings("unchecked") // the engine hands a rule only values of its subject
    private static ListMultimap<Class<?>, Check<Object>> checks(List<Rule<?>> rules) {
        ListMultimap<Class<?>, Check<Object>> checks =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        rules.forEach(rule -> checks.put(rule.subject(), (Check<Object>) rule.check()));
        return checks;
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
            CheckRun run = new CheckRun(types, dossier, asOf, entry);
            walk.check(entry.document().type().shape(), entry.document(), run);
            findings.addAll(run.findings());
        }
        return findings.build().sorted();
    }
}
