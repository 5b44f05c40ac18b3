package org.kith.examples.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.SchemeStrategy;

/** What the modules say of themselves. */
class ModulesTest {

    private static final String SERVICES = "META-INF/services/";

    /** The two places where a provider stands. */
    @Nested
    class Providers {

        @ParameterizedTest
        @MethodSource("org.kith.examples.architecture.ModulesTest#modules")
        void standInDescriptorAndServicesFilesAlike(BuiltModule module) throws IOException {
            assertThat(services(module)).isEqualTo(module.provided());
        }

        @Test
        void areThereAtAll() {
            assertThat(BuiltModule.ALL)
                    .filteredOn(module -> !module.provided().isEmpty())
                    .hasSize(10);
        }

        @Test
        void arePublicWithAConstructorForEverybody() throws ReflectiveOperationException {
            for (BuiltModule module : BuiltModule.ALL) {
                for (Set<String> providers : module.provided().values()) {
                    for (String provider : providers) {
                        assertThat(Class.forName(provider)).isPublic().isFinal();
                        assertThat(Class.forName(provider).getConstructor()).isNotNull();
                    }
                }
            }
        }
    }

    /** The contracts that are looked up. */
    @Nested
    class Contracts {

        @Test
        void areUsedByTheKernelAlone() {
            assertThat(BuiltModule.ALL)
                    .filteredOn(module -> !module.descriptor().uses().isEmpty())
                    .extracting(BuiltModule::name)
                    .containsExactly("org.kith.core");
        }

        @Test
        void areAllUsed() {
            Set<String> contracts = Code.ALL.stream()
                    .filter(type -> type.isInterface() && type.isAssignableTo(Plugin.class))
                    .filter(type -> !type.isEquivalentTo(Plugin.class))
                    .filter(type -> !type.isEquivalentTo(SchemeStrategy.class)) // found as a scoring strategy
                    .map(type -> type.getName())
                    .collect(toSet());

            assertThat(module("org.kith.core").descriptor().uses()).containsExactlyInAnyOrderElementsOf(contracts);
        }
    }

    /** What others may see. */
    @Nested
    class Exports {

        @Test
        void ofPluginsAreOnlyWhatAHostMustName() {
            assertThat(BuiltModule.ALL)
                    .filteredOn(module -> module.name().startsWith("org.kith.plugins."))
                    .filteredOn(module -> !module.descriptor().exports().isEmpty())
                    .flatExtracting(BuiltModule::exported)
                    .containsExactlyInAnyOrder(
                            Code.TEST_KIT,
                            "org.kith.plugins.rubric",
                            "org.kith.plugins.tables.imports",
                            "org.kith.plugins.tables.responses");
        }

        @Test
        void ofTheKernelLeaveOutWireAndRules() {
            Set<String> hidden =
                    new TreeSet<>(module("org.kith.core").descriptor().packages());
            hidden.removeAll(module("org.kith.core").exported());

            assertThat(hidden).containsExactly("org.kith.core.rules", "org.kith.core.wire");
        }

        @Test
        void areForEverybody() {
            assertThat(BuiltModule.ALL)
                    .allSatisfy(module ->
                            assertThat(module.descriptor().exports()).noneMatch(export -> export.isQualified()));
        }

        @Test
        void openNothingToReflection() {
            assertThat(BuiltModule.ALL).allSatisfy(module -> {
                assertThat(module.descriptor().isOpen()).isFalse();
                assertThat(module.descriptor().opens()).isEmpty();
            });
        }
    }

    /** What a module asks for. */
    @Nested
    class Requirements {

        @ParameterizedTest
        @MethodSource("org.kith.examples.architecture.ModulesTest#modules")
        void passOnOnlyWhatSignaturesShow(BuiltModule module) {
            Set<String> passedOn = module.descriptor().requires().stream()
                    .filter(requires -> requires.modifiers().contains(Requires.Modifier.TRANSITIVE))
                    .map(Requires::name)
                    .collect(toCollection(TreeSet::new));

            assertThat(Set.of("org.assertj.core", "org.jspecify", "org.junit.jupiter.api", "org.kith.core"))
                    .containsAll(passedOn);
        }
    }

    static Stream<BuiltModule> modules() {
        return BuiltModule.ALL.stream();
    }

    private static BuiltModule module(String name) {
        return BuiltModule.ALL.stream()
                .filter(module -> module.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Set<String>> services(BuiltModule module) throws IOException {
        Map<String, Set<String>> services = new TreeMap<>();
        for (String file : module.resources(SERVICES)) {
            List<String> lines = module.text(file)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
            assertThat(lines).as(file).doesNotHaveDuplicates();
            services.put(file.substring(SERVICES.length()), new TreeSet<>(lines));
        }
        return services;
    }
}
