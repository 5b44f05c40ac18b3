package org.kith.core.rules;

import org.kith.core.spi.Check;
import org.kith.core.spi.Rule;
import org.kith.core.text.Messages;

/** A rule with the name and the texts of the rule set that it belongs to. */
record BoundRule(String ruleSet, Messages messages, Rule<?> rule) {

    Class<?> subject() {
        return rule.subject();
    }

    @SuppressWarnings("unchecked") // the engine hands a rule only values of its subject
    void check(Object value, Spot spot) {
        ((Check<Object>) rule.check()).check(value, spot);
    }
}
