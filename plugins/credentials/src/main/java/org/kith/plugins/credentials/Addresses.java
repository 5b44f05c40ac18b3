package org.kith.plugins.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.UUID;
import org.kith.core.text.Id;

/**
 * The addresses by which credentials name things: below one of the host or, without that, names made from ids, the same every time.
 *
 * @param base the address of the host, with a slash at its end; {@link #MADE_UP} if there is none
 */
record Addresses(URI base) {

    /** Stands for no address. */
    static final URI MADE_UP = URI.create("urn:uuid:");

    boolean areMadeUp() {
        return base.equals(MADE_UP);
    }

    /** {@return the address of a thing}
     *
     * @param kind what it is, such as {@code certificates}
     */
    String of(String kind, Id id) {
        String path = kind + "/" + id.value();
        return areMadeUp() ? base.toString() + UUID.nameUUIDFromBytes(("kith/" + path).getBytes(UTF_8)) : base + path;
    }
}
