package org.kith.core.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * <p>Immutable. The {@link #toString()} leaves the citation out.
 *
 * @param citation what to look up, in words; stripped, not blank
 * @param address where it can be read, if it is on line; absolute
 * @param confidence how far it can be relied on
 */
public record Source(String citation, Optional<URI> address, Confidence confidence) {

    /**
     * Makes a source.
     *
     * @throws IllegalArgumentException if the citation is blank, or the address is not absolute
     */
    public Source {
        citation = citation.strip();
        checkArgument(!citation.isEmpty(), "the citation of a source must not be blank");
        checkArgument(address.map(URI::isAbsolute).orElse(true), "the address of a source must be absolute");
        requireNonNull(confidence, "confidence");
    }

    /**
     * Makes a source that has no address.
     *
     * @throws IllegalArgumentException if the citation is blank
     */
    public static Source of(String citation, Confidence confidence) {
        return new Source(citation, Optional.empty(), confidence);
    }

    /**
     * Makes a source with an address.
     *
     * @throws IllegalArgumentException if the citation is blank, or the address is not absolute
     */
    public static Source of(String citation, URI address, Confidence confidence) {
        return new Source(citation, Optional.of(address), confidence);
    }

    /** {@return the confidence and whether there is an address} */
    @Override
    public String toString() {
        return "Source(" + confidence + (address.isPresent() ? ", with address)" : ", without address)");
    }
}
