package org.kith.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.examples.architecture.Sources.Source;

/** Habits that byte code does not show. */
class SourcesTest {

    private static final List<Source> SOURCES = Sources.published();

    @Test
    void areAllThere() {
        assertThat(SOURCES).hasSizeGreaterThanOrEqualTo(310);
    }

    /** Texts that are put together. */
    @Nested
    class Formats {

        /** Anything but %s and %n, which look the same in every locale. */
        private static final Pattern OF_A_LOCALE =
                Pattern.compile("(?<!%)%(\\d+\\$)?[-#+0,(]*\\d*(\\.\\d+)?(?![sn])[a-zA-Z]");

        private static final Pattern FORMATTING = Pattern.compile("(\\.formatted\\(|String\\.format\\(|\\.printf\\()");

        @ParameterizedTest
        @ValueSource(strings = {"%d", "%,d", "%.1f", "%1$d", "at %02d:00", "%x", "%tF"})
        void ofALocaleAreKnown(String format) {
            assertThat(OF_A_LOCALE.matcher(format).find()).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"%s", "%1$s", "%n", "%%d", "12.5 % done", "%"})
        void thatLookTheSameEverywhereAreKnown(String format) {
            assertThat(OF_A_LOCALE.matcher(format).find()).isFalse();
        }

        @Test
        void useNoDigitsOfALocale() {
            assertThat(SOURCES)
                    .filteredOn(source -> !source.find(FORMATTING).isEmpty())
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(source.literals())
                            .noneMatch(literal -> OF_A_LOCALE.matcher(literal).find()));
        }
    }

    /** What a package says of itself. */
    @Nested
    class Packages {

        @Test
        void areDescribedAndMarked() {
            assertThat(SOURCES)
                    .filteredOn(source -> !source.path().endsWith("module-info.java"))
                    .allSatisfy(source -> assertThat(source.path().resolveSibling("package-info.java"))
                            .content()
                            .contains("/**", "@NullMarked"));
        }
    }

    /** What a module says of itself. */
    @Nested
    class Modules {

        @Test
        void areDescribed() {
            assertThat(SOURCES)
                    .filteredOn(source -> source.path().endsWith("module-info.java"))
                    .hasSize(BuiltModule.ALL.size())
                    .allSatisfy(source -> assertThat(source.text()).startsWith("/**"));
        }
    }

    /** What is written once and stays. */
    @Nested
    class Comments {

        private static final Pattern FOR_LATER = Pattern.compile("(@author|\\bTODO\\b|\\bFIXME\\b|@NullUnmarked)");

        @Test
        void nameNobodyAndPutNothingOff() {
            assertThat(SOURCES)
                    .filteredOn(source -> FOR_LATER.matcher(source.text()).find())
                    .isEmpty();
        }
    }
}
