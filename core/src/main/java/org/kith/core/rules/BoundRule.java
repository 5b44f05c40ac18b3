package org.kith.core.rules;

import static java.util.Objects.requireNonNull;

import org.kith.core.spi.Check;
import org.kith.core.spi.DueFinder;
import org.kith.core.text.Messages;

/** A rule of a plug-in, and what is needed to report for it. Immutable. */
abstract sealed class BoundRule {

    private final String plugin;
    private final Messages messages;

    private BoundRule(String plugin, Messages messages) {
        this.plugin = plugin;
        this.messages = messages;
    }

    /** {@return the name of the plug-in} */
    String plugin() {
        return plugin;
    }

    /** {@return the texts of the plug-in} */
    Messages messages() {
        return messages;
    }

    /** {@return what the plug-in is asked to do, such as {@code check}} */
    abstract String operation();

    /** Applies the rule to a value; throws whatever the rule does. */
    abstract void apply(Object value, Spot here);

    /** A rule that says what is wrong. */
    static final class OfCheck extends BoundRule {

        private final Check<Object> check;

        OfCheck(String plugin, Messages messages, Check<Object> check) {
            super(plugin, messages);
            this.check = requireNonNull(check, "check");
        }

        @Override
        String operation() {
            return "check";
        }

        @Override
        void apply(Object value, Spot here) {
            check.check(value, here);
        }
    }

    /** A rule that says what is due. */
    static final class OfFinder extends BoundRule {

        private final DueFinder<Object> finder;

        OfFinder(String plugin, Messages messages, DueFinder<Object> finder) {
            super(plugin, messages);
            this.finder = requireNonNull(finder, "finder");
        }

        @Override
        String operation() {
            return "due";
        }

        @Override
        void apply(Object value, Spot here) {
            finder.find(value, here);
        }
    }
}
