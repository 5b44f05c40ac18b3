package org.kith.benchmarks.check;

import static org.kith.benchmarks.check.Expect.that;
import static org.kith.core.spi.Rule.of;

import java.util.List;
import java.util.Map;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.text.Id;
import org.kith.core.validation.Severity;

/** The rules of plans for Kith. */
final class PlanRules {

    static final List<Rule<?>> ALL = List.of(of(Plan.class, PlanRules::plan), of(Action.class, PlanRules::action));

    private PlanRules() {}

    private static void plan(Plan it, Reporter out) {
        that(!it.title().isBlank(), out, "title", "plan.untitled");
        that(it.title().length() <= 120, out, "title", "plan.long-title");
        that(Id.isValid(it.place()), out, "place", "plan.no-place");
        that(!it.actions().isEmpty(), out, "actions", "plan.no-actions");
        stepsAreKnown(it, out);
    }

    private static void action(Action it, Reporter out) {
        that(!it.title().isBlank(), out, "title", "action.untitled");
        that(it.title().length() <= 120, out, "title", "action.long-title");
        that(Id.isValid(it.owner()), out, "owner", "action.no-owner");
        that(it.due() != null, out, "due", "action.no-due-date");
        that(it.percent() <= 100, out, "percent", "action.more-than-done");
    }

    private static void stepsAreKnown(Plan plan, Reporter out) {
        Map<String, Answer> answers = out.dossier()
                .find(Shapes.ASSESSMENT, plan.assessment())
                .map(Assessment::answers)
                .orElse(Map.of());
        for (int i = 0; i < plan.actions().size(); i++) {
            if (!answers.containsKey(plan.actions().get(i).step())) {
                out.at("actions").at(i).at("step").report(Severity.ERROR, "plan.unknown-step");
            }
        }
    }
}
