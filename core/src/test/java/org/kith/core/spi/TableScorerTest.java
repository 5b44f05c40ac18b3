package org.kith.core.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.kith.core.assessment.ResponseTable.UNANSWERED;
import static org.kith.core.assessment.Surveys.SURVEY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.assessment.ResponseTable;
import org.kith.core.score.Tally;

@Timeout(60)
class TableScorerTest {

    private static final int PART = 65_536;
    private static final TableScorer SCORER = new WelcomeScorer();
    private static final Executor NEVER = task -> {};

    private ExecutorService threads;

    @BeforeEach
    void start() {
        threads = Executors.newFixedThreadPool(3);
    }

    @AfterEach
    void stop() {
        threads.shutdownNow();
    }

    @Nested
    class TallyOfATable {

        @ParameterizedTest
        @ValueSource(ints = {0, 1, PART, PART + 1, 3 * PART - 1})
        void isTheSameWhoeverDoesTheWork(int rows) {
            ResponseTable table = table(rows);
            Tally alone = SCORER.tally(table);

            assertThat(SCORER.tally(table, threads))
                    .isEqualTo(alone)
                    .isEqualTo(SCORER.tally(table, Runnable::run))
                    .isEqualTo(SCORER.tally(table, NEVER));
        }

        @Test
        void isMadeOfEachPartOnce() {
            List<Integer> parts = Collections.synchronizedList(new ArrayList<>());
            TableScorer noting = part -> {
                parts.add(part.rows());
                return SCORER.tally(part);
            };

            noting.tally(table(2 * PART + 5), threads);

            assertThat(parts).containsExactlyInAnyOrder(PART, PART, 5);
        }

        @Test
        void isMadeOfNoMoreThanSixtyFourParts() {
            List<Integer> parts = Collections.synchronizedList(new ArrayList<>());
            TableScorer noting = part -> {
                parts.add(part.rows());
                return Tally.EMPTY;
            };

            noting.tally(table(64 * PART + 1), threads);

            assertThat(parts).hasSize(64).filteredOn(rows -> rows == PART + 1).hasSize(63);
            assertThat(parts.stream().mapToInt(Integer::intValue).sum()).isEqualTo(64 * PART + 1);
        }

        @Test
        void canBeMadeWithinTheOnlyThreadOfTheExecutor() throws Exception {
            ExecutorService one = Executors.newSingleThreadExecutor();
            try {
                ResponseTable table = table(2 * PART);

                assertThat(one.submit(() -> SCORER.tally(table, one)).get()).isEqualTo(SCORER.tally(table));
            } finally {
                one.shutdownNow();
            }
        }
    }

    @Nested
    class Failure {

        @Test
        void ofAPartIsThrownAgain() {
            IllegalStateException failure = new IllegalStateException("no");

            assertThat(catchThrowable(() -> failing(failure).tally(table(2 * PART), threads)))
                    .isSameAs(failure);
        }

        @Test
        void ofTheMachineIsThrownAgain() {
            StackOverflowError failure = new StackOverflowError();

            assertThat(catchThrowable(() -> failing(failure).tally(table(2 * PART), threads)))
                    .isSameAs(failure);
        }

        @Test
        void ofTheExecutorToTakeAPartLeavesThePartToTheCaller() {
            ResponseTable table = table(3 * PART);
            threads.shutdown();

            assertThat(SCORER.tally(table, threads)).isEqualTo(SCORER.tally(table));
        }

        private static TableScorer failing(Throwable failure) {
            return part -> {
                throw TableScorerTest.<RuntimeException>sneaky(failure);
            };
        }
    }

    @Nested
    class Interruption {

        @Test
        void endsTheWaitAndStays() throws Exception {
            CountDownLatch begun = new CountDownLatch(1);
            CountDownLatch never = new CountDownLatch(1);
            TableScorer stuck = part -> {
                begun.countDown();
                awaitQuietly(never);
                return SCORER.tally(part);
            };
            Executor elsewhere = task -> {
                threads.execute(task);
                awaitQuietly(begun);
            };
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> stuck.tally(table(PART), elsewhere)).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Nested
    class TallyByGroup {

        @Test
        void hasTheGroupsOfTheTable() {
            ResponseTable table = ResponseTable.builder(SURVEY)
                    .addRow("north", row(1))
                    .addRow("south", row(2))
                    .addRow("north", row(3))
                    .build();

            assertThat(SCORER.tallyByGroup(table).groups())
                    .containsOnlyKeys("north", "south")
                    .containsEntry(
                            "south",
                            SCORER.tally(
                                    ResponseTable.builder(SURVEY).addRow(row(2)).build()));
        }

        @Test
        void isTheSameWhoeverDoesTheWork() {
            ResponseTable.Builder rows = ResponseTable.builder(SURVEY);
            IntStream.range(0, 2 * PART + 1).forEach(row -> rows.addRow(row % 3 == 0 ? "north" : "south", row(row)));
            ResponseTable table = rows.build();

            assertThat(SCORER.tallyByGroup(table, threads))
                    .isEqualTo(SCORER.tallyByGroup(table))
                    .isEqualTo(SCORER.tallyByGroup(table, NEVER));
        }
    }

    @Nested
    class AScorer {

        @Test
        void scoresNoTablesUnlessItSaysSo() {
            Scorer scorer = (input, asOf) -> {
                throw new UnsupportedOperationException();
            };

            assertThat(scorer.forTables(LocalDate.of(2026, 1, 31))).isEmpty();
        }
    }

    private static ResponseTable table(int rows) {
        ResponseTable.Builder table = ResponseTable.builder(SURVEY);
        IntStream.range(0, rows).forEach(row -> table.addRow(row(row)));
        return table.build();
    }

    private static byte[] row(int number) {
        return new byte[] {(byte) (number % 7 - 2), UNANSWERED, 0};
    }

    /** Waits on, however often the thread is interrupted; remembers that it was. */
    private static void awaitQuietly(CountDownLatch latch) {
        boolean interrupted = Thread.interrupted();
        try {
            latch.await();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> T sneaky(Throwable failure) throws T {
        throw (T) failure;
    }
}
