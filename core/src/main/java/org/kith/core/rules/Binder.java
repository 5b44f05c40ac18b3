package org.kith.core.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.function.BiFunction;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Check;
import org.kith.core.spi.DueFinder;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.PluginFailure;
import org.kith.core.spi.RuleSet;
import org.kith.core.text.Messages;
import org.kith.core.validation.Findings;

/** Takes the rules of plug-ins and puts them where a walk meets the types that they are about. Not thread-safe. */
final class Binder {

    private final ImmutableListMultimap.Builder<Class<?>, BoundRule> rules = ImmutableListMultimap.builder();
    private final Findings.Builder failures = Findings.builder();

    /** Binds the rules that a rule set checks. */
    @SuppressWarnings("unchecked") // the walk hands a rule only values of its subject
    void bindChecks(RuleSet ruleSet) {
        bind(ruleSet, "rules", (name, messages) -> {
            ImmutableListMultimap.Builder<Class<?>, BoundRule> bound = ImmutableListMultimap.builder();
            ruleSet.rules()
                    .forEach(rule -> bound.put(
                            rule.subject(), new BoundRule.OfCheck(name, messages, (Check<Object>) rule.check())));
            return bound.build();
        });
    }

    /** Binds the rules by which a model finds what is due. */
    @SuppressWarnings("unchecked") // the walk hands a rule only values of its subject
    void bindDues(Model model) {
        bind(model, "dues", (name, messages) -> {
            ImmutableListMultimap.Builder<Class<?>, BoundRule> bound = ImmutableListMultimap.builder();
            model.dues()
                    .forEach(rule -> bound.put(
                            rule.subject(), new BoundRule.OfFinder(name, messages, (DueFinder<Object>) rule.finder())));
            return bound.build();
        });
    }

    /** Binds all rules of a plug-in, or none and keeps why. */
    private void bind(
            Plugin plugin,
            String list,
            BiFunction<String, Messages, ImmutableListMultimap<Class<?>, BoundRule>> binding) {
        String name = plugin.getClass().getName();
        try {
            name = plugin.name();
            rules.putAll(binding.apply(name, Messages.load(plugin.getClass(), name)));
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            failures.add(PluginFailure.finding(name, list, e));
        }
    }

    /** {@return the way through documents of some types that comes to all that was bound} */
    Walk walk(Collection<DocumentType<?>> types, boolean references) {
        return new Walk(rules.build(), types.stream().map(DocumentType::shape).collect(toImmutableList()), references);
    }

    /** {@return why some plug-ins were not bound} */
    Findings failures() {
        return failures.build();
    }
}
