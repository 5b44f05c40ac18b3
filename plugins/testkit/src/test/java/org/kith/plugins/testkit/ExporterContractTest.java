package org.kith.plugins.testkit;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.assessment.Assessment;
import org.kith.core.dossier.Redacted;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.validation.Findings;

/** A good exporter passes the whole contract; each bad one fails the test that is meant for it, with advice. */
class ExporterContractTest implements ExporterContract {

    @Override
    public Exporter exporter() {
        return new TitlesExporter();
    }

    @ParameterizedTest
    @MethodSource("badExporters")
    void failsABadExporter(Exporter bad, Consumer<ExporterContract> test, String advice) {
        ExporterContract contract = () -> bad;

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> test.accept(contract))
                .withMessageContaining(advice);
    }

    @Test
    void failsAnExporterThatTakesAnyOption(@TempDir Path folder) {
        ExporterContract contract = GreedyExporter::new;

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> contract.hasItsOptionsChecked(folder))
                .withMessageContaining("do not declare");
    }

    static Stream<Arguments> badExporters() {
        return Stream.of(descriptions(), streams(), machines()).flatMap(each -> each);
    }

    private static Stream<Arguments> descriptions() {
        Exporter unknown = writing((dossier, out) -> {});
        Exporter untyped = new TitlesExporter() {
            @Override
            public String mediaType() {
                return " ";
            }
        };
        return Stream.of(
                bad("blank media type", untyped, ExporterContract::saysItsMediaType, "such as text/csv"),
                bad("not registered", unknown, ExporterContract::isRegisteredOnBothPaths, "add the line"),
                bad("not found", unknown, ExporterContract::isFoundByItsName, "register"));
    }

    private static Stream<Arguments> streams() {
        Exporter closing = writing((dossier, out) -> out.close());
        Exporter wrapping = writing((dossier, out) -> {
            try {
                out.write(1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Exporter needy = writing((dossier, out) -> dossier.all(Assessment.TYPE).get(0));
        Exporter latin = writing((dossier, out) -> out.write("é".getBytes(ISO_8859_1)));
        return Stream.of(
                bad("closed stream", closing, ExporterContract::leavesTheStreamOpen, "flush"),
                bad("wrapped exception", wrapping, ExporterContract::letsTheStreamFail, "neither catch nor wrap"),
                bad("empty dossier", needy, ExporterContract::takesAnEmptyDossier, "without documents"),
                bad("other charset", latin, ExporterContract::writesTextAsUtf8, "name the charset"));
    }

    private static Stream<Arguments> machines() {
        AtomicInteger calls = new AtomicInteger();
        Exporter counting = texts(() -> "Call " + calls.incrementAndGet());
        Exporter cased = texts(() -> "title".toUpperCase(Locale.getDefault()));
        Exporter zoned = texts(() -> TimeZone.getDefault().getID());
        Exporter dated = texts(() -> LocalDate.now(ZoneOffset.UTC).toString());
        return Stream.of(
                bad("counter", counting, ExporterContract::writesTheSameTwice, "keep no state"),
                bad("counter", counting, ExporterContract::writesTheSameForManyThreads, "keep no state"),
                bad("machine's case", cased, ExporterContract::writesTheSameOnAnyMachine, "give a locale"),
                bad("machine's zone", zoned, ExporterContract::writesTheSameOnAnyMachine, "zone from the context"),
                bad("machine's day", dated, ExporterContract::doesNotLookAtTheClock, "from the context"));
    }

    private static Arguments bad(String name, Exporter exporter, Consumer<ExporterContract> test, String advice) {
        return argumentSet(name, exporter, test, advice);
    }

    private static Exporter texts(Supplier<String> text) {
        return writing((dossier, out) -> out.write(text.get().getBytes(UTF_8)));
    }

    private static Exporter writing(Body body) {
        return new TitlesExporter() {
            @Override
            public Findings write(Redacted dossier, ExportContext context, OutputStream out) throws IOException {
                body.write(dossier, out);
                return Findings.NONE;
            }
        };
    }

    @FunctionalInterface
    private interface Body {
        void write(Redacted dossier, OutputStream out) throws IOException;
    }
}
