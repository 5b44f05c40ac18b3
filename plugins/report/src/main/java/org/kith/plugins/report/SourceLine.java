package org.kith.plugins.report;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.kith.core.text.Source;

/**
 * A source in the list at the end of the page.
 *
 * @param cite its number and how sure it is
 * @param citation what to look up
 * @param address where it can be read; empty if nowhere
 * @param linked whether the address is one of the web; any other, such as a script, is shown and not followed
 */
record SourceLine(Cite cite, String citation, String address, boolean linked) {

    private static final Set<String> WEB = Set.of("http", "https");

    static SourceLine of(Cite cite, Source source) {
        String address = source.address().map(URI::toString).orElse("");
        boolean linked = source.address()
                .map(URI::getScheme)
                .map(scheme -> scheme.toLowerCase(Locale.ROOT))
                .filter(WEB::contains)
                .isPresent();
        return new SourceLine(cite, source.citation(), address, linked);
    }
}
