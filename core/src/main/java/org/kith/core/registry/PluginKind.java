package org.kith.core.registry;

import org.kith.core.spi.Exporter;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.RuleSet;
import org.kith.core.spi.ScoringStrategy;

/** What a plug-in is for; the constants stand in the order in which reports list them. */
public enum PluginKind {
    /** Document types, catalogues and rules of a module. */
    MODEL("model", Model.class),
    /** Rules alone. */
    RULE_SET("rule set", RuleSet.class),
    /** A way to make score cards. */
    SCORING("scoring strategy", ScoringStrategy.class),
    /** A form in which dossiers are written. */
    EXPORTER("exporter", Exporter.class);

    private final String words;
    private final Class<? extends Plugin> contract;

    PluginKind(String words, Class<? extends Plugin> contract) {
        this.words = words;
        this.contract = contract;
    }

    /** {@return the kind in words, such as {@code scoring strategy}} */
    public String words() {
        return words;
    }

    /** {@return the contract that plug-ins of this kind keep} */
    public Class<? extends Plugin> contract() {
        return contract;
    }

    /** {@return the kind among which a name stands for one plug-in only: models share the names of rule sets} */
    PluginKind family() {
        return this == MODEL ? RULE_SET : this;
    }

    /** {@return the kind of a plug-in that was registered as this one: what is a model is never less} */
    PluginKind of(Plugin plugin) {
        return this == RULE_SET && plugin instanceof Model ? MODEL : this;
    }
}
