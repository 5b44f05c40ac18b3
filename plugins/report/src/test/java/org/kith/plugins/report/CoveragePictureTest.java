package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.Asset;
import org.kith.core.community.AssetId;
import org.kith.core.community.AssetKind;
import org.kith.core.framework.CriterionKey;
import org.kith.core.shape.Document;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.empowerment.Cover;
import org.kith.empowerment.Coverage;
import org.kith.empowerment.CoverageColumn;
import org.kith.empowerment.CoverageRow;

class CoveragePictureTest {

    private static final Coverage COVERAGE = ProgrammeSamples.coverage(UnaryOperator.identity());

    @Nested
    class Cells {

        private final CoveragePicture picture = card(COVERAGE).picture();

        @Test
        void areALineForEachBodyAndOneForAll() {
            assertThat(picture.lines())
                    .extracting(CoveragePicture.Line::title)
                    .containsExactly("Old School", "The club", "Together");
            assertThat(picture.headings()).hasSize(4);
        }

        @Test
        void areToldApartWithoutColour() {
            CoveragePicture.Line school = picture.lines().get(0);

            assertThat(school.boxes())
                    .extracting(CoveragePicture.Box::tone)
                    .containsExactly("active", "active", "remit", "unknown");
            assertThat(school.boxes().get(2).hatch()).startsWith("M");
            assertThat(school.boxes().get(3).mark()).isEqualTo("?");
        }

        @Test
        void countWhoIsActiveAndSayWhatIsNotKnown() {
            assertThat(picture.lines().get(2).boxes())
                    .extracting(CoveragePicture.Box::mark)
                    .containsExactly("2", "1", "0", "0+?");
        }

        @Test
        void stayWithinTheDrawingHoweverManyColumnsThereAre() {
            Coverage wide = COVERAGE.withColumns(IntStream.rangeClosed(1, 13)
                    .mapToObj(i -> CoverageColumn.of(CriterionKey.of("step-" + i), Text.of("Step " + i)))
                    .toList());
            CoveragePicture wider = card(wide).picture();

            assertThat(wider.lines())
                    .flatExtracting(CoveragePicture.Line::boxes)
                    .allMatch(box -> box.x() + box.width() < wider.width())
                    .allMatch(box -> box.y() + CoveragePicture.Box.HEIGHT <= wider.height());
        }
    }

    @Nested
    class WhatStandsOut {

        @Test
        void beginsWithATalk() {
            assertThat(card(COVERAGE).start())
                    .isEqualTo("With Old School: nobody is active on Organised. Who could begin?");
        }

        @Test
        void namesTheFewestWhoSuffice() {
            assertThat(card(COVERAGE).partners())
                    .containsExactly(new Fact("Fewest who cover all that is covered", "Old School"));
        }

        @Test
        void saysWhatEachBrings() {
            Asset rooms = Asset.builder()
                    .id(AssetId.of("rooms"))
                    .title(Text.of("Rooms in the evening"))
                    .kind(AssetKind.INSTITUTION)
                    .body(ProgrammeSamples.SCHOOL)
                    .build();

            assertThat(card(COVERAGE, rooms).partners())
                    .contains(new Fact("Old School brings", "Rooms in the evening"));
            assertThat(card(COVERAGE, rooms.withSource(Source.of("Made up", Confidence.ILLUSTRATIVE)))
                            .partners())
                    .contains(new Fact("Old School brings", "Rooms in the evening (illustrative)"));
        }

        @Test
        void doesNotTakeUnknownForNone() {
            Coverage asked = COVERAGE.withRows(
                    CoverageRow.of(ProgrammeSamples.SCHOOL, Map.of(ProgrammeSamples.CONFIDENT, Cover.ACTIVE)),
                    CoverageRow.of(ProgrammeSamples.CLUB, Map.of()));
            CoverageCard card = card(asked);

            assertThat(card.results())
                    .extracting(CoverageCard.Cell::word)
                    .containsExactly("At least one body", "Open", "Open", "Open");
            assertThat(card.insights())
                    .contains(new Fact("Hangs on Old School alone, as far as is known", "Confident"));
        }
    }

    private static CoverageCard card(Coverage coverage, Document... more) {
        Document[] documents = new Document[more.length + 3];
        System.arraycopy(more, 0, documents, 3, more.length);
        documents[0] = coverage;
        documents[1] = ProgrammeSamples.body(ProgrammeSamples.SCHOOL, "Old School", UnaryOperator.identity());
        documents[2] = ProgrammeSamples.body(ProgrammeSamples.CLUB, "The club", UnaryOperator.identity());
        return CoverageCard.of(coverage, Samples.scope(documents));
    }
}
