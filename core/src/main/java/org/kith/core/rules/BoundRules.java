package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import org.kith.core.spi.Check;
import org.kith.core.spi.Reporter;
import org.kith.core.text.Messages;

/**
 * The rules of one rule set that are about one type, in their order.
 *
 * @param ruleSet the name of the rule set
 * @param messages its texts
 * @param checks what is checked
 */
record BoundRules(String ruleSet, Messages messages, ImmutableList<Check<Object>> checks) {

    /**
     * Applies all rules to a value, one after the other.
     *
     * @throws RuntimeException if a rule does, or another error that a rule throws; those after it were not applied
     */
    void applyAll(Object value, Reporter out) {
        for (int i = 0; i < checks.size(); i++) {
            checks.get(i).check(value, out);
        }
    }
}
