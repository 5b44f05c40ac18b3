package org.kith.core.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.audience.Audience;
import org.kith.core.community.Place;

class ShapeTest {

    record Pair(String left, Optional<String> right) {}

    @Nested
    class Fields {

        @Test
        void keepTheOrderOfTheirDeclaration() {
            assertThat(Place.SHAPE.fields()).extracting(Field::name).startsWith("id", "name", "kind");
        }

        @Test
        void areFoundByName() {
            assertThat(Place.SHAPE.position("kind")).hasValue(2);
            assertThat(Place.SHAPE.position("colour")).isEmpty();
        }

        @Test
        void needNamesOfTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Shape.of(
                            Pair.class,
                            "pair",
                            Part.required("left", Kinds.STRING, Pair::left),
                            Part.optional("left", Kinds.STRING, Pair::right),
                            Pair::new));
        }
    }

    @Nested
    class Drafts {

        private final Shape<Pair> shape = Shape.of(
                Pair.class,
                "pair",
                Part.required("left", Kinds.STRING, Pair::left),
                Part.optional("right", Kinds.STRING, Pair::right),
                Pair::new);

        @Test
        void becomeValues() {
            Draft<Pair> draft = shape.draft();
            draft.put(1, "b");
            draft.put(0, "a");

            assertThat(draft.build()).isEqualTo(new Pair("a", Optional.of("b")));
        }

        @Test
        void leaveOptionalFieldsAbsent() {
            Draft<Pair> draft = shape.draft();
            draft.put(0, "a");

            assertThat(draft.build()).isEqualTo(new Pair("a", Optional.empty()));
        }
    }

    @Nested
    class Visibilities {

        @Test
        void cannotHideWhatIsRequired() {
            assertThatIllegalStateException()
                    .isThrownBy(() -> Shape.of(
                                    Pair.class, "pair", () -> List.<String>of(), list -> new Pair("", Optional.empty()))
                            .required("left", Kinds.STRING, Pair::left, (list, value) -> {})
                            .visibleTo(Audience.TEAM))
                    .withMessageContaining("'left'");
        }
    }

    @Nested
    class FieldsLikeThoseOfAnother {

        private final Field<Pair> required = like(Shape.of(
                Pair.class,
                "pair",
                Part.required("left", Kinds.STRING, Pair::left),
                Part.optional("right", Kinds.STRING, Pair::right).visibleTo(Audience.TEAM),
                Pair::new));

        private final Field<Pair> hidden = like(Shape.of(
                Pair.class,
                "pair",
                Part.optional("right", Kinds.STRING, Pair::right).visibleTo(Audience.TEAM),
                right -> new Pair("", right)));

        @Test
        void haveItsNameAndKind() {
            assertThat(required.name()).isEqualTo("left");
            assertThat(required.kind()).isSameAs(Kinds.STRING);
        }

        @Test
        void mayBeAbsent() {
            assertThat(required.occurs()).isEqualTo(Occurs.OPTIONAL);
        }

        @Test
        void areHiddenFromTheSame() {
            assertThat(hidden.visibility().allows(Audience.TEAM)).isTrue();
            assertThat(hidden.visibility().allows(Audience.PUBLIC)).isFalse();
        }

        /** {@return a field like the first one of a shape} */
        private static Field<Pair> like(Shape<Pair> other) {
            return empty().like(other.fields().get(0), Pair::right, (list, value) -> {})
                    .done()
                    .fields()
                    .get(0);
        }
    }

    @Nested
    class QuotedFields {

        @Test
        void sayThatTheyAre() {
            Shape<Pair> shape = empty().optional("left", Kinds.STRING, Pair::right, (list, value) -> {})
                    .quoted()
                    .optional("right", Kinds.STRING, Pair::right, (list, value) -> {})
                    .done();

            assertThat(shape.fields()).extracting(Field::isQuoted).containsExactly(true, false);
        }

        @Test
        void areNamedFirst() {
            assertThatIllegalStateException().isThrownBy(empty()::quoted);
        }
    }

    private static Shape.Builder<Pair, List<String>> empty() {
        return Shape.of(Pair.class, "pair", () -> List.<String>of(), list -> new Pair("", Optional.empty()));
    }

    @Nested
    class DocumentTypes {

        @Test
        void beginWithAnId() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DocumentType.of(Shape.of(
                            Nameless.class,
                            "nameless",
                            Part.required("title", Kinds.STRING, Nameless::title),
                            Nameless::new)))
                    .withMessageContaining("nameless");
        }
    }

    record Nameless(String title) implements Document {
        @Override
        public DocumentType<?> type() {
            return Place.TYPE;
        }
    }
}
