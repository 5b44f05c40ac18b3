package org.kith.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.shape.Kinds;

class AddressesProperties {

    @Property
    void areTheSameAsEachOneAlone(@ForAll("texts") List<String> texts) {
        Addresses addresses = new Addresses();

        for (String text : texts) {
            assertSame(alone(text), quick(addresses, text));
        }
    }

    @Example
    void ofOneSiteAreWrittenAsTheyWereRead() {
        Addresses addresses = new Addresses();
        addresses.parse("https://example.org/a");

        assertThat(addresses.parse("https://example.org/b?c=d#e")).hasToString("https://example.org/b?c=d#e");
    }

    @Example
    void areNoneWithoutASite() {
        assertThat(quick(new Addresses(), "\"/a")).isEmpty();
    }

    private static Optional<URI> alone(String text) {
        try {
            return Optional.of(Kinds.URI.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<URI> quick(Addresses addresses, String text) {
        try {
            return Optional.of(addresses.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void assertSame(Optional<URI> expected, Optional<URI> actual) {
        assertThat(actual).isEqualTo(expected);
        assertThat(actual.map(URI::toString)).isEqualTo(expected.map(URI::toString));
        assertThat(actual.map(URI::hashCode)).isEqualTo(expected.map(URI::hashCode));
        assertThat(actual.map(URI::getRawSchemeSpecificPart)).isEqualTo(expected.map(URI::getRawSchemeSpecificPart));
        assertThat(actual.map(URI::getRawAuthority)).isEqualTo(expected.map(URI::getRawAuthority));
        assertThat(actual.map(URI::getPort)).isEqualTo(expected.map(URI::getPort));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> sites = Arbitraries.of(
                "https://example.org",
                "HTTPS://Example.org",
                "https://example.org:80",
                "https://example.org:",
                "https://me@example.org",
                "https://[::1]",
                "https://under_score.org",
                "https://exämple.org",
                "http://example.org",
                "urn:a",
                "mailto:me@example.org",
                "");
        Arbitrary<String> parts = Arbitraries.of(
                "/", "//", "a", ".", "..", "/..", "/./", "?", "#", "?q=1", "%41", "%4", " ", "ä", "\"", ":", "|",
                "x/y");
        Arbitrary<String> rests = parts.list().ofMaxSize(4).map(list -> String.join("", list));
        return Combinators.combine(sites, rests)
                .as(String::concat)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
    }
}
