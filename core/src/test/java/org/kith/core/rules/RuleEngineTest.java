package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Check;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.spi.RuleSet;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;

class RuleEngineTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private static final Check<Place> FIRST = (place, out) -> out.at("name").report(Severity.INFO, "test.first");
    private static final Check<Place> SECOND = (place, out) -> out.at("id").report(Severity.INFO, "test.second");
    private static final Check<Place> THIRD = (place, out) -> out.report(Severity.INFO, "test.third");
    private static final Check<Place> BROKEN = (place, out) -> {
        out.report(Severity.INFO, "test.before");
        throw new IllegalStateException("broken");
    };

    @Nested
    class RulesThatAreAppliedAgain {

        @Test
        void findTheSameInTheSameOrder() {
            RuleEngine engine = engine(List.of(FIRST, SECOND, THIRD));
            Findings atFirst = engine.check(dossier(), DAY);

            assertThat(afterMany(engine)).isEqualTo(atFirst);
            assertThat(atFirst.stream().map(Finding::code)).containsExactly("test.third", "test.second", "test.first");
        }

        @Test
        void keepOneThatThrowsFromTheOthers() {
            RuleEngine engine = engine(List.of(FIRST, BROKEN, THIRD));
            Findings atFirst = engine.check(dossier(), DAY);

            assertThat(afterMany(engine)).isEqualTo(atFirst);
            assertThat(atFirst.stream().map(Finding::code))
                    .containsExactly("plugin.failed", "test.before", "test.third", "test.first");
        }

        @Test
        void mayBeginToThrow() {
            RuleEngine engine = engine(List.of(FIRST, RuleEngineTest::failsLate, THIRD));
            afterMany(engine);

            assertThat(engine.check(dossier(), DAY.plusDays(1)).stream().map(Finding::code))
                    .containsExactly("plugin.failed", "test.third", "test.first");
        }
    }

    @Nested
    class Types {

        @Test
        void areKnownByName() {
            RuleEngine engine = engine(List.of((place, out) -> {
                if (out.documentType("place").isPresent()
                        && out.documentType("town").isEmpty()) {
                    out.report(Severity.INFO, "test.known");
                }
            }));

            assertThat(engine.check(dossier(), DAY).stream().map(Finding::code)).containsExactly("test.known");
        }
    }

    private static void failsLate(Place place, Reporter out) {
        if (out.asOf().isAfter(DAY)) {
            throw new IllegalStateException("late");
        }
    }

    private static Findings afterMany(RuleEngine engine) {
        for (int i = 0; i < 50; i++) {
            engine.check(dossier(), DAY);
        }
        return engine.check(dossier(), DAY);
    }

    private static Dossier dossier() {
        return Dossier.of(Place.builder()
                .id(PlaceId.of("town"))
                .name(Text.of("Town"))
                .kind(PlaceKind.TOWN)
                .build());
    }

    private static RuleEngine engine(List<Check<Place>> checks) {
        List<Rule<?>> rules = checks.stream()
                .<Rule<?>>map(check -> Rule.of(Place.class, check))
                .toList();
        return RuleEngine.of(List.of(new Rules(rules)), List.of(Place.TYPE));
    }

    private record Rules(List<Rule<?>> rules) implements RuleSet {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }
    }
}
