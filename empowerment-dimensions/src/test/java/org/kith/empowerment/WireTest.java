package org.kith.empowerment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.empowerment.Samples.CONFIDENT;
import static org.kith.empowerment.Samples.dimensionSet;
import static org.kith.empowerment.Samples.lens;
import static org.kith.empowerment.Samples.partners;
import static org.kith.empowerment.Samples.statement;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Outcome;

class WireTest {

    private static final Kith KITH = Kith.load();

    @Nested
    class ThereAndBack {

        @Test
        void isTheSameCoverage() {
            Coverage coverage =
                    partners().withPlace(PlaceId.of("dudley")).withSource(Source.of("Changes", Confidence.DOCUMENT));

            assertThat(thereAndBack(coverage)).isEqualTo(coverage);
        }

        @Test
        void isTheSameDimensionSet() {
            SourcedText learning = SourcedText.of(Text.of("Learning"), Source.of("CED3", Confidence.VERIFIED));
            DimensionSet set = dimensionSet()
                    .addDimensions(Samples.dimension("learned").withValue(learning))
                    .addLenses(lens("ours")
                            .addStatements(statement("one", CONFIDENT))
                            .build())
                    .build();

            assertThat(thereAndBack(set)).isEqualTo(set);
        }

        private Document thereAndBack(Document document) {
            return KITH.readDocument("there.json", KITH.writeDocument(Entry.of(document)))
                    .orElseThrow()
                    .document();
        }
    }

    @Nested
    class AFaultyCell {

        @Test
        void isFoundWhereItStands() {
            String json = """
                    {"kith": "1.0", "type": "coverage", "id": "who", "title": "Who",
                     "columns": [{"key": "confident", "title": "Confident"}],
                     "rows": [{"body": "library", "cells": {"confident": "perhaps"}}]}
                    """;

            Outcome<Entry<?>> read = KITH.readDocument("coverage.json", json.getBytes(UTF_8));

            assertThat(read.findings())
                    .extracting(Finding::pointer)
                    .extracting(Object::toString)
                    .containsExactly("/rows/0/cells/confident");
        }
    }

    @Nested
    class AColumnThatStandsTwice {

        @Test
        void isAFinding() {
            String json = """
                    {"kith": "1.0", "type": "coverage", "id": "who", "title": "Who",
                     "columns": [{"key": "confident", "title": "Confident"}, {"key": "confident", "title": "Sure"}]}
                    """;

            Outcome<Entry<?>> read = KITH.readDocument("coverage.json", json.getBytes(UTF_8));

            assertThat(read.findings())
                    .extracting(Finding::message)
                    .singleElement()
                    .asString()
                    .contains("each column needs a key of its own");
        }
    }
}
