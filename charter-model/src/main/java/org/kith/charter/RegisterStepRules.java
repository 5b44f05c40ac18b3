package org.kith.charter;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;
import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.framework.CriterionKey;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What is looked at in registers beside the programmes that they are for: days, steps, and what shows something for those. */
final class RegisterStepRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Register.class, RegisterStepRules::namesStepsOfItsProgrammes),
            Rule.of(Register.class, RegisterStepRules::isReviewedAfterAdoption));

    private RegisterStepRules() {}

    static void namesStepsOfItsProgrammes(Register register, Reporter out) {
        ImmutableSetMultimap<CriterionKey, Optional<CommitmentKind>> steps = programmes(register, out)
                .flatMap(programme -> steps(programme, out))
                .collect(toImmutableSetMultimap(Map.Entry::getKey, Map.Entry::getValue));
        if (!steps.isEmpty()) {
            RegisterRules.eachStanding(
                    register,
                    out,
                    (entry, at) -> entry.steps().forEach(key -> check(entry, key, steps.get(key), at.at("steps"))));
        }
    }

    private static void check(
            RegisterEntry entry, CriterionKey key, Set<Optional<CommitmentKind>> commitments, Reporter out) {
        if (commitments.isEmpty()) {
            out.report(ERROR, "register.unknown-step", entry.id(), key);
        } else if (commitments.stream().noneMatch(commitment -> FactSubjects.serves(entry.fact(), commitment))) {
            out.report(
                    INFO,
                    "register.fact-does-not-serve-step",
                    entry.id(),
                    FactSubjects.word(entry.fact()),
                    key,
                    FactSubjects.wordsFor(commitments));
        }
    }

    static void isReviewedAfterAdoption(Register register, Reporter out) {
        programmes(register, out)
                .flatMap(programme -> programme.adopted().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(adopted -> RegisterRules.eachStanding(register, out, (entry, at) -> {
                    if (entry.fact() instanceof Fact.Reviewed && entry.on().isBefore(adopted)) {
                        at.at("on").report(ERROR, "register.review-before-adoption", entry.on(), adopted);
                    }
                }));
    }

    private static Stream<Programme> programmes(Register register, Reporter out) {
        return out.dossier().all(Programme.TYPE).stream()
                .filter(programme ->
                        programme.register().filter(register.id()::equals).isPresent());
    }

    /** {@return each step with the sorts of promise that it is judged by; a place's own by those of the steps that it stands for} */
    private static Stream<Map.Entry<CriterionKey, Optional<CommitmentKind>>> steps(Programme programme, Reporter out) {
        Optional<Charter> charter = out.dossier().find(Charter.TYPE, programme.charter());
        Stream<Map.Entry<CriterionKey, Optional<CommitmentKind>>> ofPlace = programme.localCharter().stream()
                .flatMap(id -> out.dossier().find(LocalCharter.TYPE, id).stream())
                .flatMap(local -> local.steps().stream())
                .flatMap(own -> commitments(own, charter).map(commitment -> Map.entry(own.key(), commitment)));
        return Stream.concat(
                charter.stream()
                        .flatMap(known -> known.steps().stream())
                        .map(step -> Map.entry(step.key(), Optional.of(step.commitment()))),
                ofPlace);
    }

    private static Stream<Optional<CommitmentKind>> commitments(LocalStep own, Optional<Charter> charter) {
        return own.isOwnAim()
                ? Stream.of(own.commitment())
                : own.steps().stream()
                        .map(key -> charter.flatMap(known -> known.step(key)).map(CharterStep::commitment));
    }
}
