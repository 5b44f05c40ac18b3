package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.registry.ForeignKernel.Loaded;
import org.kith.core.registry.ForeignKernel.Trouble;
import org.kith.core.spi.Exporter;
import org.kith.core.spi.Model;

/** The kernel and a plug-in merged into one jar, as a host ships them. */
class FatJarTest {

    private static final String GOOD = "org.acme.good.Good";
    private static final String KERNEL_MODEL = "org.kith.core.rules.KernelModel";

    @TempDir
    private static Path folder;

    private static Path classes;
    private static Path kernel;

    @BeforeAll
    static void compile() throws IOException {
        classes = Files.createDirectory(folder.resolve("classes"));
        Workshop.compile(
                classes, Map.of(GOOD, ProviderSource.exporter(GOOD, "good").text()));
        kernel = Files.createDirectory(folder.resolve("kernel"));
        copyKernel();
    }

    /** Copies the kernel without its descriptor and services files. */
    private static void copyKernel() throws IOException {
        try (Stream<Path> all = Files.walk(Workshop.kernel())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = Workshop.kernel().relativize(file).toString().replace('\\', '/');
                if (!path.equals("module-info.class") && !path.startsWith("META-INF/services/")) {
                    Files.createDirectories(kernel.resolve(path).getParent());
                    Files.copy(file, kernel.resolve(path));
                }
            }
        }
    }

    private static Path merge(String name, Path services) throws IOException {
        return Workshop.jar(folder.resolve(name + ".jar"), kernel, classes, services);
    }

    private static URLClassLoader loader(Path fatJar) {
        URL[] urls = Stream.concat(Stream.of(fatJar), Workshop.libraries().stream())
                .map(Workshop::url)
                .toArray(URL[]::new);
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static Path services(String name, Class<?> contract, String provider) throws IOException {
        Path content = Files.createDirectories(folder.resolve("services-" + name));
        Workshop.register(content, contract, provider);
        return content;
    }

    @Nested
    class OnTheClassPath {

        @Test
        void withAllServicesFilesFindsAll() throws IOException {
            Path services = services("whole", Model.class, KERNEL_MODEL);
            Workshop.register(services, Exporter.class, GOOD);
            try (URLClassLoader loader = loader(merge("whole", services))) {
                Loaded loaded = new ForeignKernel(loader).classLoader(loader).load();

                assertThat(loaded.troubles()).isEmpty();
                assertThat(loaded.exporter("good").getName()).isEqualTo(GOOD);
            }
        }

        @Test
        void withoutServicesFilesSaysSoAndAddsTheBuiltIns() throws IOException {
            Path none = Files.createDirectory(folder.resolve("none"));
            try (URLClassLoader loader = loader(merge("bare", none))) {
                Loaded loaded = new ForeignKernel(loader).classLoader(loader).load();

                assertThat(loaded.models()).containsExactly(KERNEL_MODEL);
                assertThat(loaded.troubles()).extracting(Trouble::code).containsExactly("plugin.services-lost");
                assertThat(loaded.report()).contains("found in all: 0", "ServicesResourceTransformer");
            }
        }

        @Test
        void withTheServicesFileOfOneJarOnlySaysSoAndKeepsItsPlugin() throws IOException {
            try (URLClassLoader loader = loader(merge("last-wins", services("last", Exporter.class, GOOD)))) {
                Loaded loaded = new ForeignKernel(loader).classLoader(loader).load();

                assertThat(loaded.exporter("good").getName()).isEqualTo(GOOD);
                assertThat(loaded.troubles()).extracting(Trouble::code).containsExactly("plugin.services-lost");
                assertThat(loaded.report()).contains("found in all: 1");
            }
        }
    }

    @Nested
    class OnTheModulePath {

        @Test
        void withoutServicesFilesIsAnAutomaticModuleWithoutProviders() throws IOException {
            Path fatJar = merge("automatic", Files.createDirectory(folder.resolve("nothing")));
            Path[] path = Stream.concat(Stream.of(fatJar), Workshop.libraries().stream())
                    .toArray(Path[]::new);
            Set<String> modules = ModuleFinder.of(path).findAll().stream()
                    .map(found -> found.descriptor().name())
                    .collect(Collectors.toSet());
            Configuration configuration = ModuleLayer.boot()
                    .configuration()
                    .resolveAndBind(ModuleFinder.of(path), ModuleFinder.of(), modules);
            ModuleLayer layer =
                    ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());

            Loaded loaded = new ForeignKernel(layer.findLoader("automatic"))
                    .layer(layer)
                    .load();

            assertThat(loaded.models()).containsExactly(KERNEL_MODEL);
            assertThat(loaded.troubles()).extracting(Trouble::code).containsExactly("plugin.services-lost");
        }
    }

    @Nested
    class BesideAnotherKernel {

        @Test
        void leavesTheContextLoaderAlone() throws IOException {
            Path services = services("second", Model.class, KERNEL_MODEL);
            try (URLClassLoader loader = loader(merge("second", services))) {
                Loaded loaded = new ForeignKernel(loader).load(); // the context loader sees the kernel of this test

                assertThat(loaded.models()).containsExactly(KERNEL_MODEL);
                assertThat(loaded.troubles())
                        .extracting(Trouble::code)
                        .containsExactly("plugin.context-loader-skipped");
            }
        }
    }
}
