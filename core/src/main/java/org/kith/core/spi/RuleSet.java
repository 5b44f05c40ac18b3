package org.kith.core.spi;

import java.util.List;

/**
 * Rules that are checked together.
 *
 * <p>The texts of its findings stand in {@code META-INF/kith/messages/<name>.properties} beside the class: under the code of a
 * finding its text, with {@code {0}} for its first argument, and under {@code <code>.try} what to try.
 */
public interface RuleSet extends Plugin {

    /** {@return the rules, in the order in which they are checked} */
    List<Rule<?>> rules();
}
