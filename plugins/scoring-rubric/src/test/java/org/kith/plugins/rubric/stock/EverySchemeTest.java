package org.kith.plugins.rubric.stock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Framework;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.Options;
import org.kith.core.text.Source;
import org.kith.core.validation.Outcome;
import org.kith.plugins.rubric.Rubric;
import org.kith.plugins.rubric.RubricModel;
import org.kith.plugins.rubric.Trial;

/** What holds for every scheme that comes with Kith. */
class EverySchemeTest {

    private static final Kith KITH = Trial.KITH;

    @Test
    void isOneOfSix() {
        assertThat(rubrics())
                .extracting(rubric -> rubric.id().value())
                .containsExactly(
                        "charter-progress",
                        "dimension-profile",
                        "engagement-review",
                        "excellence-1000",
                        "mentoring-standard",
                        "partnership-statements");
    }

    @Test
    void isReadWithoutFindings() {
        assertThat(KITH.findings()).isEmpty();
    }

    @Test
    void isCheckedWithoutFindings() {
        Set<String> resources = files().collect(Collectors.toSet());

        assertThat(KITH.check(KITH.catalogue(), Trial.DAY).stream()
                        .filter(finding -> finding.location()
                                .filter(place -> resources.contains(place.file()))
                                .isPresent()))
                .isEmpty();
    }

    @Nested
    class File {

        @ParameterizedTest
        @MethodSource("org.kith.plugins.rubric.stock.EverySchemeTest#files")
        void isTheSameWhenItIsWrittenAgain(String resource) throws IOException {
            byte[] json = bytes(resource);

            byte[] written =
                    KITH.writeDocument(KITH.readDocument(resource, json).orElseThrow());

            assertThat(new String(written, UTF_8)).isEqualTo(new String(json, UTF_8));
        }

        private static byte[] bytes(String resource) throws IOException {
            try (InputStream in = RubricModel.class.getResourceAsStream("/" + resource)) {
                return in.readAllBytes();
            }
        }
    }

    static Stream<String> files() {
        return new RubricModel().catalogues().stream().map(Catalogue::resource);
    }

    @Nested
    class Scheme {

        @ParameterizedTest
        @MethodSource("org.kith.plugins.rubric.stock.EverySchemeTest#rubrics")
        void saysWhereItComesFrom(Rubric rubric) {
            assertThat(rubric.sources())
                    .isNotEmpty()
                    .extracting(Source::citation)
                    .doesNotHaveDuplicates();
        }

        @ParameterizedTest
        @MethodSource("org.kith.plugins.rubric.stock.EverySchemeTest#rubrics")
        void scoresItsFramework(Rubric rubric) {
            Framework framework =
                    KITH.catalogue().find(Framework.TYPE, rubric.framework()).orElseThrow();

            Outcome<?> scorer =
                    KITH.scorer(Dossier.EMPTY, framework, rubric.id().value(), Options.none());

            assertThat(scorer.findings()).isEmpty();
            assertThat(scorer.isPresent()).isTrue();
        }
    }

    static Stream<Rubric> rubrics() {
        return KITH.catalogue().all(Rubric.TYPE).stream();
    }
}
