package org.kith.plugins.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.parallel.Resources.LOCALE;
import static org.junit.jupiter.api.parallel.Resources.SYSTEM_PROPERTIES;
import static org.junit.jupiter.api.parallel.Resources.TIME_ZONE;

import java.io.IOException;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.dossier.Dossier;

/** What an export may not do to its host, and what the host may not do to it. */
class HostTest {

    private static final Dossier DOSSIER =
            Dossier.of(Samples.cohort(), Samples.course(), Samples.place(), Samples.plan());

    @Test
    @ResourceLock(LOCALE)
    @ResourceLock(TIME_ZONE)
    @ResourceLock(SYSTEM_PROPERTIES)
    void findsItsMachineAsItWas() throws IOException {
        Machine before = Machine.now();

        Export.of(DOSSIER, Export.WITH_ACTIONS);

        assertThat(Machine.now()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Pacific/Apia",
        "ar-EG-u-nu-arab, America/St_Johns",
        "th-TH-u-ca-buddhist-nu-thai, Asia/Bangkok",
        "ja-JP-u-ca-japanese, America/Sao_Paulo",
        "de-DE, Africa/Casablanca"
    })
    @ResourceLock(LOCALE)
    @ResourceLock(TIME_ZONE)
    void doesNotShowInTheText(String locale, String zone) throws IOException {
        String here = Export.of(DOSSIER, Export.WITH_ACTIONS).text();

        assertThat(elsewhere(Locale.forLanguageTag(locale), TimeZone.getTimeZone(zone)))
                .isEqualTo(here);
    }

    private static String elsewhere(Locale locale, TimeZone zone) throws IOException {
        Locale locale0 = Locale.getDefault();
        TimeZone zone0 = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            return Export.of(DOSSIER, Export.WITH_ACTIONS).text();
        } finally {
            Locale.setDefault(locale0);
            TimeZone.setDefault(zone0);
        }
    }

    private record Machine(
            List<String> timeZones,
            Set<String> zoneRules,
            Set<String> zoneIds,
            TimeZone timeZone,
            Locale locale,
            Properties properties) {

        static Machine now() {
            return new Machine(
                    List.of(TimeZone.getAvailableIDs()),
                    Set.copyOf(ZoneRulesProvider.getAvailableZoneIds()),
                    Set.copyOf(ZoneId.getAvailableZoneIds()),
                    TimeZone.getDefault(),
                    Locale.getDefault(),
                    (Properties) System.getProperties().clone());
        }
    }
}
