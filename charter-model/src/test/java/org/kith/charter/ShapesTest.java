package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.core.shape.Field;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;

class ShapesTest {

    static Stream<Shape<?>> shapes() {
        return Stream.of(
                Charter.SHAPE,
                CharterStep.SHAPE,
                LocalCharter.SHAPE,
                LocalStep.SHAPE,
                Programme.SHAPE,
                Transition.SHAPE,
                Funding.SHAPE,
                Register.SHAPE,
                RegisterEntry.SHAPE,
                CharterReview.SHAPE,
                StepReview.SHAPE,
                ReviewFact.SHAPE,
                Owed.SHAPE);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void nameEachAccessorOnce(Shape<?> shape) {
        List<String> accessors = Arrays.stream(shape.type().getDeclaredMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .map(Method::getName)
                .toList();

        assertThat(shape.fields()).extracting(Field::name).containsExactlyInAnyOrderElementsOf(accessors);
    }

    @Test
    void readWhatTheyShow() {
        Charter charter = Samples.charter().build();

        assertThat(copy(Charter.SHAPE, charter)).isEqualTo(charter);
        assertThat(copy(CharterStep.SHAPE, charter.steps().get(0)))
                .isEqualTo(charter.steps().get(0));
        assertThat(copy(LocalCharter.SHAPE, Fixtures.plymouth())).isEqualTo(Fixtures.plymouth());
    }

    @Test
    void areThoseOfSmallRecordsToo() {
        assertThat(Stream.concat(
                        Stream.of(
                                CarryForward.SHAPE,
                                FundingCondition.SHAPE,
                                RelatedProgramme.SHAPE,
                                AxisReview.SHAPE,
                                ReviewTerms.SHAPE,
                                StepReview.SHARE),
                        Fact.KIND.shapes().values().stream()))
                .allSatisfy(shape -> assertThat(shape.fields())
                        .extracting(Field::name)
                        .containsExactlyElementsOf(Arrays.stream(shape.type().getRecordComponents())
                                .map(java.lang.reflect.RecordComponent::getName)
                                .toList()));
    }

    @Test
    void writeConstantsInLowerCaseWithDashes() {
        assertThat(Kinds.wireName(CommitmentKind.THIRD_PARTY_EVIDENCE)).isEqualTo("third-party-evidence");
        assertThat(CharterStep.RECURRENCE.parse("at-each-review")).isEqualTo(Recurrence.AT_EACH_REVIEW);
        assertThat(CharterStep.COMMITMENT.parse("policy-reviewed")).isEqualTo(CommitmentKind.POLICY_REVIEWED);
    }

    private static <T> T copy(Shape<T> shape, T value) {
        var draft = shape.draft();
        for (int i = 0; i < shape.fields().size(); i++) {
            Object held = shape.fields().get(i).get(value);
            if (held instanceof Optional<?> optional) {
                int position = i;
                optional.ifPresent(present -> draft.put(position, present));
            } else {
                draft.put(i, held);
            }
        }
        return draft.build();
    }
}
