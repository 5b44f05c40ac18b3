package org.kith.plugins.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.parallel.Resources.LOCALE;
import static org.junit.jupiter.api.parallel.Resources.TIME_ZONE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.spi.ExportContext;
import org.kith.core.spi.Exporter;
import org.kith.core.validation.Finding;

/**
 * What every exporter keeps, as tests that a test class gets by implementing this interface.
 *
 * <p>Override {@link #dossier()} with documents that the exporter makes something of; the day of the test must not stand in
 * them.
 */
public interface ExporterContract {

    /** {@return the exporter that is tested} */
    Exporter exporter();

    /** {@return documents that the exporter makes something of; a place, a framework and an assessment unless overridden} */
    default Dossier dossier() {
        return Samples.dossier();
    }

    /** {@return for whom and as of when; the steering audience and {@link Samples#AS_OF} unless overridden} */
    default ExportContext context() {
        return ExportContext.of(Audience.STEERING, Samples.AS_OF);
    }

    /** Kith gives the exporter to whoever asks for its name. */
    @Test
    default void isFoundByItsName() {
        assertThat(Kith.load().plugins().exporter(exporter().name()))
                .as(
                        "Kith finds no exporter named '%s': register %s as a service, give it a public constructor"
                                + " without parameters, and use the name only once.",
                        exporter().name(), exporter().getClass().getName())
                .get()
                .hasSameClassAs(exporter());
    }

    /** The exporter is registered for the class path and, if it comes in a module, for the module path. */
    @Test
    default void isRegisteredOnBothPaths() {
        Registration.checkServices(exporter(), Exporter.class);
    }

    /** The name has the syntax that Kith takes. */
    @Test
    default void hasAWellFormedName() {
        Registration.checkName(exporter());
    }

    /** The exporter was compiled for the contracts that it is tested with. */
    @Test
    default void speaksThisVersionOfTheContracts() {
        Registration.checkSpi(exporter());
    }

    /** The media type is said. */
    @Test
    default void saysItsMediaType() {
        assertThat(exporter().mediaType())
                .as("Return a media type such as text/csv from mediaType().")
                .matches("[a-z]+/[A-Za-z0-9!#$&^_.+-]+(;.*)?");
    }

    /** Kith refuses an option that the exporter does not declare, and writes nothing. */
    @Test
    default void hasItsOptionsChecked(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("export");
        ExportContext wrong = context().withOptions(context().options().with("no-such-option", "1"));
        assertThat(Kith.load().export(dossier(), exporter().name(), wrong, file).stream()
                        .map(Finding::code))
                .as("An option that was never declared must be refused: do not declare 'no-such-option' in options().")
                .contains("option.unknown");
        assertThat(file).as("Nothing may be written when an option is refused.").doesNotExist();
    }

    /** The same dossier gives the same bytes and the same findings. */
    @Test
    default void writesTheSameTwice() {
        assertThat(written())
                .as("The same dossier was written in two ways: keep no state, sort what has no order, and use no"
                        + " clock and no random numbers.")
                .isEqualTo(written());
    }

    /** The host opened the stream, so the host closes it. */
    @Test
    default void leavesTheStreamOpen() {
        assertThat(written().closed())
                .as("The exporter closed the stream: flush what wraps it instead.")
                .isFalse();
    }

    /** A dossier without documents is no reason to fail. */
    @Test
    default void takesAnEmptyDossier() {
        assertThatNoException()
                .as("The exporter failed on a dossier without documents: write what an empty file is, or a finding.")
                .isThrownBy(() -> Written.by(exporter(), Dossier.EMPTY, context()));
    }

    /** An exception of the stream reaches the host as it is, whether it comes at once or half-way. */
    @Test
    default void letsTheStreamFail() {
        int size = written().bytes().length();
        if (size > 0) {
            checkLetsTheStreamFail(0);
            checkLetsTheStreamFail(size / 2);
        }
    }

    /** Calls from several threads at once give the same bytes. */
    @Test
    default void writesTheSameForManyThreads() {
        assertThat(Threads.results(this::written))
                .as("Calls from several threads gave different bytes: keep no state in the exporter.")
                .hasSize(1);
    }

    /** The default locale and time zone of the machine do not matter. They are changed for a moment. */
    @Test
    @ResourceLock(LOCALE)
    @ResourceLock(TIME_ZONE)
    default void writesTheSameOnAnyMachine() {
        Written here = written();
        Machine.elsewhere(this::written)
                .forEach((machine, there) -> assertThat(there)
                        .as(
                                "The bytes are others on a machine set to %s: take locale and zone from the context,"
                                        + " and give a locale to every format and change of case.",
                                machine)
                        .isEqualTo(here));
    }

    /** Text is UTF-8, also on a machine with another charset; run the tests once with {@code -Dfile.encoding=ISO-8859-1}. */
    @Test
    default void writesTextAsUtf8() {
        if (exporter().mediaType().startsWith("text/")) {
            assertThatCode(() ->
                            UTF_8.newDecoder().decode(ByteBuffer.wrap(written().toBytes())))
                    .as("The text is not UTF-8: name the charset wherever text becomes bytes.")
                    .doesNotThrowAnyException();
        }
    }

    /** The day of the machine's clock does not show up in what is written. */
    @Test
    default void doesNotLookAtTheClock() {
        String bytes = written().bytes();
        assertThat(Machine.today())
                .as("Today stands in what was written: take the day and the stamp from the context.")
                .noneMatch(day -> bytes.contains(day.toString()))
                .noneMatch(day -> bytes.contains(DateTimeFormatter.BASIC_ISO_DATE.format(day)));
    }

    private Written written() {
        return Written.by(exporter(), dossier(), context());
    }

    private void checkLetsTheStreamFail(int capacity) {
        IOException refusal = new IOException("the stream of the test is full");
        Redacted redacted = Redacted.of(dossier(), context().audience());
        assertThatCode(() -> exporter().write(redacted, context(), Written.refusing(capacity, refusal)))
                .as(
                        "The stream failed after %s bytes, and the host must see that: neither catch nor wrap an"
                                + " IOException.",
                        capacity)
                .isSameAs(refusal);
    }
}
