package org.kith.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.assessment.Surveys.SURVEY;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.score.Tally;

class TableScorerProperties {

    private static final TableScorer SCORER = new WelcomeScorer();

    @Property
    void anySplitComesToTheSame(@ForAll("tables") ResponseTable table, @ForAll List<Integer> cuts) {
        List<Integer> bounds = cuts.stream()
                .map(cut -> Math.floorMod(cut, table.rows() + 1))
                .sorted()
                .toList();
        Tally sum = Tally.EMPTY;
        int start = 0;
        for (int bound : bounds) {
            sum = sum.plus(SCORER.tally(table.slice(start, bound)));
            start = bound;
        }

        assertThat(sum.plus(SCORER.tally(table.slice(start, table.rows())))).isEqualTo(SCORER.tally(table));
    }

    @Property
    void groupsComeToTheWhole(@ForAll("tables") ResponseTable table) {
        assertThat(SCORER.tallyByGroup(table).whole()).isEqualTo(table.rows() == 0 ? Tally.EMPTY : SCORER.tally(table));
    }

    @Property
    void slicesHaveTheRowsOfTheirTable(@ForAll("tables") ResponseTable table, @ForAll int somewhere) {
        int start = Math.floorMod(somewhere, table.rows() + 1);
        ResponseTable slice = table.slice(start, table.rows());

        for (int row = 0; row < slice.rows(); row++) {
            assertThat(slice.answers(row)).isEqualTo(table.answers(start + row));
            assertThat(slice.group(row)).isEqualTo(table.group(start + row));
        }
    }

    @Provide
    Arbitrary<ResponseTable> tables() {
        Arbitrary<Byte> five = Arbitraries.bytes().between((byte) -3, (byte) 4);
        Arbitrary<Byte> two = Arbitraries.bytes().between((byte) -3, (byte) 1);
        return Combinators.combine(Arbitraries.of("", "north", "south"), five, five, two)
                .as(Row::new)
                .list()
                .ofMaxSize(50)
                .map(TableScorerProperties::table);
    }

    private static ResponseTable table(List<Row> rows) {
        ResponseTable.Builder table = ResponseTable.builder(SURVEY);
        rows.forEach(row -> table.addRow(row.group, row.welcome, row.safety, row.again));
        return table.build();
    }

    private record Row(String group, byte welcome, byte safety, byte again) {}
}
