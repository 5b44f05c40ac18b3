package org.kith.empowerment;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kith.core.framework.CriterionKey;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What can be wrong with a {@link LocalLens}, and what is left to do in it. */
final class LocalLensRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(LocalLens.class, LocalLensRules::lensIsThere),
            Rule.of(LocalLens.class, LocalLensRules::statementsComeFromTheLens),
            Rule.of(LocalLens.class, LocalLensRules::statementsArePractised),
            Rule.of(LocalLens.class, LocalLensRules::statementsAreTakenUp),
            Rule.of(LocalLens.class, LocalLensRules::statementsAreInThePlan),
            Rule.of(LocalLens.class, LocalLensRules::planServesTheLens));

    private LocalLensRules() {}

    static void lensIsThere(LocalLens local, Reporter out) {
        set(local, out)
                .filter(set -> set.lens(local.lens()).isEmpty())
                .ifPresent(set -> out.at("lens").report(ERROR, "local-lens.unknown-lens", local.lens(), set.id()));
    }

    static void statementsComeFromTheLens(LocalLens local, Reporter out) {
        withLens(local, out, (set, lens) -> {
            for (int i = 0; i < local.statements().size(); i++) {
                StatementKey from = local.statements().get(i).statement();
                if (lens.statement(from).isEmpty()) {
                    reworded(from, set, lens, out.at("statements").at(i).at("statement"));
                }
            }
        });
    }

    private static void reworded(StatementKey from, DimensionSet set, Lens lens, Reporter out) {
        Optional<Lens> other = other(from, set, lens);
        if (other.isPresent()) {
            out.report(
                    ERROR,
                    "local-lens.statement-of-other-lens",
                    from,
                    other.get().key(),
                    lens.key());
        } else {
            out.report(ERROR, "local-lens.unknown-statement", from, lens.key());
        }
    }

    static void statementsArePractised(LocalLens local, Reporter out) {
        for (int i = 0; i < local.statements().size(); i++) {
            if (local.statements().get(i).practice().isEmpty()) {
                out.at("statements")
                        .at(i)
                        .at("practice")
                        .report(
                                INFO,
                                "local-lens.not-practised",
                                local.statements().get(i).key());
            }
        }
    }

    static void statementsAreTakenUp(LocalLens local, Reporter out) {
        withLens(local, out, (set, lens) -> {
            int left = local.leftOut(set).size();
            if (left > 0) {
                out.at("statements")
                        .report(
                                INFO,
                                "local-lens.left-out",
                                left,
                                lens.statements().size());
            }
        });
    }

    static void statementsAreInThePlan(LocalLens local, Reporter out) {
        plan(local, out).ifPresent(plan -> {
            for (int i = 0; i < local.statements().size(); i++) {
                StatementKey key = local.statements().get(i).key();
                if (plan.action(ActionId.of(key.value())).isEmpty()) {
                    out.at("statements").at(i).report(WARNING, "local-lens.no-action", key, plan.id());
                }
            }
        });
    }

    static void planServesTheLens(LocalLens local, Reporter out) {
        withLens(
                local,
                out,
                (set, lens) -> plan(local, out)
                        .ifPresent(
                                plan -> plan.actions().forEach(action -> serves(action, set, lens, out.at("plan")))));
    }

    private static void serves(Action action, DimensionSet set, Lens lens, Reporter out) {
        for (CriterionKey served : action.serves()) {
            StatementKey key = StatementKey.of(served.value());
            if (lens.statement(key).isEmpty()) {
                other(key, set, lens)
                        .ifPresent(other -> out.report(
                                ERROR, "local-lens.action-of-other-lens", action.id(), key, other.key(), lens.key()));
            }
        }
    }

    private static Optional<Lens> other(StatementKey key, DimensionSet set, Lens lens) {
        return set.lenses().stream()
                .filter(other -> !other.key().equals(lens.key()))
                .filter(other -> other.statement(key).isPresent())
                .findFirst();
    }

    private static void withLens(LocalLens local, Reporter out, BiConsumer<DimensionSet, Lens> what) {
        set(local, out).ifPresent(set -> set.lens(local.lens()).ifPresent(lens -> what.accept(set, lens)));
    }

    private static Optional<DimensionSet> set(LocalLens local, Reporter out) {
        return out.dossier().find(DimensionSet.TYPE, local.dimensions());
    }

    private static Optional<ActionPlan> plan(LocalLens local, Reporter out) {
        return local.plan().flatMap(plan -> out.dossier().find(ActionPlan.TYPE, plan));
    }
}
