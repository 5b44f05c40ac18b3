package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Model;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;

/** Faulty providers in jars on a class path, each beside a good one. */
class ClassPathFaultsTest {

    private static final String GOOD = "org.acme.good.Good";
    private static final String TWIN = "org.acme.twin.Twin";

    @TempDir
    private static Path folder;

    private static Path good;

    @BeforeAll
    static void compile() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Map<String, String> sources = new HashMap<>();
        Arrays.stream(Fault.values()).forEach(fault -> sources.put(fault.provider(), fault.source()));
        sources.put(GOOD, ProviderSource.exporter(GOOD, "good").text());
        sources.put(TWIN, ProviderSource.exporter(TWIN, "good").text());
        odd(sources);
        Workshop.compile(classes, sources);
        good = jar("good", "org.acme.good", GOOD);
    }

    /** Adds classes that the JVM turns away in other ways. */
    private static void odd(Map<String, String> sources) {
        String hidden = ProviderSource.exporter("org.acme.odd.Hidden", "x").text();
        String unfinished =
                ProviderSource.exporter("org.acme.odd.Unfinished", "x").text();
        sources.put("org.acme.odd.Hidden", hidden.replace("public class", "class"));
        sources.put("org.acme.odd.Unfinished", unfinished.replace("public class", "public abstract class"));
        sources.put("org.acme.odd.Gone", "package org.acme.odd; public class Gone {}");
        sources.put(
                "org.acme.odd.Needy",
                ProviderSource.exporter("org.acme.odd.Needy", "x")
                        .with("public Needy() {} public Needy(Gone gone) {}")
                        .text());
    }

    /** Packs one package of the compiled ones, with a services file. */
    private static Path jar(String name, String home, String... lines) throws IOException {
        Path content = content(name, home);
        Workshop.register(content, Exporter.class, lines);
        return Workshop.jar(folder.resolve(name + ".jar"), content);
    }

    private static Path content(String name, String home) throws IOException {
        Path content = folder.resolve(name);
        Path classes = folder.resolve("classes").resolve(home.replace('.', '/'));
        Path target = Files.createDirectories(content.resolve(home.replace('.', '/')));
        try (var files = Files.list(classes)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
        return content;
    }

    private static Plugins load(Path... jars) throws IOException {
        URL[] urls = Arrays.stream(jars).map(Workshop::url).toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(urls, Plugins.class.getClassLoader())) {
            return Plugins.builder().classLoader(loader).build();
        }
    }

    private static Finding onlyFinding(Plugins plugins) {
        assertThat(plugins.report().findings()).hasSize(1);
        assertThat(plugins.report().toString()).doesNotContain("{", "Jane Doe");
        return plugins.report().findings().asList().get(0);
    }

    @Nested
    class OneClass {

        @ParameterizedTest
        @EnumSource
        void isReportedByNameAndLeavesTheOthersAlone(Fault fault) throws IOException {
            Path content = content("one-" + fault, fault.home());
            fault.damage(content);
            Workshop.register(content, Exporter.class, fault.provider());
            Path jar = Workshop.jar(folder.resolve(fault + ".jar"), content);

            Plugins plugins = load(jar, good);

            assertThat(plugins.requireExporter("good").getClass().getName()).isEqualTo(GOOD);
            assertThat(plugins.exporters()).hasSize(1);
            assertThat(plugins.models()).extracting(Model::name).containsExactly("kernel");
            Finding finding = onlyFinding(plugins);
            assertThat(finding.code()).isEqualTo(fault.code());
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.arguments()).first().isEqualTo(fault.provider());
            assertThat(finding.message()).contains(fault.provider());
            assertThat(finding.advice()).isPresent();
        }

        @ParameterizedTest
        @EnumSource
        void isReportedAgainWhenThePluginsAreLoadedAgain(Fault fault) throws IOException {
            Path content = content("again-" + fault, fault.home());
            fault.damage(content);
            Workshop.register(content, Exporter.class, fault.provider(), GOOD);
            Path jar = Workshop.jar(folder.resolve("again-" + fault + ".jar"), content);
            URL[] urls = {Workshop.url(jar), Workshop.url(good)};
            try (URLClassLoader loader = new URLClassLoader(urls, Plugins.class.getClassLoader())) {
                Plugins.builder().classLoader(loader).build();

                Plugins again = Plugins.builder()
                        .classLoader(loader)
                        .classLoader(loader)
                        .build();

                assertThat(onlyFinding(again).code()).isEqualTo(fault.code());
                assertThat(again.exporter("good")).isPresent();
            }
        }

        @Test
        void namesTheClassThatIsMissing() throws IOException {
            Path content = content("needs", Fault.SUPERCLASS_MISSING.home());
            Fault.SUPERCLASS_MISSING.damage(content);
            Workshop.register(content, Exporter.class, Fault.SUPERCLASS_MISSING.provider());

            assertThat(onlyFinding(load(content, good)).arguments())
                    .containsExactly(Fault.SUPERCLASS_MISSING.provider(), Fault.SUPERCLASS_MISSING.home() + ".Base");
        }
    }

    @Nested
    class OddClass {

        @ParameterizedTest
        @CsvSource({
            "Hidden, plugin.no-constructor",
            "Unfinished, plugin.no-constructor",
            "Needy, plugin.class-needs-missing-class",
        })
        void isReportedByName(String simpleName, String code) throws IOException {
            String odd = "org.acme.odd." + simpleName;
            Path content = content("odd-" + simpleName, "org.acme.odd");
            Files.delete(content.resolve("org/acme/odd/Gone.class"));
            Workshop.register(content, Exporter.class, odd);

            Finding finding = onlyFinding(load(content, good));

            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.arguments()).first().isEqualTo(odd);
        }
    }

    @Nested
    class ContextLoader {

        @Test
        void givesWhatOnlyItSees() throws IOException {
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            try (URLClassLoader loader = new URLClassLoader(new URL[] {Workshop.url(good)}, before)) {
                thread.setContextClassLoader(loader);
                Plugins plugins = Plugins.builder().build();

                assertThat(plugins.exporter("good")).isPresent();
                assertThat(plugins.report().findings()).isEmpty();
            } finally {
                thread.setContextClassLoader(before);
            }
        }
    }

    @Nested
    class MalformedServicesFile {

        @Test
        void losesTheOtherProvidersOfItsFileOnly() throws IOException {
            Path jar = jar("malformed", "org.acme.twin", "# exporters", TWIN, "org.acme.twin.Two Words");

            Plugins plugins = load(jar, good);

            assertThat(plugins.requireExporter("good").getClass().getName()).isEqualTo(GOOD);
            Finding finding = onlyFinding(plugins);
            assertThat(finding.code()).isEqualTo("plugin.services-file-malformed");
            assertThat(finding.arguments()).containsExactly("malformed.jar", Exporter.class.getName(), "3", TWIN);
            assertThat(finding.advice()).isPresent();
        }
    }

    @Nested
    class TwoOfOneName {

        @Test
        void areBothReportedAndBothKeptOut() throws IOException {
            Plugins plugins = load(jar("twins", "org.acme.twin", TWIN), good);

            assertThat(plugins.exporters()).isEmpty();
            assertThat(onlyFinding(plugins).code()).isEqualTo("plugin.duplicate-name");
            assertThatExceptionOfType(UnknownPluginException.class)
                    .isThrownBy(() -> plugins.exporter("good"))
                    .withMessageContainingAll(GOOD, TWIN, "prefer");
        }

        @Test
        void areTheSameInWhateverOrderTheyStand() throws IOException {
            Path twin = jar("swapped", "org.acme.twin", TWIN);

            assertThat(load(twin, good).report().toString())
                    .isEqualTo(load(good, twin).report().toString());
        }
    }

    @Nested
    class LostServicesFiles {

        @Test
        void areReportedAndTheBuiltInModelIsAdded() {
            ClassLoader bare = new ClassLoader(Plugins.class.getClassLoader()) {
                @Override
                public Enumeration<URL> getResources(String name) {
                    return Collections.emptyEnumeration();
                }
            };

            Plugins plugins = Plugins.builder().classLoader(bare).build();

            assertThat(plugins.models()).extracting(Model::name).containsExactly("kernel");
            Finding finding = onlyFinding(plugins);
            assertThat(finding.code()).isEqualTo("plugin.services-lost");
            assertThat(finding.message()).contains("org.kith.core.rules.KernelModel", "found in all: 0");
            assertThat(finding.advice())
                    .hasValueSatisfying(advice -> assertThat(advice).contains("ServicesResourceTransformer"));
        }
    }

    @Nested
    class ErrorsInARow {

        private static Plugins load(String name, int before, int after) throws IOException {
            List<String> lines = new ArrayList<>();
            IntStream.range(0, before).mapToObj(i -> "org.acme.Gone" + i).forEach(lines::add);
            lines.add(GOOD);
            IntStream.range(before, before + after)
                    .mapToObj(i -> "org.acme.Gone" + i)
                    .forEach(lines::add);
            return ClassPathFaultsTest.load(jar(name, "org.acme.good", lines.toArray(String[]::new)));
        }

        @Test
        void endTheSearchWhenThereAreAHundred() throws IOException {
            Plugins plugins = load("hundred", 100, 0);

            assertThat(plugins.exporter("good")).isEmpty();
            assertThat(plugins.report().findings()).hasSize(101);
            assertThat(plugins.report().findings().asList().get(100).code()).isEqualTo("plugin.too-many-errors");
        }

        @Test
        void areCountedAnewAfterAGoodOne() throws IOException {
            Plugins plugins = load("fewer", 99, 99);

            assertThat(plugins.exporter("good")).isPresent();
            assertThat(plugins.report().findings())
                    .hasSize(198)
                    .extracting(Finding::code)
                    .containsOnly("plugin.class-missing");
        }
    }

    @Nested
    class UnreadableServicesFiles {

        @Test
        void doNotEndInALoop() {
            ClassLoader broken = new ClassLoader(Plugins.class.getClassLoader()) {
                @Override
                public Enumeration<URL> getResources(String name) throws IOException {
                    throw new IOException("the disk of Jane Doe is gone");
                }
            };

            Plugins plugins = Plugins.builder().classLoader(broken).build();

            assertThat(plugins.report().findings())
                    .extracting(Finding::code)
                    .containsOnly("plugin.services-lost", "plugin.services-unreadable", "plugin.too-many-errors");
            assertThat(plugins.report().toString()).doesNotContain("Jane Doe");
        }
    }
}
