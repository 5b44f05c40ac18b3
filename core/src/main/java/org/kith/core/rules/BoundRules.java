package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import org.kith.core.text.Messages;

/**
 * The rules of one plug-in that are about one type, in their order.
 *
 * @param plugin the name of the plug-in
 * @param operation what the plug-in is asked to do, such as {@code check}
 * @param messages its texts
 * @param looks what its rules do
 */
record BoundRules(String plugin, String operation, Messages messages, ImmutableList<Look> looks) {

    /**
     * Applies all rules to a value, one after the other.
     *
     * @throws RuntimeException if a rule does, or another error that a rule throws; those after it were not applied
     */
    void applyAll(Object value, Spot here) {
        for (int i = 0; i < looks.size(); i++) {
            looks.get(i).at(value, here);
        }
    }
}
