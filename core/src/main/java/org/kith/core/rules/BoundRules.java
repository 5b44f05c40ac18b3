package org.kith.core.rules;

import java.util.List;
import org.kith.core.text.Messages;

/** The rules of one plug-in that are about one type, in their order. Immutable. */
final class BoundRules {

    private final String plugin;
    private final String operation;
    private final Messages messages;

    /** An array, since a list in between is felt in the innermost loop of a check. Never changed. */
    private final Look[] looks;

    /**
     * Binds rules.
     *
     * @param plugin the name of the plug-in
     * @param operation what the plug-in is asked to do, such as {@code check}
     * @param messages its texts
     * @param looks what its rules do
     */
    BoundRules(String plugin, String operation, Messages messages, List<Look> looks) {
        this.plugin = plugin;
        this.operation = operation;
        this.messages = messages;
        this.looks = looks.toArray(new Look[0]);
    }

    /** {@return the name of the plug-in} */
    String plugin() {
        return plugin;
    }

    /** {@return what the plug-in is asked to do, such as {@code check}} */
    String operation() {
        return operation;
    }

    /** {@return the texts of the plug-in} */
    Messages messages() {
        return messages;
    }

    /** {@return what the rules do, in order} */
    List<Look> looks() {
        return List.of(looks);
    }

    /**
     * Applies all rules to a value, one after the other.
     *
     * @throws RuntimeException if a rule does, or another error that a rule throws; those after it were not applied
     */
    void applyAll(Object value, Spot here) {
        for (Look look : looks) {
            look.at(value, here);
        }
    }
}
