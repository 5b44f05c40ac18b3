package org.kith.charter;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What is looked at in charters and their steps. */
final class CharterRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Charter.class, CharterRules::hasKnownSteps),
            Rule.of(Charter.class, CharterRules::numbersItsStepsInOrder),
            Rule.of(Charter.class, CharterRules::supersedesAnother),
            Rule.of(Charter.class, CharterRules::hasSource),
            Rule.of(CharterStep.class, CharterRules::stepHasSource));

    private CharterRules() {}

    static void hasKnownSteps(Charter charter, Reporter out) {
        if (!charter.hasKnownSteps()) {
            out.report(INFO, "charter.steps-unknown", charter.id(), charter.stepCount());
        }
    }

    static void numbersItsStepsInOrder(Charter charter, Reporter out) {
        List<CharterStep> steps = charter.steps();
        for (int i = 0; i < steps.size(); i++) {
            CharterStep step = steps.get(i);
            if (step.number() != i + 1) {
                Reporter at = out.at("steps").at(i).at("number");
                at.report(WARNING, "charter.step-out-of-order", step.key(), step.number(), i + 1);
            }
        }
    }

    static void supersedesAnother(Charter charter, Reporter out) {
        if (charter.supersedes().filter(charter.id()::equals).isPresent()) {
            out.at("supersedes").report(ERROR, "charter.supersedes-itself", charter.id());
        }
    }

    static void hasSource(Charter charter, Reporter out) {
        if (charter.sources().isEmpty()) {
            out.report(WARNING, "charter.no-source", charter.id());
        }
    }

    static void stepHasSource(CharterStep step, Reporter out) {
        if (step.source().isEmpty()) {
            out.report(WARNING, "charter.step-no-source", step.key());
        }
    }
}
