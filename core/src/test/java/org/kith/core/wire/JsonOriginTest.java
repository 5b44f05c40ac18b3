package org.kith.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.dossier.Origin;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;

class JsonOriginTest {

    private final Origin origin =
            new JsonOrigin("a.json", RawText.of("{\"a\": [1,\n {\"b\": \"ä\", \"c\": 2}],\n\"d\": 3}".getBytes(UTF_8)));

    @ParameterizedTest
    @CsvSource({"'', 1:1", "/a, 1:7", "/a/0, 1:8", "/a/1/b, 2:8", "/a/1/c, 2:18", "/d, 3:6"})
    void findsAValue(String pointer, String place) {
        assertThat(origin.locate(Pointer.parse(pointer))).hasToString("a.json:" + place);
    }

    @ParameterizedTest
    @CsvSource({"/x, 1:1", "/a/7, 1:7", "/a/1/x/y, 2:2", "/d/0, 3:6"})
    void findsTheNearestValueAroundWhatIsAbsent(String pointer, String place) {
        assertThat(origin.locate(Pointer.parse(pointer))).hasToString("a.json:" + place);
    }

    @Test
    void findsManyAsItFindsEach() {
        List<Pointer> pointers = Stream.of("/d", "/a/1/c", "", "/a/1/x", "/a/0", "/a/1", "/a")
                .map(Pointer::parse)
                .toList();

        assertThat(origin.locate(pointers))
                .hasSize(pointers.size())
                .allSatisfy((pointer, place) -> assertThat(place).isEqualTo(origin.locate(pointer)));
    }

    @Test
    void goesAsFarAsTheFileCanBeRead() {
        Origin broken = new JsonOrigin("b.json", RawText.of("{\"a\": 1, \"b\" 2}".getBytes(UTF_8)));

        assertThat(broken.locate(Pointer.parse("/a"))).isEqualTo(Location.of("b.json", 1, 7));
        assertThat(broken.locate(Pointer.parse("/b"))).isEqualTo(Location.of("b.json", 1, 1));
    }
}
