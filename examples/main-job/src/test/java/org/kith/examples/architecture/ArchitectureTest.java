package org.kith.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Modules and directions: who may know whom. */
class ArchitectureTest {

    /** The packages of the kernel from the bottom; those of one layer do not see each other. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("style"),
            Set.of("text", "number"),
            Set.of("time"),
            Set.of("validation"),
            Set.of("audience"),
            Set.of("shape"),
            Set.of("privacy"),
            Set.of("community"),
            Set.of("framework"),
            Set.of("assessment", "indicator"),
            Set.of("questionnaire"),
            Set.of("pooling"),
            Set.of("score"),
            Set.of("plan"),
            Set.of("dossier"),
            Set.of("spi"),
            Set.of("rules"),
            Set.of("registry"));

    private static final String LOOKS_AT_BYTES = "org.kith.core.wire.LiteralParser";

    private static final DescribedPredicate<JavaClass> OURS = resideInAnyPackage("org.kith..");

    /** A test that sees nothing finds nothing. */
    @Nested
    class Import {

        @Test
        void holdsEveryModule() {
            assertThat(BuiltModule.ALL)
                    .extracting(BuiltModule::name)
                    .containsExactly(
                            "org.kith.charter",
                            "org.kith.core",
                            "org.kith.course",
                            "org.kith.empowerment",
                            "org.kith.plugins.calendar",
                            "org.kith.plugins.credentials",
                            "org.kith.plugins.report",
                            "org.kith.plugins.rubric",
                            "org.kith.plugins.tables",
                            "org.kith.plugins.testkit",
                            "org.kith.plugins.webdata");
        }

        @Test
        void holdsClassesOfEveryPackageOfEveryModule() {
            Set<String> packages = new TreeSet<>();
            BuiltModule.ALL.forEach(
                    module -> packages.addAll(module.descriptor().packages()));

            packages.removeIf(name -> name.startsWith("META-INF"));
            assertThat(Code.packagesBelow("org.kith")).containsAll(packages);
        }

        @Test
        void isAsLargeAsItShouldBe() {
            assertThat(Code.ALL).hasSizeGreaterThanOrEqualTo(500);
        }

        @Test
        void holdsNoTests() {
            assertThat(Code.ALL.contain(ArchitectureTest.class)).isFalse();
        }
    }

    /** The kernel knows nobody, a model only the kernel, a plug-in both; they meet nowhere else. */
    @Nested
    class Star {

        @Test
        void kernelSeesNoOtherModule() {
            classes()
                    .that()
                    .resideInAPackage("org.kith.core..")
                    .should()
                    .onlyDependOnClassesThat(notOursOrIn("org.kith.core"))
                    .check(Code.ALL);
        }

        @ParameterizedTest
        @ValueSource(strings = {"org.kith.charter", "org.kith.empowerment", "org.kith.course"})
        void modelSeesOnlyTheKernel(String model) {
            classes()
                    .that()
                    .resideInAPackage(model + "..")
                    .should()
                    .onlyDependOnClassesThat(notOursOrIn(model, "org.kith.core"))
                    .check(Code.ALL);
        }

        @ParameterizedTest
        @ValueSource(strings = {"calendar", "credentials", "report", "rubric", "tables", "webdata"})
        void pluginSeesNoOtherPlugin(String plugin) {
            List<String> seen = new ArrayList<>(Code.MODELS);
            seen.add("org.kith.core");
            seen.add("org.kith.plugins." + plugin);

            classes()
                    .that()
                    .resideInAPackage("org.kith.plugins." + plugin + "..")
                    .should()
                    .onlyDependOnClassesThat(notOursOrIn(seen.toArray(String[]::new)))
                    .check(Code.ALL);
        }

        @Test
        void testKitSeesOnlyTheKernel() {
            classes()
                    .that()
                    .resideInAPackage(Code.TEST_KIT + "..")
                    .should()
                    .onlyDependOnClassesThat(notOursOrIn(Code.TEST_KIT, "org.kith.core"))
                    .check(Code.ALL);
        }

        @Test
        void exampleSeesNoPlugin() {
            noClasses()
                    .that()
                    .resideInAPackage("org.kith.examples..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.kith.plugins..")
                    .check(Code.ALL);
        }
    }

    /** Within the kernel, from the bottom to the front door. */
    @Nested
    class Layers {

        @Test
        void holdEveryPackageOfTheKernel() {
            Set<String> drawn = new TreeSet<>(Set.of("org.kith.core", "org.kith.core.wire"));
            LAYERS.forEach(layer -> layer.forEach(name -> drawn.add("org.kith.core." + name)));

            assertThat(drawn).containsAll(Code.packagesBelow("org.kith.core"));
        }

        @ParameterizedTest
        @MethodSource("org.kith.examples.architecture.ArchitectureTest#layers")
        void seeOnlyWhatLiesBelow(String name, List<String> below) {
            classes()
                    .that()
                    .resideInAPackage(name)
                    .should()
                    .onlyDependOnClassesThat(
                            DescribedPredicate.not(OURS).or(resideInAnyPackage(below.toArray(String[]::new))))
                    .as(name + " should only see what lies below it")
                    .allowEmptyShould(true) // a layer that is drawn and not yet built
                    .check(Code.ALL);
        }

