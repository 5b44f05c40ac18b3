package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.kith.core.spi.ExportContext;

class EscapingProperties {

    private static final List<String> HOSTILE = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' onmouseover='alert(1)",
            "</title></style></svg><script>alert(1)</script>",
            "<!--",
            "]]>&lt;script&gt;",
            "javascript:alert(1)",
            "${7*7}@if(true)");

    @Example
    void noTextBecomesMarkup() {
        List<String> harmless = Markup.of(page("x"));
        HOSTILE.forEach(text -> assertThat(Markup.of(page(text))).as(text).isEqualTo(harmless));
    }

    @Example
    void everyHostileTextIsShownAsItIs() {
        assertThat(page("<b>&\"")).contains("&lt;b>&amp;").doesNotContain("<b>");
    }

    @Property(tries = 50)
    void noStringBecomesMarkup(@ForAll @NotBlank @StringLength(min = 1, max = 20) String text) {
        assertThat(Markup.of(page(text))).isEqualTo(Markup.of(page("x")));
    }

    private static String page(String text) {
        ExportContext context = Samples.STEERING;
        return Samples.page(context, Samples.dossier(before -> before + text));
    }
}
