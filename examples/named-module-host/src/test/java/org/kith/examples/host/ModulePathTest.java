package org.kith.examples.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.Kith;
import org.kith.core.registry.PluginKind;
import org.kith.core.shape.Document;
import org.kith.core.spi.Plugin;

/** These tests are worth something only on the module path, so they look first whether they are there. */
class ModulePathTest {

    private static final Kith KITH = Kith.load();
    private static final String SERVICES = "META-INF/services/";

    @Nested
    class Modules {

        @Test
        void holdTheHostAndItsTests() {
            assertThat(Host.class.getModule().getName()).isEqualTo("org.kith.examples.host");
            assertThat(ModulePathTest.class.getModule()).isSameAs(Host.class.getModule());
        }

        @Test
        void holdKith() {
            assertThat(Kith.class.getModule().isNamed()).isTrue();
            assertThat(Kith.class.getModule().getName()).isEqualTo("org.kith.core");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "com.google.common",
                    "de.siegmar.fastcsv",
                    "gg.jte.runtime",
                    "io.vavr",
                    "net.sf.biweekly",
                    "org.slf4j",
                    "tools.jackson.core"
                })
        void holdTheLibrariesThatKithWorksWith(String library) {
            assertThat(ModuleLayer.boot().findModule(library)).isPresent();
        }

        @Test
        void holdTheGeneratedValueTypes() throws IOException {
            List<Document> documents =
                    KITH.read(Path.of("../main-job/input")).orElseThrow().documents();

            assertThat(documents)
                    .extracting(document -> document.getClass().getModule().getName())
                    .contains("org.kith.core", "org.kith.charter", "org.kith.course", "org.kith.empowerment");
        }

        @Test
        void areNotAskedForTheAnnotationsOfGeneratedTypes() {
            assertThat(ModuleLayer.boot().findModule("org.immutables.value.annotations"))
                    .isEmpty();
        }
    }

    @Nested
    class Plugins {

        @Test
        void areFoundWithoutFindings() {
            assertThat(KITH.findings()).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "MODEL, attendance, org.kith.course",
            "MODEL, certificate, org.kith.course",
            "MODEL, charter, org.kith.charter",
            "MODEL, community-map, org.kith.charter",
            "MODEL, course, org.kith.course",
            "MODEL, empowerment, org.kith.empowerment",
            "MODEL, enrolment, org.kith.course",
            "MODEL, imports, org.kith.plugins.tables",
            "MODEL, kernel, org.kith.core",
            "MODEL, learning, org.kith.course",
            "MODEL, scoring-rubric, org.kith.plugins.rubric",
            "MODEL, workshop, org.kith.course",
            "SCORING, rubric, org.kith.plugins.rubric",
            "SCORING, weighted-mean, org.kith.plugins.rubric",
            "EXPORTER, actions-csv, org.kith.plugins.tables",
            "EXPORTER, calendar, org.kith.plugins.calendar",
            "EXPORTER, coverage-csv, org.kith.plugins.tables",
            "EXPORTER, due-csv, org.kith.plugins.tables",
            "EXPORTER, open-badges, org.kith.plugins.credentials",
            "EXPORTER, public-page, org.kith.plugins.report",
            "EXPORTER, recognitions-csv, org.kith.plugins.tables",
            "EXPORTER, report, org.kith.plugins.report",
            "EXPORTER, scores-csv, org.kith.plugins.tables",
            "EXPORTER, sessions-csv, org.kith.plugins.tables",
            "EXPORTER, steering-pack, org.kith.plugins.report",
            "EXPORTER, web-data, org.kith.plugins.webdata",
            "EXPORTER, you-said-we-did, org.kith.plugins.report",
        })
        void comeFromTheirModules(PluginKind kind, String name, String module) {
            assertThat(KITH.plugins().report().registrations())
                    .filteredOn(one -> one.kind() == kind && one.name().equals(name))
                    .singleElement()
                    .satisfies(one -> assertThat(one.origin()).isEqualTo(module));
        }

        @Test
        void areInModulesThatTheHostDoesNotRequire() {
            Set<String> required = new TreeSet<>();
            Host.class.getModule().getDescriptor().requires().forEach(one -> required.add(one.name()));

            assertThat(required).contains("org.kith.core").noneMatch(name -> name.startsWith("org.kith.plugins"));
            assertThat(plugins())
                    .extracting(plugin -> plugin.getClass().getModule().getName())
                    .contains("org.kith.plugins.rubric", "org.kith.plugins.tables");
        }

        private static List<Plugin> plugins() {
            return Stream.<Plugin>concat(
                            KITH.plugins().exporters().stream(), KITH.plugins().scoringStrategies().stream())
                    .toList();
        }
    }

    /** What a class path reads, and what a module path reads. */
    @Nested
    class Registrations {

        static Stream<Module> kithModules() {
            return ModuleLayer.boot().modules().stream()
                    .filter(module -> module.getName().startsWith("org.kith."))
                    .filter(module -> module != Host.class.getModule());
        }

        @Test
        void areThoseOfTenModules() {
            assertThat(kithModules()).hasSize(10);
        }

        @ParameterizedTest
        @MethodSource("kithModules")
        void areTheSameInServicesFilesAndDescriptor(Module module) throws IOException {
            for (PluginKind kind : PluginKind.values()) {
                String contract = kind.contract().getName();
                assertThat(services(module, contract))
                        .as(contract)
                        .containsExactlyInAnyOrderElementsOf(provided(module, contract));
            }
        }

        @ParameterizedTest
        @MethodSource("kithModules")
        void holdAtLeastOnePlugin(Module module) {
            assertThat(module.getDescriptor().provides()).isNotEmpty();
        }

        private static List<String> provided(Module module, String contract) {
            return module.getDescriptor().provides().stream()
                    .filter(one -> one.service().equals(contract))
                    .map(ModuleDescriptor.Provides::providers)
                    .flatMap(List::stream)
                    .toList();
        }

        private static List<String> services(Module module, String contract) throws IOException {
            try (InputStream in = module.getResourceAsStream(SERVICES + contract)) {
                return in == null
                        ? List.of()
                        : new String(in.readAllBytes(), UTF_8).lines().toList();
            }
        }
    }

    @Nested
    class Resources {

        @ParameterizedTest
        @CsvSource({
            "charter, compassionate-city-13",
            "sector, education",
            "diversity-axis, poverty",
            "dimension-set, five-dimensions",
            "framework, five-dimensions-profile",
        })
        void ofCataloguesAreRead(String type, String id) {
            assertThat(KITH.catalogue().contains(type, id)).isTrue();
        }

        @ParameterizedTest
        @CsvSource({
            "org.kith.core, kernel",
            "org.kith.core, registry",
            "org.kith.charter, charter",
            "org.kith.course, course",
            "org.kith.empowerment, empowerment",
            "org.kith.plugins.calendar, calendar",
            "org.kith.plugins.credentials, credentials",
            "org.kith.plugins.report, report",
            "org.kith.plugins.rubric, scoring-rubric",
            "org.kith.plugins.tables, imports",
            "org.kith.plugins.tables, tables",
            "org.kith.plugins.webdata, web-data",
        })
        void ofMessagesAreOpenToTheKernel(String module, String file) throws IOException {
            Module holder = ModuleLayer.boot().findModule(module).orElseThrow();
            try (InputStream in = holder.getResourceAsStream("META-INF/kith/messages/" + file + ".properties")) {
                assertThat(in).isNotNull().isNotEmpty();
            }
        }
    }
}
