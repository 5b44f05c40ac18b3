package org.kith.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls of one method or constructor of the JDK, or of several that are named alike. */
record Call(String pattern, String owner, String name, String parameters) {

    /** Reads owner, dot, name and parameters; {@code *} is any part of a name and {@code (..)} any parameters. */
    static Call of(String pattern) {
        int open = pattern.indexOf('(');
        int dot = pattern.lastIndexOf('.', open);
        String parameters = pattern.substring(open + 1, pattern.length() - 1);
        return new Call(pattern, pattern.substring(0, dot), pattern.substring(dot + 1, open), parameters);
    }

    DescribedPredicate<JavaAccess<?>> predicate() {
        Pattern names = glob(name);
        DescribedPredicate<JavaClass> owners =
                owner.contains("*") ? nameMatching(glob(owner).pattern()).forSubtype() : assignableTo(owner);
        // The owner comes last: to look through its ancestors takes longest.
        return DescribedPredicate.<JavaAccess<?>>describe(
                        pattern,
                        access -> names.matcher(access.getTarget().getName()).matches()
                                && isParameters(parametersOf(access.getTarget())))
                .and(targetOwner(owners));
    }

    /** {@return that a class makes no such call; a sentence is made only for those it makes, and not for all that it may} */
    ArchCondition<JavaClass> neverMade() {
        DescribedPredicate<JavaAccess<?>> forbidden = predicate();
        return new ArchCondition<>("never call " + pattern) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(access, access.getDescription())));
            }
        };
    }

    /** {@return whether there is such a method, so that a rule against it is not one against nothing} */
    boolean exists() throws ClassNotFoundException {
        Class<?> type = Class.forName(owner.replace("*", "LocalDate"));
        Pattern names = glob(name);
        return Stream.<Executable>concat(Arrays.stream(type.getMethods()), Arrays.stream(type.getConstructors()))
                .filter(method -> names.matcher(nameOf(method)).matches())
                .anyMatch(method -> isParameters(parametersOf(method)));
    }

    private boolean isParameters(String other) {
        return parameters.equals("..") || parameters.equals(other);
    }

    private static String nameOf(Executable method) {
        return method instanceof Constructor ? "<init>" : method.getName();
    }

    private static String parametersOf(Executable method) {
        return Arrays.stream(method.getParameterTypes()).map(Class::getTypeName).collect(Collectors.joining(", "));
    }

    private static String parametersOf(AccessTarget target) {
        List<JavaClass> types = target instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes() : List.of();
        return types.stream()
                .map(type -> type.getBaseComponentType().getName() + "[]".repeat(dimensions(type)))
                .collect(Collectors.joining(", "));
    }

    private static int dimensions(JavaClass type) {
        return type.isArray() ? 1 + dimensions(type.getComponentType()) : 0;
    }

    private static Pattern glob(String glob) {
        return Pattern.compile(Pattern.quote(glob).replace("*", "\\E\\w*\\Q"));
    }

    @Override
    public String toString() {
        return pattern;
    }
}
