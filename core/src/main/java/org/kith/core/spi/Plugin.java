package org.kith.core.spi;

import java.util.List;

/**
 * Something that is found by name: the base of every contract.
 *
 * <p>A plug-in is a public class with a public constructor without parameters that does as little as possible. It is created
 * once for each {@code Kith} and may be called by many threads at once.
 */
public interface Plugin {

    /** The version of the contracts. A constant, so it is compiled into the plug-in. */
    int SPI = 1;

    /**
     * {@return the name: lower-case letters and digits with dots or dashes between them, 1 to 64 characters}
     *
     * <p>Kith's own plug-ins have plain names; others begin with a vendor, such as {@code org.example.traffic-light}.
     */
    String name();

    /** {@return the version of the contracts that the plug-in was compiled for: {@code return Plugin.SPI;}} */
    int spi();

    /** {@return the options that the plug-in knows, in the order in which help lists them; empty if it has none} */
    default List<Option<?>> options() {
        return List.of();
    }
}