        @Test
        void styleIsOnlyAnAnnotation() {
            classes()
                    .that()
                    .resideInAPackage("org.kith.core.style")
                    .and()
                    .doNotHaveSimpleName("package-info")
                    .should(ArchCondition.from(DescribedPredicate.describe("be annotations", JavaClass::isAnnotation)))
                    .check(Code.ALL);
        }

        @Test
        void wireIsSeenByTheFrontDoorAlone() {
            classes()
                    .that()
                    .resideInAPackage("org.kith.core.wire")
                    .should()
                    .onlyBeAccessed()
                    .byAnyPackage("org.kith.core", "org.kith.core.wire")
                    .check(Code.ALL);
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.kith.core", "org.kith.core.wire")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.kith.core.wire")
                    .check(Code.ALL);
        }
    }

    /** Nothing goes round. */
    @Nested
    class Packages {

        @Test
        void areFreeOfCycles() {
            slices().matching("org.kith.(**)").should().beFreeOfCycles().check(Code.ALL);
        }
    }

    /** What only one place may know. */
    @Nested
    class Knowledge {

        @Test
        void ofJsonIsInTheWireAndInExportersThatWriteIt() {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.kith.core.wire", "org.kith.plugins.credentials", "org.kith.plugins.webdata")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.google.gson..", "jakarta.json..")
                    .check(Code.ALL);
        }

        @Test
        void ofServiceLoaderIsInTheRegistryAlone() {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.kith.core.registry")
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(ServiceLoader.class)
                    .check(Code.ALL);
        }

        @Test
        void ofLoggingIsInTheRegistryAlone() {
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.kith.core.registry")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.slf4j..",
                            "java.util.logging..",
                            "org.apache.commons.logging..",
                            "org.apache.logging..")
                    .check(Code.ALL);
        }

        @Test
        void ofReflectionIsInTheRegistryAlone() {
            noClasses()
                    .that(Code.RUN_IN_A_HOST)
                    .and()
                    .resideOutsideOfPackage("org.kith.core.registry")
                    .and()
                    .doNotHaveFullyQualifiedName(LOOKS_AT_BYTES)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..")
                    .check(Code.ALL);
        }

        /** A view of bytes as longer numbers stands in the package of reflection, but looks nothing up by its name. */
        @Test
        void ofBytesAsNumbersIsInTheParserAlone() {
            noClasses()
                    .that()
                    .haveFullyQualifiedName(LOOKS_AT_BYTES)
                    .should()
                    .accessTargetWhere(targetOwner(resideInAnyPackage("java.lang.reflect..", "java.lang.invoke.."))
                            .and(not(target(nameMatching("byteArrayViewVarHandle|get")))))
                    .check(Code.ALL);
        }

        @Test
        void ofModelsIsOfValuesAndOfTheKernelAlone() {
            classes()
                    .that()
                    .resideInAnyPackage(Code.withSubpackages(Code.MODELS))
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "org.kith..",
                            "java.lang",
                            "java.lang.annotation",
                            "java.math",
                            "java.net",
                            "java.nio.charset",
                            "java.time..",
                            "java.util..",
                            "com.google.common..",
                            "io.vavr..",
                            "org.immutables.value..",
                            "org.jspecify..",
                            "javax.annotation..",
                            "com.google.errorprone..")
                    .check(Code.ALL);
        }

        @Test
        void ofModelsIsNotOfWireRegistryOrExporters() {
            noClasses()
                    .that()
                    .resideInAnyPackage(Code.withSubpackages(Code.MODELS))
                    .should()
                    .dependOnClassesThat(resideInAnyPackage(
                                    "org.kith.core",
                                    "org.kith.core.wire",
                                    "org.kith.core.registry",
                                    "org.kith.core.rules")
                            .or(JavaClass.Predicates.assignableTo("org.kith.core.spi.Exporter"))
                            .or(JavaClass.Predicates.assignableTo("org.kith.core.spi.ExportContext")))
                    .check(Code.ALL);
        }
    }

    static Stream<Arguments> layers() {
        List<Arguments> rows = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (Set<String> layer : LAYERS) {
            List<String> reached = new ArrayList<>(below);
            for (String name : new TreeSet<>(layer)) {
                String full = "org.kith.core." + name;
                rows.add(row(full, reached));
                below.add(full);
            }
            if (layer.contains("dossier")) {
                rows.add(row("org.kith.core.wire", below));
            }
        }
        below.add("org.kith.core.wire");
        rows.add(row("org.kith.core", below));
        return rows.stream();
    }

    private static Arguments row(String name, List<String> below) {
        List<String> seen = new ArrayList<>(below);
        seen.add(name);
        return argumentSet(name, name, List.copyOf(seen));
    }

    private static DescribedPredicate<JavaClass> notOursOrIn(String... roots) {
        return DescribedPredicate.not(OURS).or(resideInAnyPackage(Code.withSubpackages(List.of(roots))));
    }
}
