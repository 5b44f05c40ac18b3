package org.kith.plugins.tables.responses;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.kith.plugins.tables.responses.Surveys.READER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.number.Fraction;
import org.kith.core.score.Tally;
import org.kith.core.spi.TableScorer;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;
import org.kith.core.validation.Severity;

class ResponseReaderTest {

    private static final String HEADER = "id,welcome,safety\n";

    @Nested
    class Rows {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "id,welcome,safety\nr1,1,2\nr2,10,1\n",
                    "id,welcome,safety\nr1,1,2\nr2,10,1",
                    "id,welcome,safety\r\nr1,1,2\r\nr2,10,1\r\n",
                    "id,welcome,safety\rr1,1,2\rr2,10,1\r",
                    "\n\nid,welcome,safety\n\nr1,1,2\n\nr2,10,1\n\n\n",
                    "\uFEFFid,welcome,safety\nr1,1,2\nr2,10,1\n",
                    "\uFEFF\"id\",\"welcome\",\"safety\"\n\"r1\",\"1\",\"2\"\n\"r2\",\"10\",\"1\"\n",
                    "safety,id,welcome\n2,r1,1\n1,r2,10\n",
                    " safety ,welcome\n2,1\n1,10\n",
                    "safety,welcome\u00A0\n2 ,\t1\n\" 1\",\u00A010 \n",
                    "id,welcome,safety\nr1,none,some\nr2,full,none\n",
                    "id,welcome,safety\n\"two\nlines, a \"\"quote\"\"\",1,2\n,10,1\n",
                    "id,welcome,safety\n5\" pipe,1,2\nÄrger,10,1\n"
                })
        void areReadHoweverTheyAreWritten(String csv) throws IOException {
            assertThat(rows(READER, csv)).containsExactly(":0,1", ":2,0");
        }

        @ParameterizedTest
        @MethodSource("org.kith.plugins.tables.responses.ResponseReaderTest#otherAnswers")
        void mayHoldAnswersThatAreNoLevel(String cell, byte answer) throws IOException {
            assertThat(rows(READER, HEADER + "r1," + cell + ",2\nr2,2," + cell + "\n"))
                    .containsExactly(":" + answer + ",1", ":1," + answer);
        }

        @Test
        void mayHoldWordsOfTheHost() throws IOException {
            ResponseReader reader = READER.withWord("n/a", ResponseTable.NOT_APPLICABLE)
                    .withWord("9", ResponseTable.DONT_KNOW)
                    .withWord("1", ResponseTable.DONT_KNOW);

            assertThat(rows(reader, HEADER + "r1,n/a,9\nr2,1,1\n")).containsExactly(":-1,-2", ":0,0");
        }

        @Test
        void mayHaveAnotherSeparator() throws IOException {
            assertThat(rows(READER.withSeparator(';'), "id;welcome;safety\na,b;1;2\n"))
                    .containsExactly(":0,1");
        }

        @Test
        void mayHaveAGroup() throws IOException {
            assertThat(rows(
                            READER.withGroupColumn("district"),
                            "district,welcome,safety\n Öst\u00A0,1,2\n\"a \"\"b\"\"\",2,1\n,1,1\n"))
                    .containsExactly("Öst:0,1", "a \"b\":1,0", ":0,0");
        }

        @Test
        void mayBeFewerThanNone() throws IOException {
            Reading reading = READER.read(
                    "s.csv", stream(HEADER), chunk -> assertThat(chunk.rows()).isZero());

            assertThat(reading.rows()).isZero();
            assertThat(reading.shareUsed()).isEmpty();
            assertThat(reading.findings()).isEmpty();
        }
    }

    @Nested
    class AnUnusableRow {

        @ParameterizedTest
        @MethodSource("org.kith.plugins.tables.responses.ResponseReaderTest#unusable")
        void isReportedByItsLineAndTheRestIsRead(String row, String code, List<String> arguments) throws IOException {
            List<ResponseTable> chunks = new ArrayList<>();

            Reading reading =
                    READER.read("s.csv", stream(HEADER + "a,1,1\n\"x\ny\",2,2\n" + row + "\nb,10,10"), chunks::add);

            assertThat(Surveys.rows(chunks)).containsExactly(":0,0", ":1,1", ":2,2");
            assertThat(reading.rows()).isEqualTo(4);
            assertThat(reading.used()).isEqualTo(3);
            assertThat(reading.shareUsed()).contains(Fraction.of(3, 4));
            assertThat(reading.findings().asList())
                    .singleElement()
                    .returns(code, Finding::code)
                    .returns(arguments, Finding::arguments)
                    .returns(Severity.ERROR, Finding::severity)
                    .returns(
                            Location.of("s.csv", 5, 1),
                            finding -> finding.location().orElseThrow());
        }

        @ParameterizedTest
        @ValueSource(strings = {"b,\"2,2\nc,2,1\n", "b,\"2,2\nc,2,1\n\"d\",10,1\n"})
        void isTheFirstLineOnlyIfAQuoteIsNotClosed(String csv) throws IOException {
            assertThat(findings(READER, HEADER + csv)).containsExactly("ERROR responses.quote [2] s.csv:2:1");
            assertThat(rows(READER, HEADER + csv)).startsWith(":1,0");
        }

        @Test
        void thatIsNotUtf8IsReported() throws IOException {
            byte[] csv = (HEADER + "é,1,1\nb,2,2\n").getBytes(ISO_8859_1);

            Reading reading = READER.read("s.csv", new ByteArrayInputStream(csv), chunk -> {});

            assertThat(reading.used()).isEqualTo(1);
            assertThat(reading.findings()).extracting(Finding::code).containsExactly("responses.row-not-utf8");
        }

        @Test
        void afterAHundredIsOnlyCounted() throws IOException {
            Reading reading = READER.read("s.csv", stream(HEADER + "a,1\n".repeat(150) + "b,1,1\n"), chunk -> {});

            assertThat(reading.used()).isEqualTo(1);
            assertThat(reading.findings()).hasSize(101);
            assertThat(reading.findings().asList().get(99).location()).contains(Location.of("s.csv", 101, 1));
            assertThat(reading.findings().asList().get(100).code()).isEqualTo("responses.more-rows");
            assertThat(reading.findings().asList().get(100).arguments()).containsExactly("50");
            assertThat(reading.findings().asList().get(100).location()).contains(Location.ofFile("s.csv"));
        }

        @Test
        void doesNotShowWhatItHolds() throws IOException {
            Reading reading = READER.read(
                    "s.csv", stream(HEADER + "Jane Roe,Jane Roe,1\nJane Roe\n\"Jane Roe\"Jane,1,1\n"), chunk -> {});

            assertThat(reading.findings()).hasSize(3);
            assertThat(reading.toString()).doesNotContain("Jane");
            assertThat(reading.findings())
                    .allMatch(finding -> !finding.advice().orElseThrow().contains("Jane"));
        }
    }

    @Nested
    class ABlankRow {

        @ParameterizedTest
        @ValueSource(strings = {",,", ",", " ,\t,\u00A0", "\"\",\" \",", "  ", ""})
        void isPassedOverAndCounted(String row) throws IOException {
            String csv = HEADER + "a,1,1\n" + row + "\nb,2,1\n,,1\nc,,\n" + row + "\n";

            Reading reading = READER.read("s.csv", stream(csv), chunk -> {});

            assertThat(rows(READER, csv)).containsExactly(":0,0", ":1,0", ":-3,0", ":-3,-3");
            assertThat(reading.rows()).isEqualTo(4);
            assertThat(reading.blank()).isEqualTo(2);
            assertThat(reading.shareUsed()).contains(Fraction.ONE);
            assertThat(reading.findings()).isEmpty();
        }

        @Test
        void isAnEmptyLineOfASingleColumn() throws IOException {
            Reading reading = READER.read("s.csv", stream("\n\nwelcome\n1\n\n2\n"), chunk -> {});

            assertThat(reading.rows()).isEqualTo(2);
            assertThat(reading.blank()).isEqualTo(1);
        }

        @Test
        void isCountedInALongFile() throws IOException {
            Reading reading = READER.read("s.csv", stream(HEADER + "a,1,1\n\n,,\n\n".repeat(200_000)), chunk -> {});

            assertThat(reading.rows()).isEqualTo(200_000);
            assertThat(reading.blank()).isEqualTo(600_000);
        }
    }

    @Nested
    class Header {

        @Test
        void isToldOfAHundredColumnsAtMost() throws IOException {
            String csv = "welcome" + ",".repeat(150_000) + "\n";

            assertThat(findings(READER, csv))
                    .hasSize(102)
                    .endsWith("WARNING responses.more-columns [149900] s.csv:1:1");
            assertThat(findings(READER, "safety,".repeat(100_000) + "welcome\n"))
                    .hasSize(101)
                    .startsWith("ERROR responses.duplicate-column [1, 2] s.csv:1:1")
                    .endsWith("ERROR responses.more-columns [99899] s.csv:1:1");
        }

        @Test
        void mayStandBehindManyBlankLines() throws IOException {
            String csv = "\n".repeat(500_000) + HEADER + "a,1,1\nbad\n";

            assertThat(findings(READER, csv)).containsExactly("ERROR responses.ragged-row [1, 3] s.csv:500003:1");
            assertThat(rows(READER, csv)).containsExactly(":0,0");
        }

        @Test
        void mayBeTooLong() throws IOException {
            String csv = "x".repeat(2 * Blocks.MAX_SIZE) + "\na,1,1\n";

            Reading reading = READER.read("s.csv", stream(csv), chunk -> {});

            assertThat(reading.shareUsed()).isEmpty();
            assertThat(findings(READER, csv)).containsExactly("ERROR responses.header-too-long [] s.csv:1:1");
        }

        @Test
        void mayLackACriterion() throws IOException {
            assertThat(rows(READER, "id,welcome\na,1\n")).containsExactly(":0,-3");
            assertThat(findings(READER, "id,welcome\na,1\n"))
                    .containsExactly("WARNING responses.missing-column [safety] s.csv:1:1");
        }

        @Test
        void mayHaveAnUnknownColumn() throws IOException {
            assertThat(rows(READER, "mood,welcome,safety\nfine,1,1\n")).containsExactly(":0,0");
            assertThat(findings(READER, "mood,welcome,safety\nfine,1,1\n"))
                    .containsExactly("WARNING responses.unknown-column [1] s.csv:1:1");
        }

        @ParameterizedTest
        @MethodSource("org.kith.plugins.tables.responses.ResponseReaderTest#senseless")
        void withoutSenseLeavesEverything(String csv, String finding) throws IOException {
            List<ResponseTable> chunks = new ArrayList<>();

            Reading reading = READER.withGroupColumn("district").read("s.csv", stream(csv), chunks::add);

            assertThat(chunks).isEmpty();
            assertThat(reading.rows()).isZero();
            assertThat(reading.findings()).extracting(ResponseReaderTest::line).containsExactly(finding);
        }

        @Test
        void isNotFoundInUtf16() throws IOException {
            byte[] csv = (HEADER + "a,1,1\n").getBytes(UTF_16);

            assertThat(READER.read("s.csv", new ByteArrayInputStream(csv), chunk -> {})
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("responses.not-utf8");
        }
    }

    @Nested
    class ALongFile {

        private static final int ROWS = 200_000;

        @Test
        void comesToTheSameWhoeverDoesTheWork() throws IOException {
            ExecutorService threads = Executors.newFixedThreadPool(3);
            try {
                Tallied<Tally> together = READER.tally("s.csv", longFile(), Surveys::tally, threads);
                Tallied<Tally> alone = READER.tally("s.csv", longFile(), Surveys::tally, Runnable::run);

                assertThat(together).isEqualTo(alone);
                assertThat(together.value().rows()).isEqualTo(ROWS);
            } finally {
                threads.shutdownNow();
            }
        }

        @Test
        void isHandedOnInChunksInOrder() throws IOException {
            List<ResponseTable> chunks = new ArrayList<>();

            READER.read("s.csv", longFile(), chunks::add);

            assertThat(chunks).hasSizeGreaterThan(3);
            assertThat(Surveys.rows(chunks).subList(ROWS - 3, ROWS)).containsExactly(":2,1", ":0,1", ":1,1");
        }

        @Test
        void isTalliedWithoutAnExecutorThatRefuses() throws IOException {
            ExecutorService refusing = Executors.newSingleThreadExecutor();
            refusing.shutdown();
            String csv = HEADER + "r1,1,2\n".repeat(300_000);

            assertThat(READER.tally("s.csv", stream(csv), Surveys::tally, refusing))
                    .isEqualTo(READER.tally("s.csv", stream(csv), Surveys::tally, Runnable::run));
        }

        @Test
        void isNotTalliedByWhoRespondedAsIfThatWereAGroup() throws IOException {
            StringBuilder csv = new StringBuilder(HEADER);
            for (int row = 0; row < 1_000_000; row++) {
                csv.append(row).append(",1,2\n");
            }
            TableScorer scorer = table -> new Tally(table.rows(), Map.of());
            ResponseReader reader = ResponseReader.of(Surveys.SURVEY).withGroupColumn("id");

            Reading reading = reader.tallyByGroup("s.csv", stream(csv.toString()), scorer, Runnable::run)
                    .reading();

            assertThat(reading.rows()).isBetween(10_001L, 999_999L);
            assertThat(reading.findings().asList())
                    .extracting(Finding::code)
                    .containsExactly("responses.too-many-groups");
        }

        @Test
        void isTalliedByGroup() throws IOException {
            ResponseReader reader = READER.withGroupColumn("district");
            String csv = "district,welcome,safety\n" + "north,1,1\nsouth,2,2\n".repeat(50_000);

            assertThat(reader.tallyByGroup("s.csv", stream(csv), Surveys::tally, Runnable::run)
                            .value()
                            .groups())
                    .hasSize(2)
                    .allSatisfy((label, tally) -> assertThat(tally.rows()).isEqualTo(50_000));
        }

        @Test
        void countsLinesThroughAllBlocks() throws IOException {
            String csv = HEADER + "\"a\r\nb\",1,1\r\n".repeat(100_000) + "bad\r\n";

            assertThat(findings(READER, csv)).containsExactly("ERROR responses.ragged-row [1, 3] s.csv:200002:1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"\n", "\r\n", "\r"})
        void isReadOnBehindALineThatIsTooLong(String lineEnd) throws IOException {
            for (int length : new int[] {0, 1, 2, Blocks.SIZE - 1, Blocks.SIZE, 2 * Blocks.MAX_SIZE}) {
                String line = "x".repeat(Blocks.MAX_SIZE + length);
                String csv = HEADER + "a,1,1" + lineEnd + line + lineEnd + "b,2" + lineEnd + "c,10,1";

                assertThat(findings(READER, csv))
                        .containsExactly(
                                "ERROR responses.row-too-long [] s.csv:3:1",
                                "ERROR responses.ragged-row [2, 3] s.csv:4:1");
                assertThat(rows(READER, csv)).containsExactly(":0,0", ":2,0");
            }
        }

        @Test
        void isReadOnBehindAQuotedLineThatIsTooLong() throws IOException {
            String csv = HEADER + "a,1,1\n\"" + "x".repeat(2 * Blocks.MAX_SIZE) + "\",1,1\nb,1,1\n";

            Reading reading = READER.read("s.csv", stream(csv), chunk -> {});

            assertThat(reading.shareUsed()).contains(Fraction.of(2, 3));
            assertThat(findings(READER, csv)).containsExactly("ERROR responses.row-too-long [] s.csv:3:1");
        }

        @Test
        void mayEndWithALineThatIsTooLong() throws IOException {
            String csv = HEADER + "a,1,1\n" + "x".repeat(2 * Blocks.MAX_SIZE);

            assertThat(findings(READER, csv)).containsExactly("ERROR responses.row-too-long [] s.csv:3:1");
            assertThat(rows(READER, csv)).containsExactly(":0,0");
        }

        @ParameterizedTest
        @ValueSource(ints = {998, 300_000})
        void isReadOnBehindAQuoteThatIsNeverClosed(int rowsBehind) throws IOException {
            String csv = HEADER + "a,1,2\n\"b,1,2\n" + "c,1,2\n".repeat(rowsBehind) + "bad\n";

            Reading reading = READER.read("s.csv", stream(csv), chunk -> {});

            assertThat(reading.rows()).isEqualTo(rowsBehind + 3L);
            assertThat(reading.used()).isEqualTo(rowsBehind + 1L);
            assertThat(findings(READER, csv))
                    .containsExactly(
                            "ERROR responses.quote [1] s.csv:3:1",
                            "ERROR responses.ragged-row [1, 3] s.csv:" + (rowsBehind + 4) + ":1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "b", "bb", "bbb", "bbbb", "bbbbb", "bbbbbb"})
        void isReadInLittleTimeIfEachLineSeemsToGoOn(String first) throws IOException {
            String csv = HEADER + first + "a\",1,\"\n".repeat(500_000);

            Reading reading = READER.read("s.csv", stream(csv), chunk -> {});

            assertThat(reading.rows()).isEqualTo(500_000);
            assertThat(reading.used()).isZero();
            assertThat(reading.findings()).extracting(Finding::code).contains("responses.quote");
            assertThat(reading.findings()).extracting(Finding::code).doesNotContain("responses.row-too-long");
        }

        @Test
        void mayHaveARecordLongerThanABlock() throws IOException {
            String csv = HEADER + "a,1,1\n\"" + "x".repeat(2 * Blocks.SIZE) + "\",2,1\nb,1,1\n";

            assertThat(rows(READER, csv)).containsExactly(":0,0", ":1,0", ":0,0");
        }

        private static InputStream longFile() {
            StringBuilder csv = new StringBuilder(HEADER);
            for (int row = 0; row < ROWS; row++) {
                csv.append("respondent ")
                        .append(row)
                        .append(row % 3 == 0 ? ",1,2\n" : row % 3 == 1 ? ",2,2\n" : ",10,2\n");
            }
            return stream(csv.toString());
        }
    }

    @Nested
    class AFileWithoutRows {

        @ParameterizedTest
        @ValueSource(strings = {"", "id\n1\n", "welcome,district\n", "welcome,district\n7,x\n"})
        void hasATallyWithAllNodes(String csv) throws IOException {
            ResponseReader reader = READER.withGroupColumn("district");
            Tally none = Surveys.tally(ResponseTable.builder(Surveys.SURVEY).build());

            assertThat(reader.tally("s.csv", stream(csv), Surveys::tally, Runnable::run)
                            .value())
                    .isEqualTo(none);
            assertThat(reader.tallyByGroup("s.csv", stream(csv), Surveys::tally, Runnable::run)
                            .value()
                            .whole())
                    .isEqualTo(none);
        }
    }

    @Nested
    class Failure {

        @Test
        void isABlankNameOfTheFile() {
            assertThatIllegalArgumentException().isThrownBy(() -> READER.read(" ", stream(HEADER), chunk -> {}));
        }

        @Test
        void ofTheStreamIsTheHosts() {
            InputStream broken = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("gone");
                }

                @Override
                public int read(byte[] target, int start, int length) throws IOException {
                    throw new IOException("gone");
                }
            };

            assertThatThrownBy(() -> READER.read(
                            "s.csv", new SequenceInputStream(stream(HEADER + "a,1,1\n"), broken), chunk -> {}))
                    .isInstanceOf(IOException.class)
                    .hasMessage("gone");
        }

        @Test
        void ofTheScorerIsThrownAgain() {
            IllegalStateException failure = new IllegalStateException("no");

            assertThatThrownBy(() -> READER.tally(
                            "s.csv",
                            stream(HEADER + "a,1,1\n"),
                            table -> {
                                throw failure;
                            },
                            Runnable::run))
                    .isSameAs(failure);
        }
    }

    @Nested
    class Settings {

        @Test
        void refuseAScaleOfMoreLevelsThanAByteTellsApart() {
            assertThatIllegalArgumentException().isThrownBy(() -> ResponseReader.of(Surveys.withLevels(128)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " id", "welcome", "id"})
        void refuseAColumnThatIsKnownOrHasNoName(String name) {
            assertThatIllegalArgumentException().isThrownBy(() -> READER.withIgnoredColumn(name));
        }

        @Test
        void refuseASecondColumnOfGroups() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> READER.withGroupColumn("district").withGroupColumn("sector"))
                    .withMessage("a file has only one column of groups");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\"", "dont-know"})
        void refuseAWordThatIsKnownOrCannotBeWritten(String word) {
            assertThatIllegalArgumentException().isThrownBy(() -> READER.withWord(word, ResponseTable.DONT_KNOW));
        }

        @Test
        void refuseAWordForALevel() {
            assertThatIllegalArgumentException().isThrownBy(() -> READER.withWord("zero", (byte) 0));
        }

        @ParameterizedTest
        @ValueSource(chars = {'"', '\n', '\r', 'x', '1', '§'})
        void refuseASeparatorThatCannotSeparate(char separator) {
            assertThatIllegalArgumentException().isThrownBy(() -> READER.withSeparator(separator));
        }
    }

    static Stream<Arguments> otherAnswers() {
        return Stream.of(
                argumentSet("nothing", "", ResponseTable.UNANSWERED),
                argumentSet("quoted nothing", "\"\"", ResponseTable.UNANSWERED),
                argumentSet("unanswered", "unanswered", ResponseTable.UNANSWERED),
                argumentSet("not applicable", "not-applicable", ResponseTable.NOT_APPLICABLE),
                argumentSet("don't know", "dont-know", ResponseTable.DONT_KNOW));
    }

    static Stream<Arguments> unusable() {
        return Stream.of(
                argumentSet("too few cells", "x,1", "responses.ragged-row", List.of("2", "3")),
                argumentSet("too many cells", "x,1,1,", "responses.ragged-row", List.of("4", "3")),
                argumentSet("unknown number", "x,3,1", "responses.unknown-level", List.of("welcome")),
                argumentSet("unknown word", "x,1,lots", "responses.unknown-level", List.of("safety")),
                argumentSet("space inside", "x,1,1 0", "responses.unknown-level", List.of("safety")),
                argumentSet("quote in quotes", "x,1,\"1\"\"\"", "responses.unknown-level", List.of("safety")),
                argumentSet("text behind a quote", "x,\"1\"0,1", "responses.quote", List.of("2")),
                argumentSet("not ASCII", "x,1,²", "responses.unknown-level", List.of("safety")));
    }

    static Stream<Arguments> senseless() {
        return Stream.of(
                argumentSet("empty", "", "ERROR responses.empty [] s.csv"),
                argumentSet("only a mark", "\uFEFF", "ERROR responses.empty [] s.csv"),
                argumentSet("only lines", "\n\r\n", "ERROR responses.empty [] s.csv"),
                argumentSet("no criterion", "\nid,district\n1,2\n", "ERROR responses.no-criterion [survey] s.csv:2:1"),
                argumentSet("no group", "id,welcome\n1,2\n", "ERROR responses.no-group-column [] s.csv:1:1"),
                argumentSet("quote", "id,\"welcome\"x,district\n1,2,3\n", "ERROR responses.header-quote [] s.csv:1:1"),
                argumentSet(
                        "twice",
                        "id,welcome,district,welcome\n1,2,3,4\n",
                        "ERROR responses.duplicate-column [2, 4] s.csv:1:1"));
    }

    private static List<String> rows(ResponseReader reader, String csv) throws IOException {
        List<ResponseTable> chunks = new ArrayList<>();
        reader.read("s.csv", stream(csv), chunks::add);
        return Surveys.rows(chunks);
    }

    private static List<String> findings(ResponseReader reader, String csv) throws IOException {
        return reader.read("s.csv", stream(csv), chunk -> {}).findings().stream()
                .map(ResponseReaderTest::line)
                .toList();
    }

    private static String line(Finding finding) {
        return finding.severity() + " " + finding.code() + " " + finding.arguments() + " "
                + finding.location().orElseThrow();
    }

    private static InputStream stream(String csv) {
        return new ByteArrayInputStream(csv.getBytes(UTF_8));
    }
}
