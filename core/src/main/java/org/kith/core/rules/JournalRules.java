package org.kith.core.rules;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.PlanJournal;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;

/** Rules of journals: that nothing in them was changed, that every entry applies, and that they lead to the plan at hand. */
final class JournalRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(PlanJournal.class, JournalRules::isWhole),
            Rule.of(PlanJournal.class, JournalRules::everyEntryApplies),
            Rule.of(PlanJournal.class, JournalRules::leadsToThePlan));

    private JournalRules() {}

    static void isWhole(PlanJournal journal, Reporter out) {
        reportAll(journal.verify(), out);
    }

    static void everyEntryApplies(PlanJournal journal, Reporter out) {
        reportAll(journal.latestPlan().findings(), out);
    }

    static void leadsToThePlan(PlanJournal journal, Reporter out) {
        out.dossier()
                .find(ActionPlan.TYPE, journal.plan())
                .ifPresent(plan -> journal.latestPlan()
                        .value()
                        .filter(latest -> !latest.equals(plan))
                        .ifPresent(latest -> out.at("plan")
                                .report(
                                        Severity.ERROR,
                                        "journal.other-than-plan",
                                        plan.id(),
                                        differing(latest, plan))));
    }

    private static String differing(ActionPlan latest, ActionPlan plan) {
        return latest.compare(plan).differences().stream()
                .map(difference -> difference.pointer().tokens().get(0))
                .distinct()
                .collect(joining(", "));
    }

    private static void reportAll(Findings findings, Reporter out) {
        for (Finding finding : findings) {
            Reporter there = out;
            for (String token : finding.pointer().tokens()) {
                there = there.at(token);
            }
            there.report(finding.severity(), finding.code(), (Object[])
                    finding.arguments().toArray(new String[0]));
        }
    }
}
