package org.kith.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.plan.PlanParts;
import org.kith.core.rules.KernelModel;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kind;
import org.kith.core.shape.Shape;
import org.kith.core.shape.Variants;
import org.kith.core.validation.Finding;

/** Every shape of the kernel has exactly the accessors of its type, so nothing is forgotten by reader, redaction or hash. */
class KernelShapesTest {

    /** A finding is read through a draft, and parts of a plan take their fields from the shape of the plan. */
    private static final Set<Class<?>> WITHOUT_ACCESSORS = Set.of(Finding.class, PlanParts.class);

    private static final Set<String> WITH_A_DEFAULT = Set.of("weight", "provisional");

    static Stream<Shape<?>> shapes() {
        Set<Shape<?>> found = new HashSet<>();
        new KernelModel().documentTypes().forEach(type -> collect(type.shape(), found));
        return found.stream().filter(shape -> !WITHOUT_ACCESSORS.contains(shape.type()));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void nameTheAccessorsOfTheirType(Shape<?> shape) {
        Set<String> fields = shape.fields().stream().map(Field::name).collect(Collectors.toCollection(TreeSet::new));

        assertThat(fields).isEqualTo(accessors(shape.type()));
    }

    @Test
    void areMany() {
        assertThat(shapes()).hasSizeGreaterThan(20);
    }

    private static Set<String> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(KernelShapesTest::isAttribute)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isAttribute(Method method) {
        return Modifier.isAbstract(method.getModifiers()) || WITH_A_DEFAULT.contains(method.getName());
    }

    private static void collect(Kind<?> kind, Set<Shape<?>> found) {
        Kind<?> resolved = kind.resolved();
        if (resolved instanceof Shape<?> shape && found.add(shape)) {
            shape.fields().forEach(field -> collect(field.kind(), found));
        } else if (resolved instanceof Variants<?> variants) {
            variants.shapes().values().forEach(shape -> collect(shape, found));
        }
    }
}
