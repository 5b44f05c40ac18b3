package org.kith.plugins.calendar;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.component.RawComponent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class ZoneDefinitionProperties {

    @Property(tries = 500)
    void givesTheOffsetsOfJavaTimeThroughoutItsYears(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = 1850, max = 2090) int firstYear,
            @ForAll @IntRange(min = 0, max = 4) int years,
            @ForAll @IntRange(min = 0, max = 365) int day,
            @ForAll @IntRange(min = 0, max = 86_399) int second)
            throws IOException {
        WrittenZone written = written(ZoneDefinition.of(zone, firstYear, firstYear + years));
        for (int year = firstYear; year <= firstYear + years; year++) {
            Instant moment = LocalDate.of(year, 1, 1)
                    .plusDays(Math.min(day, LocalDate.of(year, 1, 1).lengthOfYear() - 1))
                    .atTime(LocalTime.ofSecondOfDay(second))
                    .atZone(zone)
                    .toInstant();

            assertThat(written.offset(moment)).isEqualTo(zone.getRules().getOffset(moment));
        }
    }

    @Property(tries = 300)
    void changesWhenJavaTimeDoes(@ForAll("zones") ZoneId zone, @ForAll @IntRange(min = 1900, max = 2090) int year)
            throws IOException {
        WrittenZone written = written(ZoneDefinition.of(zone, year, year + 2));
        for (Instant change : changes(zone, year, year + 2)) {
            assertThat(written.offset(change)).isEqualTo(zone.getRules().getOffset(change));
            assertThat(written.offset(change.minusSeconds(1)))
                    .isEqualTo(zone.getRules().getOffset(change.minusSeconds(1)));
        }
    }

    @Property(tries = 300)
    void letsAReaderFindTheMomentsOfASession(
            @ForAll("zones") ZoneId zone,
            @ForAll @IntRange(min = 1900, max = 2060) int year,
            @ForAll @IntRange(min = 1, max = 365) int day,
            @ForAll @IntRange(min = 0, max = 24 * 60 - 1) int minute)
            throws IOException {
        LocalDateTime start = LocalDate.ofYearDay(year, day).atTime(LocalTime.ofSecondOfDay(minute * 60L));
        List<String> lines = Export.of(Samples.once("one", zone, start, 90)).unfolded();
        WrittenZone written = WrittenZone.of(lines);

        assertThat(written.moment(lines, "DTSTART"))
                .isEqualTo(start.atZone(zone).toInstant());
        assertThat(written.moment(lines, "DTEND"))
                .isEqualTo(start.atZone(zone).plusMinutes(90).toInstant());
    }

    @Example
    void recursWhereTheZoneDoes() throws IOException {
        assertThat(written(ZoneDefinition.of(ZoneId.of("Europe/London"), 2021, 2023))
                        .recurs())
                .isTrue();
        assertThat(written(ZoneDefinition.of(ZoneId.of("America/New_York"), 2021, 2023))
                        .recurs())
                .isTrue();
        assertThat(written(ZoneDefinition.of(ZoneId.of("Asia/Tokyo"), 2021, 2023))
                        .recurs())
                .isFalse();
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        Arbitrary<ZoneId> regions =
                Arbitraries.of(new TreeSet<>(ZoneId.getAvailableZoneIds())).map(ZoneId::of);
        Arbitrary<ZoneId> offsets = Arbitraries.integers()
                .between(-18 * 60, 18 * 60)
                .map(minutes -> ZoneOffset.ofTotalSeconds(minutes * 60));
        return Arbitraries.frequencyOf(Tuple.of(9, regions), Tuple.of(1, offsets));
    }

    private static WrittenZone written(RawComponent zone) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentLines.write(List.of(zone), out);
        return WrittenZone.of(out.toString(UTF_8).replace("\r\n ", "").lines().toList());
    }

    private static List<Instant> changes(ZoneId zone, int firstYear, int lastYear) {
        List<Instant> changes = new ArrayList<>();
        Instant from =
                LocalDate.of(firstYear, 1, 2).atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant until =
                LocalDate.of(lastYear, 12, 30).atStartOfDay(ZoneOffset.UTC).toInstant();
        var change = zone.getRules().nextTransition(from);
        while (change != null && change.getInstant().isBefore(until)) {
            changes.add(change.getInstant());
            change = zone.getRules().nextTransition(change.getInstant());
        }
        return changes;
    }
}
