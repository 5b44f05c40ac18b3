package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.registry.SmallPlugins.SmallExporter;
import org.kith.core.registry.SmallPlugins.SmallModel;
import org.kith.core.registry.SmallPlugins.SmallRules;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.Option;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Finding;

class InspectionTest {

    private static Finding onlyFinding(Plugin plugin) {
        Plugins plugins = Plugins.builder()
                .plus(plugin)
                .plus(SmallPlugins.exporter("good"))
                .build();
        assertThat(plugins.exporters()).hasSize(1);
        assertThat(plugins.models()).hasSize(1);
        assertThat(plugins.report().findings()).hasSize(1);
        return plugins.report().findings().asList().get(0);
    }

    @Nested
    class Name {

        @ParameterizedTest
        @ValueSource(strings = {"a", "7", "charter-progress", "org.example.traffic-light", "a.b-c.d2"})
        void mayBeWordsWithDotsOrDashesBetween(String name) {
            assertThat(Plugins.builder()
                            .plus(SmallPlugins.exporter(name))
                            .build()
                            .exporter(name))
                    .isPresent();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"", " ", "A", "a_b", "a..b", ".a", "a.", "a-", "a b", "a\n", "ä", "\u0661", "a/b", "a.-b"})
        void mustNotBeAnythingElse(String name) {
            Finding finding = onlyFinding(SmallPlugins.exporter(name));

            assertThat(finding.code()).isEqualTo("plugin.name-invalid");
            assertThat(finding.arguments()).containsExactly(SmallExporter.class.getName());
        }

        @Test
        void hasAtMost64Characters() {
            String longest = "a".repeat(64);

            assertThat(Plugins.builder()
                            .plus(SmallPlugins.exporter(longest))
                            .build()
                            .exporter(longest))
                    .isPresent();
            assertThat(onlyFinding(SmallPlugins.exporter(longest + "a")).code()).isEqualTo("plugin.name-invalid");
        }

        @Test
        void mustNotBeNull() {
            assertThat(onlyFinding(SmallPlugins.exporter(null)).code()).isEqualTo("plugin.name-invalid");
        }

        @Test
        void isAskedForOnce() {
            Plugins plugins = Plugins.builder()
                    .plus(new SmallExporter("x") {
                        private int calls;

                        @Override
                        public String name() {
                            calls++;
                            return "call-" + calls;
                        }
                    })
                    .build();

            assertThat(plugins.exporter("call-1")).isPresent();
        }
    }

    @Nested
    class Spi {

        @Test
        void mustBeOurs() {
            Finding finding = onlyFinding(new SmallExporter("later") {
                @Override
                public int spi() {
                    return 2;
                }

                @Override
                public String name() {
                    throw new AbstractMethodError("not asked for");
                }
            });

            assertThat(finding.code()).isEqualTo("plugin.spi-unsupported");
            assertThat(finding.arguments()).element(1).isEqualTo("2");
            assertThat(finding.arguments()).element(2).isEqualTo("1");
        }
    }

    @Nested
    class Declaration {

        static Stream<Arguments> broken() {
            return Stream.of(
                    argumentSet("spi throws", "spi", new SmallExporter("x") {
                        @Override
                        public int spi() {
                            throw new IllegalStateException("Jane Doe");
                        }
                    }),
                    argumentSet("name overflows the stack", "name", new SmallExporter("x") {
                        @Override
                        public String name() {
                            return mediaType();
                        }

                        @Override
                        public String mediaType() {
                            return name() + "x";
                        }
                    }),
                    argumentSet("name is missing at run time", "name", new SmallExporter("x") {
                        @Override
                        public String name() {
                            throw new AbstractMethodError("Jane Doe");
                        }
                    }),
                    argumentSet("options throw", "options", new SmallExporter("x") {
                        @Override
                        public List<Option<?>> options() {
                            throw new AssertionError("Jane Doe");
                        }
                    }),
                    argumentSet("options hold null", "options", new SmallExporter("x") {
                        @Override
                        public List<Option<?>> options() {
                            return Arrays.asList((Option<?>) null);
                        }
                    }),
                    argumentSet("media type is null", "mediaType", new SmallExporter("x") {
                        @Override
                        public String mediaType() {
                            return null;
                        }
                    }),
                    argumentSet("accepted types throw", "accepts", new SmallExporter("x") {
                        @Override
                        public Set<DocumentType<?>> accepts() {
                            throw new NoClassDefFoundError("Jane Doe");
                        }
                    }),
                    argumentSet("rules throw", "rules", new SmallRules("x") {
                        @Override
                        public List<Rule<?>> rules() {
                            throw new ServiceConfigurationError("Jane Doe");
                        }
                    }),
                    argumentSet("document types are null", "documentTypes", new SmallModel("x") {
                        @Override
                        public List<DocumentType<?>> documentTypes() {
                            return null;
                        }
                    }),
                    argumentSet("catalogues throw what they do not declare", "catalogues", new SmallModel("x") {
                        @Override
                        public List<Catalogue> catalogues() {
                            throw SneakyThrow.of(new IOException("Jane Doe"));
                        }
                    }));
        }

        @ParameterizedTest
        @MethodSource("broken")
        void thatFailsIsReportedWithItsOperation(String operation, Plugin plugin) {
            Finding finding = onlyFinding(plugin);

            assertThat(finding.code()).isEqualTo("plugin.failed");
            assertThat(finding.arguments())
                    .startsWith(plugin.getClass().getName(), operation)
                    .hasSize(3);
            assertThat(finding.toString()).doesNotContain("Jane Doe");
        }
    }
}
