package org.kith.core.rules;

/** What one rule does with a value that the walk has come to. */
@FunctionalInterface
interface Look {

    void at(Object value, Spot here);
}
