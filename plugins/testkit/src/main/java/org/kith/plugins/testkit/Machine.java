package org.kith.plugins.testkit;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.function.Supplier;

/** What a plug-in must not take from the machine, changed for a while to see whether it does. */
final class Machine {

    private static final List<String> LOCALES = List.of("tr-TR", "ar-EG", "de-DE");
    private static final List<String> ZONES = List.of("Pacific/Apia", "America/St_Johns", "UTC");

    private Machine() {}

    /** {@return what a task gives under other defaults, by the names of locale and zone; the defaults are put back} */
    static <T> Map<String, T> elsewhere(Supplier<T> task) {
        Map<String, T> results = new LinkedHashMap<>();
        for (int i = 0; i < LOCALES.size(); i++) {
            String locale = LOCALES.get(i);
            String zone = ZONES.get(i);
            results.put(locale + " in " + zone, under(Locale.forLanguageTag(locale), TimeZone.getTimeZone(zone), task));
        }
        return results;
    }

    private static <T> T under(Locale locale, TimeZone zone, Supplier<T> task) {
        Locale locale0 = Locale.getDefault();
        Locale display0 = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format0 = Locale.getDefault(Locale.Category.FORMAT);
        TimeZone zone0 = TimeZone.getDefault();
        try {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            return task.get();
        } finally {
            Locale.setDefault(locale0);
            Locale.setDefault(Locale.Category.DISPLAY, display0);
            Locale.setDefault(Locale.Category.FORMAT, format0);
            TimeZone.setDefault(zone0);
        }
    }

    /** {@return the days that it may be now, somewhere} */
    static List<LocalDate> today() {
        LocalDate day = LocalDate.ofInstant(Clock.systemUTC().instant(), UTC);
        return List.of(day.minusDays(1), day, day.plusDays(1));
    }
}
