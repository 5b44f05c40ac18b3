package org.kith.core.plan;

import java.util.List;
import java.util.Optional;
import org.kith.core.plan.PlanChange.Began;
import org.kith.core.plan.PlanChange.Revised;
import org.kith.core.plan.PlanChange.Undone;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** What the entries of a journal come to, one after another. For one use. */
final class JournalFold {

    private static final Messages MESSAGES = Messages.load(JournalFold.class, "kernel");

    private static final Pointer ENTRIES = Pointer.ROOT.child("entries");

    private final List<JournalEntry> entries;
    private final ActionPlanId id;
    private final Undoing undoing;
    private final Findings.Builder findings = Findings.builder();
    private Optional<ActionPlan> plan = Optional.empty();

    private JournalFold(List<JournalEntry> entries, ActionPlanId id) {
        this.entries = entries;
        this.id = id;
        this.undoing = new Undoing(entries);
    }

    static Outcome<ActionPlan> of(List<JournalEntry> entries, ActionPlanId id) {
        return new JournalFold(entries, id).fold();
    }

    private Outcome<ActionPlan> fold() {
        for (int i = 0; i < entries.size(); i++) {
            if (undoing.counts(i)) {
                apply(i, entries.get(i).change());
            }
        }
        return plan.map(value -> Outcome.of(value, findings.build()))
                .orElseGet(() -> Outcome.failed(findings.add(none()).build()));
    }

    private Finding none() {
        return Finding.of(Severity.ERROR, "journal.no-plan", MESSAGES, id).at(ENTRIES);
    }

    private void apply(int index, PlanChange change) {
        if (change instanceof Began began) {
            begin(index, began);
        } else if (change instanceof Revised revised) {
            revise(index, revised);
        } else if (change instanceof Undone undone && !undoing.applies(index)) {
            report(index, "entry", "journal.nothing-to-undo", undone.entry());
        }
    }

    private void begin(int index, Began began) {
        if (plan.isPresent()) {
            report(index, "plan", "journal.begins-twice");
        } else if (!began.plan().id().equals(id)) {
            report(index, "plan", "journal.other-plan", began.plan().id(), id);
        } else {
            plan = Optional.of(began.plan());
        }
    }

    private void revise(int index, Revised revised) {
        if (plan.isEmpty()) {
            report(index, "", "journal.not-begun");
            return;
        }
        List<String> missing = Revising.missing(plan.get(), revised);
        if (!missing.isEmpty()) {
            report(index, "removed", "journal.nothing-to-remove", String.join(", ", missing));
            return;
        }
        try {
            plan = Optional.of(Revising.revise(plan.get(), revised));
        } catch (IllegalArgumentException e) {
            report(index, "", "journal.plan-invalid", String.valueOf(e.getMessage()));
        }
    }

    private void report(int index, String field, String code, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = entries.get(index).number();
        System.arraycopy(more, 0, arguments, 1, more.length);
        Pointer change = ENTRIES.child(index).child("change");
        findings.add(Finding.of(Severity.ERROR, code, MESSAGES, arguments)
                .at(field.isEmpty() ? change : change.child(field)));
    }
}
