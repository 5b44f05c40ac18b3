package org.kith.plugins.webdata;

import static com.google.common.base.Preconditions.checkArgument;

import java.net.URI;
import java.util.Optional;
import org.kith.core.shape.Document;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The addresses by which things are named: below one of the host or, without that, names made from ids, the same every time.
 *
 * @param base what each begins with
 */
record Addresses(String base) {

    /** Names that lead nowhere. */
    static final Addresses MADE_UP = new Addresses("urn:kith:");

    /** The kind of options that hold such an address. */
    static final Scalar<Addresses> KIND = Scalar.string(
                    "web-address",
                    "an https address without a query, such as https://example.org/learning/",
                    Addresses::parse,
                    Addresses::base)
            .done();

    private static Addresses parse(String text) {
        URI address = URI.create(text);
        checkArgument(
                "https".equals(address.getScheme())
                        && address.getHost() != null
                        && address.getRawQuery() == null
                        && address.getRawFragment() == null,
                "not such an address");
        String base = address.toASCIIString();
        return new Addresses(base.endsWith("/") ? base : base + "/");
    }

    boolean areMadeUp() {
        return equals(MADE_UP);
    }

    /** {@return the address of a document, of the name of its type and its id} */
    String of(String type, Id id) {
        return base + type + (areMadeUp() ? ":" : "/") + id.value();
    }

    /** {@return the page of a document; empty if the host has not said where its pages are} */
    Optional<String> page(Document document, Id id) {
        return areMadeUp() ? Optional.empty() : Optional.of(of(document.type().name(), id));
    }
}
