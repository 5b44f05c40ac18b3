package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.registry.ForeignKernel.Loaded;
import org.kith.core.registry.ForeignKernel.Trouble;
import org.kith.core.spi.Exporter;

/** Faulty providers in modular jars, in a layer with the kernel as a module, each beside a good one. */
class ModulePathFaultsTest {

    private static final String KERNEL = "org.kith.core";
    private static final String GOOD = "org.acme.good";
    private static final String TWIN = "org.acme.twin";

    @TempDir
    private static Path folder;

    private static Path good;
    private static ModuleLayer kernel;

    @BeforeAll
    static void compile() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        Path modules = Files.createDirectory(folder.resolve("modules"));
        Map<String, String> faulty = new HashMap<>();
        Map<String, String> sound = new HashMap<>();
        for (Fault fault : Fault.values()) {
            faulty.put(fault.provider(), fault.source());
            module(sound, fault.home(), "Faulty", "faulty");
        }
        module(sound, GOOD, "Good", "good");
        module(sound, TWIN, "Twin", "good");
        sound.putAll(factory());
        sound.putAll(parentAndChild());
        Workshop.compile(classes, faulty);
        Workshop.compileModules(modules, sound);
        good = packed(GOOD);
        kernel = kernelLayer();
    }

    /** {@return a module whose provider is made by a static method, which only modules can have} */
    private static Map<String, String> factory() {
        return Map.of(
                "org.acme.factory/module-info",
                "module org.acme.factory { requires org.kith.core;"
                        + " provides org.kith.core.spi.Exporter with org.acme.factory.Maker; }",
                "org.acme.factory/org.acme.factory.Maker",
                "package org.acme.factory; public class Maker {"
                        + " public static org.kith.core.spi.Exporter provider() {"
                        + " throw new IllegalStateException(\"Jane Doe\"); } }");
    }

    private static Map<String, String> parentAndChild() {
        return Map.of(
                "org.acme.parent/module-info",
                "module org.acme.parent { exports org.acme.parent; }",
                "org.acme.parent/org.acme.parent.Parent",
                "package org.acme.parent; public class Parent { public Parent() {} }",
                "org.acme.child/module-info",
                "module org.acme.child { requires org.kith.core; requires org.acme.parent;"
                        + " provides org.kith.core.spi.Exporter with org.acme.child.Child; }",
                "org.acme.child/org.acme.child.Child",
                ProviderSource.exporter("org.acme.child.Child", "child")
                        .extending("org.acme.parent.Parent")
                        .text());
    }

    private static Path packed(String module) throws IOException {
        return Workshop.jar(folder.resolve(module + ".jar"), folder.resolve("modules/" + module));
    }

    /** {@return a jar without a descriptor, whose services file names a good provider and has one more line} */
    private static Path automatic(String name, String line) throws IOException {
        Path content = folder.resolve(name);
        copy(folder.resolve("modules/" + GOOD + "/org"), content.resolve("org"));
        Workshop.register(content, Exporter.class, GOOD + ".Good", line);
        return Workshop.jar(folder.resolve(name + ".jar"), content);
    }

    /** Adds a module that compiles: javac refuses to provide a class that cannot be a provider. */
    private static void module(Map<String, String> sources, String home, String simpleName, String pluginName) {
        String className = home + "." + simpleName;
        sources.put(
                home + "/module-info",
                "module %s { requires org.kith.core; provides org.kith.core.spi.Exporter with %s; }"
                        .formatted(home, className));
        sources.put(
                home + "/" + className,
                ProviderSource.exporter(className, pluginName).text() + "class Beside {}"); // a package needs a class
    }

    /** {@return a copy of a compiled module, with the faulty class in place of the sound one} */
    private static Path damaged(Fault fault, String name) throws IOException {
        Path content = folder.resolve(name);
        copy(folder.resolve("modules").resolve(fault.home()), content);
        String home = fault.home().replace('.', '/');
        copy(folder.resolve("classes").resolve(home), content.resolve(home));
        fault.damage(content);
        return content;
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> all = Files.walk(source, FileVisitOption.FOLLOW_LINKS)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** {@return a layer of plug-ins above that of the kernel} */
    private static ModuleLayer layer(Path... jars) {
        ModuleFinder plugins = ModuleFinder.of(jars);
        Set<String> names = plugins.findAll().stream()
                .map(found -> found.descriptor().name())
                .collect(Collectors.toSet());
        Configuration configuration = kernel.configuration().resolveAndBind(plugins, ModuleFinder.of(), names);
        return kernel.defineModulesWithOneLoader(configuration, kernel.findLoader(KERNEL));
    }

    /** {@return a layer of the kernel and whatever binds to it, as {@code java -p} makes it} */
    private static ModuleLayer kernelLayer(Path... jars) {
        Path[] path = Stream.concat(Workshop.kernelAndLibraries().stream(), Arrays.stream(jars))
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolveAndBind(ModuleFinder.of(path), ModuleFinder.of(), Set.of(KERNEL));
        return ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
    }

    private static Loaded loadThroughLayer(ModuleLayer layer) {
        return new ForeignKernel(layer.findLoader(KERNEL)).layer(layer).load();
    }

    private static Loaded loadThroughLoader(ModuleLayer layer, String module) {
        return new ForeignKernel(layer.findLoader(KERNEL))
                .classLoader(layer.findLoader(module))
                .load();
    }

    @Nested
    class OneClass {

        @ParameterizedTest
        @EnumSource
        void isReportedByNameAndLeavesTheOthersAlone(Fault fault) throws IOException {
            Path jar = Workshop.jar(folder.resolve(fault + ".jar"), damaged(fault, "one-" + fault));
            ModuleLayer layer = layer(jar, good);

            Loaded loaded = loadThroughLayer(layer);

            assertThat(loaded.exporter("good").getModule().getName()).isEqualTo(GOOD);
            assertThat(loaded.models()).containsExactly("org.kith.core.rules.KernelModel");
            assertThat(loaded.troubles()).hasSize(1);
            Trouble trouble = loaded.troubles().get(0);
            assertThat(trouble.code()).isEqualTo(fault.code());
            assertThat(trouble.arguments().get(0)).isEqualTo(fault.provider());
            assertThat(trouble.advice()).isPresent();
            assertThat(loaded.report()).doesNotContain("Jane Doe");
            assertThat(loadThroughLoader(layer, GOOD).troubles()).isEqualTo(loaded.troubles());
        }
    }

    @Nested
    class OneLayerForAll {

        @Test
        void isSearchedFromTheKernelOn() throws IOException {
            Fault fault = Fault.CONSTRUCTOR_THROWS;
            Path jar = Workshop.jar(folder.resolve("all.jar"), damaged(fault, "all"));
            ModuleLayer layer = kernelLayer(jar, good);

            Loaded loaded = loadThroughLoader(layer, KERNEL);

            assertThat(loaded.exporter("good").getModule().getName()).isEqualTo(GOOD);
            assertThat(loaded.troubles()).extracting(Trouble::code).containsExactly(fault.code());
        }
    }

    @Nested
    class MalformedServicesFile {

        @Test
        void ofAModuleIsReportedThoughItsProvidersAreFound() throws IOException {
            Path extra = folder.resolve("malformed");
            Workshop.register(extra, Exporter.class, GOOD + ".Good", "two words");
            Path jar = Workshop.jar(folder.resolve("malformed.jar"), folder.resolve("modules/" + GOOD), extra);
            ModuleLayer layer = layer(jar);

            assertThat(loadThroughLayer(layer).troubles()).isEmpty();
            Loaded loaded = loadThroughLoader(layer, GOOD);
            assertThat(loaded.exporter("good").getModule().getName()).isEqualTo(GOOD);
            assertThat(loaded.troubles())
                    .singleElement()
                    .satisfies(trouble -> assertThat(trouble.code()).isEqualTo("plugin.services-file-malformed"))
                    .satisfies(trouble -> assertThat(trouble.arguments().get(0)).isEqualTo("malformed.jar"));
        }
    }

    @Nested
    class AutomaticModule {

        @Test
        void withAMissingClassKeepsItsOthers() throws IOException {
            Loaded loaded = loadThroughLayer(layer(automatic("gone", GOOD + ".Gone")));

            assertThat(loaded.exporter("good").getModule().getName()).isEqualTo("gone");
            assertThat(loaded.troubles())
                    .singleElement()
                    .satisfies(trouble -> assertThat(trouble.code()).isEqualTo("plugin.class-missing"))
                    .satisfies(trouble -> assertThat(trouble.arguments().get(0)).isEqualTo(GOOD + ".Gone"));
        }
    }

    @Nested
    class TwoOfOneName {

        @Test
        void areBothReportedAndBothKeptOut() throws IOException {
            Loaded loaded = loadThroughLayer(layer(packed(TWIN), good));

            assertThat(loaded.troubles())
                    .singleElement()
                    .satisfies(trouble -> assertThat(trouble.code()).isEqualTo("plugin.duplicate-name"))
                    .satisfies(trouble -> assertThat(trouble.arguments().get(0))
                            .asString()
                            .contains(GOOD + ".Good (org.acme.good)", TWIN + ".Twin (org.acme.twin)"));
        }
    }

    @Nested
    class FactoryMethod {

        @Test
        void thatFailsIsReportedUnderItsClass() throws IOException {
            Loaded loaded = loadThroughLayer(layer(packed("org.acme.factory"), good));

            assertThat(loaded.troubles())
                    .extracting(Trouble::arguments)
                    .singleElement()
                    .isEqualTo(List.of("org.acme.factory.Maker", "java.lang.IllegalStateException"));
        }
    }

    /** What never reaches the registry: the JVM refuses these modules before the main method, and so does a layer. */
    @Nested
    class RefusedByTheJvm {

        private static void refused(Path jar, String reason) {
            assertThatExceptionOfType(FindException.class)
                    .isThrownBy(() -> layer(jar))
                    .satisfies(refusal -> assertThat(Throwables.getStackTraceAsString(refusal))
                            .contains(reason));
        }

        @Test
        void packageOfAMissingProvider() throws IOException {
            Path content = folder.resolve("no-package");
            Files.createDirectories(content);
            Files.copy(folder.resolve("modules/" + GOOD + "/module-info.class"), content.resolve("module-info.class"));
            Path jar = Workshop.jar(folder.resolve("no-package.jar"), content);

            refused(jar, "Package org.acme.good not found in module");
        }

        @Test
        void moduleDescriptorForANewerJava() throws IOException {
            Path content = folder.resolve("newer-module");
            copy(folder.resolve("modules/" + GOOD), content);
            Path descriptor = content.resolve("module-info.class");
            byte[] bytes = Files.readAllBytes(descriptor);
            bytes[7] = (byte) (44 + Runtime.version().feature() + 1);
            Files.write(descriptor, bytes);
            Path jar = Workshop.jar(folder.resolve("newer-module.jar"), content);

            refused(jar, "Unsupported major.minor version");
        }

        @Test
        void moduleThatAnotherRequiresAndThatIsMissing() throws IOException {
            refused(packed("org.acme.child"), "Module org.acme.parent not found");
        }

        @ParameterizedTest
        @CsvSource({
            "outside, two words, Provider class two words not in",
            "inside, org.acme.good.Two Words, Invalid service provider name",
        })
        void malformedServicesFileOfAJarWithoutADescriptor(String name, String line, String reason) throws IOException {
            refused(automatic(name, line), reason);
        }
    }
}
