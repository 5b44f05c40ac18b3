package org.kith.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PointerProperties {

    @Property
    void isReadBackFromItsText(@ForAll("pointers") Pointer a) {
        assertThat(Pointer.parse(a.toString())).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void isMadeAgainFromItsTokens(@ForAll("pointers") Pointer a) {
        assertThat(pointer(a.tokens())).isEqualTo(a);
    }

    @Property
    void joinsTokens(@ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b) {
        assertThat(a.plus(b).tokens())
                .isEqualTo(
                        Stream.concat(a.tokens().stream(), b.tokens().stream()).toList());
        assertThat(a.plus(b).toString()).isEqualTo(a.toString() + b);
    }

    @Property
    void isOrderedInLineWithEquals(@ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
    }

    @Property
    void isOrderedWithoutCircles(
            @ForAll("pointers") Pointer a, @ForAll("pointers") Pointer b, @ForAll("pointers") Pointer c) {
        assertThat(a.compareTo(b) <= 0 && b.compareTo(c) <= 0 && a.compareTo(c) > 0)
                .isFalse();
    }

    @Provide
    Arbitrary<Pointer> pointers() {
        Arbitrary<String> names = Arbitraries.strings().withChars("ab~/01 ").ofMaxLength(3);
        Arbitrary<String> indices = Arbitraries.integers().between(0, 120).map(String::valueOf);
        return Arbitraries.oneOf(names, indices).list().ofMaxSize(4).map(PointerProperties::pointer);
    }

    private static Pointer pointer(List<String> tokens) {
        Pointer pointer = Pointer.ROOT;
        for (String token : tokens) {
            pointer = pointer.child(token);
        }
        return pointer;
    }
}
