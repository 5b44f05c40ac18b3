package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.kith.core.framework.CriterionKey;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What is looked at in charters that places rewrote: what can be compared with the charter, and what cannot. */
final class LocalCharterRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(LocalCharter.class, LocalCharterRules::standsForStepsThatExist),
            Rule.of(LocalCharter.class, LocalCharterRules::usesAKeyForOneThing),
            Rule.of(LocalCharter.class, LocalCharterRules::takesUpEveryStep),
            Rule.of(LocalCharter.class, LocalCharterRules::hasSource),
            Rule.of(LocalStep.class, LocalCharterRules::saysWhatAnOwnAimIs));

    private LocalCharterRules() {}

    static void standsForStepsThatExist(LocalCharter local, Reporter out) {
        charter(local, out).ifPresent(charter -> {
            for (int i = 0; i < local.steps().size(); i++) {
                Reporter at = out.at("steps").at(i).at("steps");
                LocalStep step = local.steps().get(i);
                unknown(step, charter)
                        .forEach(key -> at.report(
                                ERROR, "local-charter.unknown-step", step.key(), key, charter.id(), known(charter)));
            }
        });
    }

    /** A key of the charter must not mean something else in the place, for facts are told under either. */
    static void usesAKeyForOneThing(LocalCharter local, Reporter out) {
        charter(local, out).ifPresent(charter -> {
            for (int i = 0; i < local.steps().size(); i++) {
                LocalStep step = local.steps().get(i);
                if (charter.keys().contains(step.key()) && !step.steps().contains(step.key())) {
                    out.at("steps").at(i).at("key").report(ERROR, "local-charter.key-of-another-step", step.key());
                }
            }
        });
    }

    static void takesUpEveryStep(LocalCharter local, Reporter out) {
        out.dossier().find(Charter.TYPE, local.charter()).ifPresent(charter -> {
            if (!charter.hasKnownSteps()) {
                out.at("charter").report(INFO, "local-charter.cannot-be-compared", charter.id());
            }
            local.crosswalk(charter)
                    .unreached()
                    .forEach(key -> out.at("steps").report(INFO, "local-charter.step-not-taken-up", key));
        });
    }

    static void hasSource(LocalCharter local, Reporter out) {
        if (local.sources().isEmpty()) {
            out.report(WARNING, "local-charter.no-source", local.id());
        }
    }

    static void saysWhatAnOwnAimIs(LocalStep step, Reporter out) {
        if (step.isOwnAim()) {
            out.report(INFO, "local-charter.own-aim", step.key());
            if (step.commitment().isEmpty()) {
                out.report(INFO, "local-charter.own-aim-without-commitment", step.key());
            }
        }
    }

    private static Optional<Charter> charter(LocalCharter local, Reporter out) {
        return out.dossier().find(Charter.TYPE, local.charter()).filter(Charter::hasKnownSteps);
    }

    private static List<CriterionKey> unknown(LocalStep step, Charter charter) {
        return step.steps().stream().filter(key -> charter.step(key).isEmpty()).collect(toImmutableList());
    }

    private static String known(Charter charter) {
        return String.join(
                ", ", charter.keys().stream().map(CriterionKey::value).toList());
    }
}
