package org.kith.core.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Origin;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;

/**
 * No byte of a stored journal changes unseen.
 *
 * <p>A change is what leaves another document: the reader reports it, or the chain does. A space for a line break is none.
 */
class JournalBytesTest {

    private static final Kith KITH = Kith.load();

    @Test
    void aJournalIsReadAsItWasWritten() {
        assertThat(read(written(Journals.four())).orElseThrow().document()).isEqualTo(Journals.four());
    }

    @Test
    void noBitOfAJournalChangesUnseen() {
        byte[] json = written(Journals.four());
        for (int at = 0; at < json.length; at++) {
            for (int bit = 0; bit < 8; bit++) {
                assertSeen(Journals.four(), json, at, (byte) (json[at] ^ 1 << bit));
            }
        }
    }

    @Test
    void everyChangeInAnEntryIsFoundThere() {
        byte[] json = written(Journals.four());
        Origin origin = read(json).orElseThrow().origin().orElseThrow();
        for (int at = 0, line = 1; at < json.length; line += json[at++] == '\n' ? 1 : 0) {
            int entry = entryAt(line, origin);
            byte[] changed = json.clone();
            changed[at] ^= 1;
            Outcome<Entry<?>> read = read(changed);
            if (entry >= 0 && read.findings().isEmpty()) {
                PlanJournal journal = (PlanJournal) read.orElseThrow().document();
                assertThat(journal.verify())
                        .as("byte %s", at)
                        .anyMatch(finding -> finding.pointer().tokens().get(1).equals(Integer.toString(entry)));
            }
        }
    }

    /** {@return the index of the entry that a line is in, or -1} */
    private static int entryAt(int line, Origin origin) {
        int entry = -1;
        int last = origin.locate(Pointer.ROOT.child("head")).line();
        for (int i = 0; i < 4 && line < last; i++) {
            Pointer pointer = Pointer.ROOT.child("entries").child(i);
            entry = origin.locate(pointer).line() <= line ? i : entry;
        }
        return entry;
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void noByteOfAnyJournalChangesUnseen(
            @ForAll("journals") PlanJournal journal, @ForAll @IntRange(max = 1_000_000) int where, @ForAll byte other) {
        byte[] json = written(journal);
        int at = where % json.length;
        if (json[at] != other) {
            assertSeen(journal, json, at, other);
        }
    }

    @Provide
    static Arbitrary<PlanJournal> journals() {
        return PlanJournalProperties.steps().map(steps -> {
            PlanJournal journal = Journals.empty();
            for (PlanJournalProperties.Step step : steps) {
                journal = step.in(journal);
            }
            return journal;
        });
    }

    private static void assertSeen(PlanJournal journal, byte[] json, int at, byte other) {
        byte[] changed = json.clone();
        changed[at] = other;
        Outcome<Entry<?>> read = read(changed);
        boolean seen = !read.findings().isEmpty()
                || read.value()
                        .map(entry -> entry.document().equals(journal)
                                || !((PlanJournal) entry.document()).verify().isEmpty())
                        .orElse(false);
        assertThat(seen).as("byte %s of %s", at, new String(json, UTF_8)).isTrue();
    }

    private static byte[] written(PlanJournal journal) {
        return KITH.writeDocument(Entry.of(journal));
    }

    private static Outcome<Entry<?>> read(byte[] json) {
        return KITH.readDocument("journal.json", json);
    }
}
