package org.kith.core.rules;

import java.util.List;
import org.kith.core.spi.Check;
import org.kith.core.spi.Reporter;
import org.kith.core.text.Messages;

/** The rules of one rule set that are about one type, in their order. Immutable. */
final class BoundRules {

    private final String ruleSet;
    private final Messages messages;

    /** An array, since a list in between is felt in the innermost loop of a check. Never changed. */
    private final Check<Object>[] checks;

    /**
     * Binds rules.
     *
     * @param ruleSet the name of the rule set
     * @param messages its texts
     * @param checks what is checked
     */
    @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
    BoundRules(String ruleSet, Messages messages, List<Check<Object>> checks) {
        this.ruleSet = ruleSet;
        this.messages = messages;
        this.checks = checks.toArray(new Check[0]);
    }

    /** {@return the name of the rule set} */
    String ruleSet() {
        return ruleSet;
    }

    /** {@return the texts of the rule set} */
    Messages messages() {
        return messages;
    }

    /** {@return what is checked, in order} */
    List<Check<Object>> checks() {
        return List.of(checks);
    }

    /**
     * Applies all rules to a value, one after the other.
     *
     * @throws RuntimeException if a rule does, or another error that a rule throws; those after it were not applied
     */
    void applyAll(Object value, Reporter out) {
        for (Check<Object> check : checks) {
            check.check(value, out);
        }
    }
}
