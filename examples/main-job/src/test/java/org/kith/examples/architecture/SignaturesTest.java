package org.kith.examples.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beInterfaces;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a host can see, and what it cannot. */
class SignaturesTest {

    private static final List<String> SHOWN = List.of("java.", "org.jspecify.", "org.kith.");
    private static final List<String> SHOWN_BY_TESTS =
            List.of("java.", "org.jspecify.", "org.kith.", "org.junit.", "org.assertj.", "org.opentest4j.");

    /** Types that a host can name. */
    @Nested
    class Visible {

        @Test
        void typesShowTheJdkJspecifyAndKithAlone() {
            classes()
                    .that(areVisible())
                    .and()
                    .resideOutsideOfPackage(Code.TEST_KIT)
                    .should(showOnly(SHOWN))
                    .check(Code.ALL);
        }

        @Test
        void typesOfTheTestKitMayShowJunitAndAssertjToo() {
            classes()
                    .that(areVisible())
                    .and()
                    .resideInAPackage(Code.TEST_KIT)
                    .should(showOnly(SHOWN_BY_TESTS))
                    .check(Code.ALL);
        }

        @Test
        void typesShowNoTypeThatAHostCannotName() {
            classes().that(areVisible()).should(showOnlyWhatIsVisible()).check(Code.ALL);
        }
    }

    /** Types of plug-ins. */
    @Nested
    class Plugins {

        @Test
        void arePackagePrivateUnlessTheyAreProvidersOrExported() {
            Set<String> providers = BuiltModule.ALL.stream()
                    .flatMap(module -> module.provided().values().stream().flatMap(Set::stream))
                    .collect(Collectors.toSet());

            classes()
                    .that()
                    .resideInAPackage("org.kith.plugins..")
                    .and(DescribedPredicate.not(areVisible()))
                    .and(DescribedPredicate.not(areWithinHiddenTypes()))
                    .and(DescribedPredicate.not(Code.TEMPLATES))
                    .and(DescribedPredicate.not(named(providers)))
                    .should()
                    .notBePublic()
                    .check(Code.ALL);
        }
    }

    /** Members of an interface, for one, are public whatever their owner is, and only in name if that is not. */
    private static DescribedPredicate<JavaClass> areWithinHiddenTypes() {
        return DescribedPredicate.describe(
                "stand within a type that is not public",
                type -> type.getEnclosingClass()
                        .filter(owner -> !owner.getModifiers().contains(JavaModifier.PUBLIC))
                        .isPresent());
    }

    /** Types with a generated implementation. */
    @Nested
    class Values {

        private static final String VALUE = "org.immutables.value.Value$Immutable";

        @Test
        void areSealedInterfaces() {
            classes()
                    .that()
                    .areAnnotatedWith(VALUE)
                    .should(beInterfaces())
                    .andShould(beSealed())
                    .check(Code.ALL);
        }

        @Test
        void haveImplementationsThatStayInTheirPackage() {
            classes()
                    .that()
                    .haveSimpleNameStartingWith("Immutable")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .bePackagePrivate()
                    .check(Code.ALL);
        }

        @Test
        void takeTheirStyleFromTheirPackage() {
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("org.kith.core.style.DomainStyle")
                    .should()
                    .beAnnotatedWith("org.immutables.value.Value$Style")
                    .check(Code.ALL);
            noClasses()
                    .that()
                    .doNotHaveSimpleName("package-info")
                    .should()
                    .beAnnotatedWith("org.kith.core.style.DomainStyle")
                    .check(Code.ALL);
        }
    }

    private static DescribedPredicate<JavaClass> areVisible() {
        return DescribedPredicate.describe("a host can name", Code::isVisible);
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe("are providers", type -> names.contains(type.getName()));
    }

    private static ArchCondition<JavaClass> beSealed() {
        return new ArchCondition<>("be sealed") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean sealed = type.reflect().isSealed();
                events.add(new SimpleConditionEvent(type, sealed, type.getName() + " is sealed: " + sealed));
            }
        };
    }

    private static ArchCondition<JavaClass> showOnly(List<String> prefixes) {
        return new ArchCondition<>("show only types of " + prefixes) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .filter(shown -> !shown.type().isPrimitive())
                        .filter(shown -> prefixes.stream()
                                .noneMatch(prefix -> shown.type().getName().startsWith(prefix)))
                        .forEach(shown -> events.add(SimpleConditionEvent.violated(type, shown.sentence())));
            }
        };
    }

    private static ArchCondition<JavaClass> showOnlyWhatIsVisible() {
        return new ArchCondition<>("show only types of ours that a host can name") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .filter(shown -> shown.isInSignature())
                        .filter(shown -> shown.type().getName().startsWith("org.kith."))
                        .filter(shown -> !Code.isVisible(shown.type()))
                        .forEach(shown -> events.add(SimpleConditionEvent.violated(type, shown.sentence())));
            }
        };
    }

    /** A type that somebody sees who uses another. */
    private record Shown(JavaClass type, String by, boolean isInSignature) {
        String sentence() {
            return by + " shows " + type.getName();
        }
    }

    /** {@return the types that a type extends, and all in its public and protected members, inherited ones too} */
    private static Stream<Shown> shown(JavaClass type) {
        Set<JavaType> parents = new HashSet<>(type.getInterfaces());
        type.getSuperclass().ifPresent(parents::add);
        Stream<Shown> above = parents.stream()
                .flatMap(parent -> parent.getAllInvolvedRawTypes().stream())
                .map(parent -> new Shown(parent.getBaseComponentType(), type.getName(), false));
        Stream<JavaMember> members =
                type.getAllMembers().stream().filter(member -> isOpen(member) && isOurs(member.getOwner()));
        return Stream.concat(above, members.flatMap(SignaturesTest::shown));
    }

    private static Stream<Shown> shown(JavaMember member) {
        Set<JavaClass> types = new HashSet<>();
        if (member instanceof JavaField field) {
            types.addAll(field.getType().getAllInvolvedRawTypes());
        } else if (member instanceof JavaCodeUnit unit) {
            types.addAll(unit.getReturnType().getAllInvolvedRawTypes());
            unit.getParameterTypes().forEach(type -> types.addAll(type.getAllInvolvedRawTypes()));
            unit.getTypeParameters().forEach(type -> types.addAll(type.getAllInvolvedRawTypes()));
            types.addAll(unit.getExceptionTypes());
        }
        return types.stream().map(type -> new Shown(type.getBaseComponentType(), member.getFullName(), true));
    }

    private static boolean isOpen(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        boolean open = modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
        return open && !modifiers.contains(JavaModifier.SYNTHETIC) && !modifiers.contains(JavaModifier.BRIDGE);
    }

    private static boolean isOurs(JavaClass owner) {
        return owner.getName().startsWith("org.kith.");
    }
}
