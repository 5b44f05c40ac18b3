package org.kith.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the rules look at. */
final class Code {

    /** Every class of ours that is not a test. */
    static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kith");

    static final String CORE = "org.kith.core";
    static final List<String> MODELS = List.of("org.kith.charter", "org.kith.empowerment", "org.kith.course");
    static final String TEST_KIT = "org.kith.plugins.testkit";
    static final String EXAMPLES = "org.kith.examples";

    /** Code that runs inside a host: not the examples, which are hosts, nor the test kit, which is tests. */
    static final DescribedPredicate<JavaClass> RUN_IN_A_HOST = resideInAnyPackage("org.kith..")
            .and(DescribedPredicate.not(resideInAnyPackage(TEST_KIT + "..", EXAMPLES + "..")))
            .as("run in a host");

    /** Written by the template library, not by us: always public. */
    static final DescribedPredicate<JavaClass> TEMPLATES =
            nameMatching("org\\.kith\\.plugins\\.[a-z.]*Jte\\w+Generated").forSubtype();

    private Code() {}

    static String[] withSubpackages(List<String> packages) {
        return packages.stream().map(name -> name + "..").toArray(String[]::new);
    }

    /** {@return the packages with classes of their own that lie in a package or below it} */
    static Set<String> packagesBelow(String root) {
        Set<String> names = new TreeSet<>();
        for (JavaClass type : ALL) {
            if (type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".")) {
                names.add(type.getPackageName());
            }
        }
        return names;
    }

    /** {@return whether a host can name a type: it and all around it are public, in a package that is exported} */
    static boolean isVisible(JavaClass type) {
        boolean exported =
                BuiltModule.ALL.stream().anyMatch(module -> module.exported().contains(type.getPackageName()));
        return exported && isPublic(type);
    }

    private static boolean isPublic(JavaClass type) {
        boolean itself = type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC);
        return itself && type.getEnclosingClass().map(Code::isPublic).orElse(true);
    }
}
