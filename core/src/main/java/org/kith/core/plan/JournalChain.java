package org.kith.core.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kith.core.shape.ContentHash;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/**
 * What holds the entries of a journal together.
 *
 * <p>Link number i joins the entry at i to what stands before it: the hash that the entry carries is that of the entry before.
 * Link 0 joins the first entry to the names of journal and plan, and the last link joins the head to the last entry.
 */
final class JournalChain {

    private static final Messages MESSAGES = Messages.load(JournalChain.class, "kernel");

    private static final Pointer ENTRIES = Pointer.ROOT.child("entries");

    private static final Shape<Beginning> BEGINNING = Shape.of(
            Beginning.class,
            "plan-journal",
            Part.required("id", PlanJournalId.KIND, Beginning::id),
            Part.required("plan", ActionPlanId.KIND, Beginning::plan),
            Beginning::new);

    private final PlanJournal journal;
    private final List<JournalEntry> entries;
    private final List<ContentHash> hashes = new ArrayList<>();

    JournalChain(PlanJournal journal) {
        this.journal = journal;
        this.entries = journal.entries();
        hashes.add(beginning(journal.id(), journal.plan()));
        entries.forEach(entry -> hashes.add(entry.hash()));
    }

    /** {@return the hash that the first entry of a journal carries} */
    static ContentHash beginning(PlanJournalId id, ActionPlanId plan) {
        return ContentHash.of(BEGINNING, new Beginning(id, plan));
    }

    Findings verify() {
        Findings.Builder findings = Findings.builder();
        for (int link = 0; link <= entries.size(); link++) {
            brokenAt(link).map(Break::finding).ifPresent(findings::add);
            earlyAt(link).ifPresent(findings::add);
        }
        return findings.build();
    }

    Findings verify(ContentHash kept) {
        Findings found = verify();
        int at = hashes.indexOf(kept);
        if (kept.equals(journal.head()) || at == entries.size()) {
            return found; // if the head does not fit the last entry, that was found already
        }
        int last = entries.size() - 1;
        return found.plus(
                at >= 0
                        ? finding(Severity.WARNING, ENTRIES.child(at), "journal.grown", at, entries.size() - at)
                        : finding(Severity.ERROR, pointer(last), "journal.other-head", last + 1));
    }

    PlanJournal soundPart() {
        int sound = entries.size();
        for (int link = 0; link <= entries.size(); link++) {
            sound = Math.min(sound, brokenAt(link).map(Break::entry).orElse(sound));
        }
        return journal.withEntries(entries.subList(0, sound)).withHead(hashes.get(sound));
    }

    private Optional<Break> brokenAt(int link) {
        boolean isEnd = link == entries.size();
        if (!isEnd && entries.get(link).number() != expectedNumber(link)) {
            return at(link, "number", "journal.number-wrong", entries.get(link).number(), expectedNumber(link));
        }
        if (joins(link)) {
            return Optional.empty();
        }
        if (link == 0) {
            return at(0, "", "journal.other-beginning", journal.id(), journal.plan());
        }
        if (isEnd) {
            return at(link - 1, "", "journal.other-end", entries.get(link - 1).number());
        }
        return joins(link + 1) // then the entry is as it was, with the hash that it carries
                ? at(
                        link - 1,
                        "",
                        "journal.entry-changed",
                        entries.get(link - 1).number())
                : at(link, "previous", "journal.chain-broken", entries.get(link).number());
    }

    private Optional<Finding> earlyAt(int link) {
        boolean early = link > 0
                && link < entries.size()
                && entries.get(link).at().isBefore(entries.get(link - 1).at());
        return early
                ? Optional.of(finding(
                        Severity.ERROR,
                        pointer(link).child("at"),
                        "journal.moment-out-of-order",
                        entries.get(link).number()))
                : Optional.empty();
    }

    private boolean joins(int link) {
        ContentHash carried = link < entries.size() ? entries.get(link).previous() : journal.head();
        return carried.equals(hashes.get(link));
    }

    private int expectedNumber(int index) {
        return index == 0 ? 1 : entries.get(index - 1).number() + 1;
    }

    private Optional<Break> at(int entry, String field, String code, Object... arguments) {
        Pointer pointer = field.isEmpty() ? pointer(entry) : pointer(entry).child(field);
        return Optional.of(new Break(entry, finding(Severity.ERROR, pointer, code, arguments)));
    }

    private Pointer pointer(int entry) {
        return entry < 0 || entries.isEmpty() ? ENTRIES : ENTRIES.child(entry);
    }

    private static Finding finding(Severity severity, Pointer pointer, String code, Object... arguments) {
        return Finding.of(severity, code, MESSAGES, arguments).at(pointer);
    }

    /** What the first entry follows. */
    private record Beginning(PlanJournalId id, ActionPlanId plan) {}

    /** Where the journal cannot be read on, and what was found there. */
    private record Break(int entry, Finding finding) {}
}
