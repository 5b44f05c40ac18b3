package org.kith.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.examples.architecture.Sources.Source;

/** Habits that byte code does not show. */
class SourcesTest {

    private static final List<Source> SOURCES = Sources.published();

    @Test
    void areAllThere() {
        assertThat(SOURCES).hasSizeGreaterThanOrEqualTo(9999);
    }

    /** Texts that are put together. */
    @Nested
    class Formats {

        /** Anything but %s, %n and %%, which look the same in every locale. */
        private static final Pattern OF_A_LOCALE =
                Pattern.compile("%(?!s|n|%)(\\d+\\$)?[-#+0,(]*\\d*(\\.\\d+)?[a-zA-Z]");

        private static final Pattern FORMATTING = Pattern.compile("(\\.formatted\\(|String\\.format\\(|\\.printf\\()");

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

        @Test
        void namesNobodyAndPutsNothingOff() {
            assertThat(SOURCES)
                    .allSatisfy(source -> assertThat(source.text()).doesNotContain("@author", "TODO", "FIXME", "XXX:"));
        }

        @Test
        void silencesNoWarningOfNulls() {
            assertThat(SOURCES).allSatisfy(source -> assertThat(source.text()).doesNotContain("@NullUnmarked"));
        }
    }
}
