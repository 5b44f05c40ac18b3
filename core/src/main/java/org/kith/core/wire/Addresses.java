package org.kith.core.wire;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.kith.core.shape.Kinds;

/**
 * Makes the addresses of one file. Many pages of one site follow each other there, and the site is the dear part of an address
 * to take apart: so it is kept, and the next page of the same site is resolved against it. Not thread-safe.
 */
final class Addresses {

    private static final String BEFORE_HOST = "://";

    /** The address made last, if it names a host and nothing else before its path. */
    private @Nullable URI last;

    /** How {@link #last} begins, up to its path. */
    private String site = "";

    /**
     * {@return an absolute address, the same as {@link Kinds#URI} makes of the text}
     *
     * @throws IllegalArgumentException if the text is none
     */
    URI parse(String text) {
        return last != null && text.startsWith(site) && isPlainPath(text, site.length())
                ? last.resolve(URI.create(text.substring(site.length())))
                : keep(text, Kinds.URI.parse(text));
    }

    /** {@return whether a path stands there that resolving leaves as it is} */
    private static boolean isPlainPath(String text, int start) {
        return text.startsWith("/", start) && text.indexOf("//", start) < 0 && text.indexOf("/.", start) < 0;
    }

    private URI keep(String text, URI address) {
        String host = address.getHost();
        if (host != null && host.equals(address.getRawAuthority())) {
            last = address;
            site = text.substring(0, address.getScheme().length() + BEFORE_HOST.length() + host.length());
        }
        return address;
    }
}
