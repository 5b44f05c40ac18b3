package org.kith.plugins.tables;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.plan.Progress;
import org.kith.core.text.Text;

class TableTest {

    private final Table table = new Table(Locale.GERMAN, "one", "-two");

    @Nested
    class Header {

        @Test
        void standsThereWithoutRows() throws IOException {
            assertThat(new Table(Locale.ROOT, "one", "two")).returns("one,two\r\n", TableTest::written);
        }

        @Test
        void isGuardedLikeACell() {
            assertThat(written(table)).isEqualTo("one,'-two\r\n");
        }
    }

    @Nested
    class Row {

        @Test
        void takesTextsInTheLanguageOfTheTable() {
            table.row(Text.of("School", Map.of(Locale.GERMAN, "Schule")), Optional.of(Text.of("x")));

            assertThat(written(table)).endsWith("\r\nSchule,x\r\n");
        }

        @Test
        void takesConstantsByTheirNameOnTheWire() {
            table.row(Progress.NOT_STARTED, Optional.of(Progress.COMPLETE));

            assertThat(written(table)).endsWith("\r\nnot-started,complete\r\n");
        }

        @Test
        void leavesACellEmptyForWhatIsAbsent() {
            table.row(Optional.empty(), 3);

            assertThat(written(table)).endsWith("\r\n,3\r\n");
        }

        @Test
        void quotesCommasQuotesAndLineBreaks() {
            table.row("a,b", "say \"yes\"\nnow");

            assertThat(written(table)).endsWith("\r\n\"a,b\",\"say \"\"yes\"\"\nnow\"\r\n");
        }

        @Test
        void mustFitTheHeader() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> table.row("one"))
                    .withMessage("A row needs one cell for each column.");
        }
    }

    private static String written(Table table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            table.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(UTF_8);
    }
}
