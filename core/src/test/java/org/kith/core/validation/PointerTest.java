package org.kith.core.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PointerTest {

    @Nested
    class Words {

        @Test
        void areEmptyForTheRoot() {
            assertThat(Pointer.ROOT).hasToString("").isEqualTo(Pointer.parse(""));
        }

        @Test
        void startWithASlashEach() {
            assertThat(Pointer.ROOT.child("cohorts").child(2).child("seats")).hasToString("/cohorts/2/seats");
        }

        @Test
        void mayBeEmptyNames() {
            assertThat(Pointer.parse("/").tokens()).containsExactly("");
            assertThat(Pointer.parse("//a/").tokens()).containsExactly("", "a", "");
        }

        @Test
        void escapeSlashAndTilde() {
            assertThat(Pointer.ROOT.child("a/b~c~1")).hasToString("/a~1b~0c~01");
            assertThat(Pointer.parse("/a~1b~0c~01").tokens()).containsExactly("a/b~c~1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "a/b", "#/a", " "})
        void startWithASlash(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Pointer.parse(text))
                    .withMessage("Not a JSON Pointer: it must be empty or start with '/'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"/~", "/a~2", "/~/0", "/~~0"})
        void haveNoOtherEscapes(String text) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Pointer.parse(text))
                    .withMessage("Not a JSON Pointer: '~' must be followed by '0' or '1'");
        }
    }

    @Test
    void refusesNegativeIndices() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pointer.ROOT.child(-1))
                .withMessage("an index must not be negative");
    }

    @Test
    void goesBackToItsParent() {
        assertThat(Pointer.parse("/a/b").parent()).contains(Pointer.parse("/a"));
        assertThat(Pointer.ROOT.parent()).isEmpty();
        assertThat(Pointer.ROOT.isRoot()).isTrue();
        assertThat(Pointer.parse("/").isRoot()).isFalse();
    }

    @Test
    void isEqualHoweverItWasMade() {
        assertThat(Pointer.ROOT.child("a").child(1))
                .isEqualTo(Pointer.parse("/a/1"))
                .hasSameHashCodeAs(Pointer.parse("/a/1"))
                .isNotEqualTo(Pointer.parse("/a"))
                .isNotEqualTo(Pointer.parse("/1/a"));
    }

    @Test
    void isJoined() {
        assertThat(Pointer.parse("/a/b").plus(Pointer.parse("/c/0"))).isEqualTo(Pointer.parse("/a/b/c/0"));
    }

    @Test
    void mayBeDeep() {
        Pointer deep = Pointer.ROOT;
        for (int i = 0; i < 100_000; i++) {
            deep = deep.child("a");
        }

        assertThat(Pointer.parse(deep.toString())).isEqualTo(deep).hasSameHashCodeAs(deep);
    }

    @Nested
    class Order {

        @ParameterizedTest
        @CsvSource({
            "'', /a",
            "/a, /a/b",
            "/a/b, /b",
            "/a/2, /a/10",
            "/a/10, /a/b",
            "/a/10, /a/01",
            "/0, /1",
            "/9223372036854775807, /9223372036854775808",
            "/1/z, /2/a",
        })
        void isByTokens(String smaller, String larger) {
            assertThat(Pointer.parse(smaller)).isLessThan(Pointer.parse(larger));
            assertThat(Pointer.parse(larger)).isGreaterThan(Pointer.parse(smaller));
        }

        @Test
        void sortsADocument() {
            List<Pointer> pointers = List.of("/b", "/a/10", "", "/a/9/x").stream()
                    .map(Pointer::parse)
                    .sorted()
                    .toList();

            assertThat(pointers).extracting(Pointer::toString).containsExactly("", "/a/9/x", "/a/10", "/b");
        }
    }
}
