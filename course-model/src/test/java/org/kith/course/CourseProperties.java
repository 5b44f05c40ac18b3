package org.kith.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Redacted;
import org.kith.core.number.Money;
import org.kith.core.text.Text;
import org.kith.course.Deviation.Skipped;

class CourseProperties {

    private static final Kith KITH = Kith.load();
    private static final Currency POUND = Currency.getInstance("GBP");
    private static final long YEAR = 31_556_952L;

    @Property(tries = 200)
    void feesAddUpExactly(@ForAll @Size(min = 1, max = 20) List<Integer> pence) {
        Track track = Samples.track(
                Samples.WITH,
                pence.stream()
                        .map(amount -> new FeeLine(Text.of("Line"), Money.of(POUND, amount)))
                        .toArray(FeeLine[]::new));
        BigInteger sum = pence.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);

        assertThat(track.fee().map(Money::minorUnits).map(BigInteger::valueOf)).contains(sum);
    }

    @Property(tries = 200)
    void theExtraFeeOfALaterTrackIsWhatIsMissing(
            @ForAll @IntRange(max = 1_000_000) int before, @ForAll @IntRange(max = 1_000_000) int whole) {
        Course course = Samples.foundation()
                .build()
                .withTracks(
                        Samples.track(Samples.WITHOUT, FeeLine.of(Text.of("Course"), Money.of(POUND, before))),
                        Samples.track(Samples.WITH, FeeLine.of(Text.of("Course"), Money.of(POUND, whole)))
                                .withChosenAfter(Samples.WITHOUT));

        Money extra = course.extraFee(Samples.WITH).orElseThrow();

        assertThat(Optional.of(extra.plus(course.fee(Samples.WITHOUT).orElseThrow())))
                .isEqualTo(course.fee(Samples.WITH));
    }

    @Property(tries = 100)
    void numbersStayWhateverWeekIsSkipped(@ForAll @Size(max = 6) Set<@IntRange(max = 8) Integer> weeks) {
        Schedule whole = Samples.tuesdays().build();
        Schedule skipping = whole.withDeviations(weeks.stream()
                .map(week -> Skipped.of(whole.firstDay().plusWeeks(week)))
                .toList());
        List<LocalDate> before = dates(whole);

        assertThat(skipping.sessions(Samples.LONDON))
                .extracting(CohortSession::number)
                .containsExactly(1, 2, 3, 4, 5, 6);
        int first = weeks.stream().mapToInt(Integer::intValue).min().orElse(6);
        assertThat(dates(skipping).subList(0, Math.min(first, 6))).isEqualTo(before.subList(0, Math.min(first, 6)));
    }

    @Property(tries = 50)
    void windowsDoNotDependOnTheDefaultZone(@ForAll("moments") Instant until, @ForAll("zones") String zone) {
        Cohort cohort = Samples.cohort().interest(Window.before(until)).build();
        byte[] json = KITH.writeDocument(Entry.of(cohort));
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));

            assertThat(KITH.readDocument("cohort.json", json).orElseThrow().document())
                    .isEqualTo(cohort);
            assertThat(KITH.writeDocument(Entry.of(cohort))).isEqualTo(json);
            assertThat(cohort.sessions()).isEqualTo(Samples.cohort().build().sessions());
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Property(tries = 200)
    void noAudienceSeesALinkThatItMayNotHave(
            @ForAll @Size(max = 6) List<Set<Audience>> links, @ForAll Audience audience) {
        List<Link> all = new ArrayList<>();
        for (Set<Audience> least : links) {
            all.add(Link.of(
                    URI.create("https://example.org/" + all.size()), Visibility.from(least.toArray(Audience[]::new))));
        }
        Course course = Samples.birmingham()
                .addResource(new Resource(Text.of("Pack"), all))
                .build();

        Course seen = Redacted.of(Dossier.of(course), audience).all(Course.TYPE).get(0);

        assertThat(seen.resources().get(0).links())
                .isEqualTo(all.stream()
                        .filter(link -> link.visibility().allows(audience))
                        .collect(Collectors.toList()));
    }

    @Provide
    Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(-100 * YEAR, 100 * YEAR).map(Instant::ofEpochSecond);
    }

    @Provide
    Arbitrary<String> zones() {
        return Arbitraries.of("Pacific/Kiritimati", "Pacific/Niue", "Europe/London", "America/New_York", "UTC");
    }

    private static List<LocalDate> dates(Schedule schedule) {
        return schedule.sessions(Samples.LONDON).stream()
                .map(CohortSession::date)
                .toList();
    }
}
