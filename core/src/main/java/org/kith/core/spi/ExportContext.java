package org.kith.core.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.kith.core.audience.Audience;
import org.kith.core.privacy.Directory;

/**
 * For whom an export is, and as of when. Nothing of it is ever taken from the machine.
 *
 * @param audience whom the export is for
 * @param asOf the day for which states are worked out
 * @param stamp the moment that the export carries as its own
 * @param zone the zone for moments that have none of their own
 * @param locale the language of texts and the form of numbers
 * @param options the settings of the exporter
 * @param directory the names of people; it knows nobody where {@link #audience} may not know who they are
 */
public record ExportContext(
        Audience audience,
        LocalDate asOf,
        Instant stamp,
        ZoneId zone,
        Locale locale,
        Options options,
        Directory directory) {

    /** Makes a context whose directory tells names only to those who may know them. */
    public ExportContext {
        directory = GuardedDirectory.of(audience, directory);
    }

    /**
     * {@return a context for an audience and a day: stamped with the first moment of that day in UTC, in English, without
     * options or names}
     */
    public static ExportContext of(Audience audience, LocalDate asOf) {
        ZoneId utc = ZoneId.of("UTC");
        Instant stamp = asOf.atStartOfDay(utc).toInstant();
        return new ExportContext(audience, asOf, stamp, utc, Locale.ENGLISH, Options.none(), Directory.EMPTY);
    }

    /** {@return the same context with other settings} */
    public ExportContext withOptions(Options newOptions) {
        return new ExportContext(audience, asOf, stamp, zone, locale, newOptions, directory);
    }

    /** {@return the same context for another audience} */
    public ExportContext withAudience(Audience newAudience) {
        return new ExportContext(newAudience, asOf, stamp, zone, locale, options, directory);
    }

    /** {@return the same context with another zone} */
    public ExportContext withZone(ZoneId newZone) {
        return new ExportContext(audience, asOf, stamp, newZone, locale, options, directory);
    }

    /** {@return the same context in another language} */
    public ExportContext withLocale(Locale newLocale) {
        return new ExportContext(audience, asOf, stamp, zone, newLocale, options, directory);
    }

    /**
     * {@return the same context with the names that the host knows}
     *
     * <p>Only the team and those above it are told any. A directory that fails is a finding of the export, which goes on
     * without the names.
     */
    public ExportContext withDirectory(Directory newDirectory) {
        return new ExportContext(audience, asOf, stamp, zone, locale, options, newDirectory);
    }
}
