package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.kith.core.validation.Findings;

/**
 * A page for readers with one purpose.
 *
 * @param kind what sort of page it is
 * @param title the places that it is about
 * @param facts the day and the readers
 * @param parts what it tells, none of them without sections
 */
record Sheet(String kind, String title, List<Fact> facts, List<SheetPart> parts) {

    static Sheet of(String kind, Scope scope, List<SheetPart> parts) {
        Masthead masthead = Masthead.of(scope);
        return new Sheet(
                kind,
                Masthead.titleOfPlans(scope),
                ImmutableList.of(new Fact("As of", masthead.day()), new Fact("For", masthead.audience())),
                parts.stream().filter(part -> !part.sections().isEmpty()).collect(toImmutableList()));
    }

    /** Writes the page, and says what could not be shown as it should be. */
    @SuppressWarnings("NullAway") // the engine takes null for "no interceptor"
    Findings write(Scope scope, OutputStream out) throws IOException {
        StringOutput html = new StringOutput();
        JtesheetGenerated.render(
                new OwaspHtmlTemplateOutput(html),
                null,
                ReportExporter.language(scope.context().locale()),
                this,
                scope.sources());
        out.write(html.toString().getBytes(UTF_8));
        return scope.findings();
    }
}
