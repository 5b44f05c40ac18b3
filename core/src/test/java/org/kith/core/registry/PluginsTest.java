package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.registry.SmallPlugins.Both;
import org.kith.core.registry.SmallPlugins.OtherExporter;
import org.kith.core.registry.SmallPlugins.SmallModel;
import org.kith.core.registry.SmallPlugins.SmallRules;
import org.kith.core.registry.SmallPlugins.SmallScoring;
import org.kith.core.rules.KernelModel;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.RuleSet;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;

class PluginsTest {

    private static Plugins with(Plugin... instances) {
        return builder(instances).build();
    }

    private static Plugins.Builder builder(Plugin... instances) {
        Plugins.Builder builder = Plugins.builder();
        List.of(instances).forEach(builder::plus);
        return builder;
    }

    @Nested
    class Standard {

        @Test
        void findsTheKernelWithoutFindings() {
            Plugins plugins = Plugins.builder().build();

            assertThat(plugins.models()).hasExactlyElementsOfTypes(KernelModel.class);
            assertThat(plugins.report().findings()).isEmpty();
        }

        @Test
        void needsNoContextLoader() {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(null);
            try {
                assertThat(Plugins.builder().build().models()).hasSize(1);
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        @Test
        void looksThroughTheContextLoaderAfterItsOwnAndCountsEachClassOnce() {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(new ClassLoader(before) {});
            try {
                Plugins plugins = Plugins.builder().build();

                assertThat(plugins.models()).hasSize(1);
                assertThat(plugins.report().findings()).isEmpty();
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        @Test
        void makesNewPluginsForEachCall() {
            assertThat(Plugins.builder().build().models())
                    .doesNotContainAnyElementsOf(Plugins.builder().build().models());
        }
    }

    @Nested
    class Lists {

        @Test
        void areOrderedByName() {
            Plugins plugins =
                    with(SmallPlugins.exporter("b"), SmallPlugins.exporter("a.2"), SmallPlugins.exporter("a"));

            assertThat(plugins.exporters()).extracting(Exporter::name).containsExactly("a", "a.2", "b");
        }

        @Test
        void ofRuleSetsHoldModelsOnceToo() {
            Plugins plugins = with(new SmallRules("zeal"), new SmallModel("care"));

            assertThat(plugins.ruleSets()).extracting(RuleSet::name).containsExactly("care", "kernel", "zeal");
            assertThat(plugins.models()).extracting(Model::name).containsExactly("care", "kernel");
        }

        @Test
        void holdAPluginOfTwoKindsTwice() {
            Plugins plugins = with(new Both("both"));

            assertThat(plugins.exporters()).hasSize(1);
            assertThat(plugins.scoringStrategies())
                    .extracting(ScoringStrategy::name)
                    .containsExactly("both");
        }
    }

    @Nested
    class Lookup {

        private final Plugins plugins = with(SmallPlugins.exporter("csv"), new SmallScoring("mean"));

        @Test
        void findsByKindAndName() {
            assertThat(plugins.exporter("csv")).isPresent();
            assertThat(plugins.scoring("mean")).isPresent();
            assertThat(plugins.requireExporter("csv").name()).isEqualTo("csv");
            assertThat(plugins.requireScoring("mean").name()).isEqualTo("mean");
        }

        @Test
        void isEmptyForAnUnknownName() {
            assertThat(plugins.exporter("mean")).isEmpty();
            assertThat(plugins.scoring("csv")).isEmpty();
        }

        @Test
        void namesWhatIsKnownIfOneIsRequired() {
            assertThatExceptionOfType(UnknownPluginException.class)
                    .isThrownBy(() -> plugins.requireScoring("median"))
                    .withMessage("No scoring strategy is named 'median'. Known: mean. Maybe its jar is missing from the"
                            + " class path or module path, or its services file was lost when jars were merged; the"
                            + " plug-in report tells what was found and what failed.");
            assertThatExceptionOfType(UnknownPluginException.class)
                    .isThrownBy(() -> with().requireExporter("csv"))
                    .withMessageStartingWith("No exporter is named 'csv'. Known: none.");
        }
    }

    @Nested
    class Ambiguity {

        private final Exporter one = SmallPlugins.exporter("csv");
        private final Exporter other = new OtherExporter("csv");

        @Test
        void isAnErrorThatNamesBothClassesWhoeverAsks() {
            Plugins plugins = with(one, other, SmallPlugins.exporter("html"));

            for (var asking : List.<Runnable>of(() -> plugins.exporter("csv"), () -> plugins.requireExporter("csv"))) {
                assertThatExceptionOfType(UnknownPluginException.class)
                        .isThrownBy(asking::run)
                        .withMessageContainingAll(
                                one.getClass().getName(), other.getClass().getName());
            }
            assertThat(plugins.exporters()).extracting(Exporter::name).containsExactly("html");
        }

        @Test
        void isNoneBetweenKinds() {
            assertThat(with(one, new SmallScoring("csv")).report().findings()).isEmpty();
        }

        @Test
        void isOneBetweenAModelAndARuleSet() {
            Plugins plugins = with(new SmallModel("care"), new SmallRules("care"));

            assertThat(plugins.models()).extracting(Model::name).containsExactly("kernel");
            assertThat(plugins.report().findings()).extracting(Finding::code).containsExactly("plugin.duplicate-name");
        }

        @Test
        void isSettledByAPreferenceAndSaysSo() {
            Plugins plugins = builder(one, other)
                    .prefer("csv", other.getClass().getName())
                    .build();

            assertThat(plugins.exporter("csv")).containsSame(other);
            assertThat(plugins.report().findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo("plugin.duplicate-settled"))
                    .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
        }
    }

    @Nested
    class Preference {

        @Test
        void doesNothingWhereOnlyOneHasTheName() {
            Exporter csv = SmallPlugins.exporter("csv");

            Plugins plugins =
                    builder(csv).prefer("csv", csv.getClass().getName()).build();

            assertThat(plugins.exporter("csv")).containsSame(csv);
            assertThat(plugins.report().findings()).isEmpty();
        }

        @Test
        void thatFitsNothingIsReported() {
            Plugins plugins = builder(SmallPlugins.exporter("csv"))
                    .prefer("csv", "org.acme.Csv")
                    .build();

            assertThat(plugins.exporter("csv")).isPresent();
            assertThat(plugins.report().findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.code()).isEqualTo("plugin.preference-unmatched"))
                    .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
                    .satisfies(finding -> assertThat(finding.arguments()).containsExactly("org.acme.Csv", "csv"));
        }
    }

    @Nested
    class Plus {

        @Test
        void takesTheInstanceInsteadOfCreatingItsClassAgain() {
            KernelModel mine = new KernelModel();

            assertThat(with(mine).models()).singleElement().isSameAs(mine);
        }

        @Test
        void refusesWhatIsOfNoKind() {
            Plugin none = new Plugin() {
                @Override
                public String name() {
                    return "none";
                }

                @Override
                public int spi() {
                    return SPI;
                }
            };

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Plugins.builder().plus(none))
                    .withMessage("%s is no Model, RuleSet, ScoringStrategy or Exporter; implement one of them."
                            .formatted(none.getClass().getName()));
        }
    }

    @Nested
    class Layer {

        @Test
        void withoutTheKernelStillGivesTheBuiltIns() {
            Plugins plugins = Plugins.builder().layer(ModuleLayer.boot()).build();

            assertThat(plugins.models()).hasExactlyElementsOfTypes(KernelModel.class);
            assertThat(plugins.report().findings()).extracting(Finding::code).containsExactly("plugin.services-lost");
        }
    }

    @Nested
    class AsText {

        @Test
        void countsWhatThereIs() {
            assertThat(with()).hasToString("Plugins(1 ready for use, 0 findings)");
        }
    }
}
