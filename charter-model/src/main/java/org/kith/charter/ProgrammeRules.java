package org.kith.charter;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What is looked at in programmes. */
final class ProgrammeRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Programme.class, ProgrammeRules::wasAdopted),
            Rule.of(Programme.class, ProgrammeRules::beginsWithItsAdoption),
            Rule.of(Programme.class, ProgrammeRules::changesAsItMay),
            Rule.of(Programme.class, ProgrammeRules::hasStepsToReview),
            Rule.of(Programme.class, ProgrammeRules::goesByItsOwnCharter),
            Rule.of(Programme.class, ProgrammeRules::carriesIntoAnother),
            Rule.of(Programme.class, ProgrammeRules::hasRegister),
            Rule.of(Programme.class, ProgrammeRules::reachesEverySector),
            Rule.of(Transition.class, ProgrammeRules::hasHappened),
            Rule.of(Transition.class, ProgrammeRules::wasDecided),
            Rule.of(CarryForward.class, ProgrammeRules::saysWhyItCannotGoOn),
            Rule.of(FundingCondition.class, ProgrammeRules::isMetInTime));

    private ProgrammeRules() {}

    static void wasAdopted(Programme programme, Reporter out) {
        if (programme.adopted().isEmpty()) {
            out.at("transitions").report(WARNING, "programme.not-adopted", programme.id());
        }
    }

    static void beginsWithItsAdoption(Programme programme, Reporter out) {
        programme
                .adopted()
                .ifPresent(adopted -> programme.transitions().stream()
                        .filter(transition -> transition.date().isBefore(adopted))
                        .forEach(early -> at(programme, early, out)
                                .at("date")
                                .report(ERROR, "programme.before-adoption", early.date(), adopted)));
    }

    /** Looks at the transitions from the adoption on; those before it are reported as such. */
    static void changesAsItMay(Programme programme, Reporter out) {
        LocalDate first = programme.adopted().orElse(LocalDate.MIN);
        Optional<ProgrammeState> state = Optional.empty();
        for (Transition next : programme.history()) {
            if (!next.date().isBefore(first)) {
                checkChange(programme, state, next, out);
                state = Optional.of(next.state());
            }
        }
    }

    private static void checkChange(
            Programme programme, Optional<ProgrammeState> state, Transition next, Reporter out) {
        if (next.state() == ProgrammeState.PAUSED
                && state.filter(ProgrammeState.PAUSED::equals).isPresent()) {
            at(programme, next, out).report(ERROR, "programme.pauses-overlap", next.date());
        } else if (!ProgrammeHistory.legal(state).contains(next.state())) {
            at(programme, next, out)
                    .at("state")
                    .report(ERROR, "programme.illegal-transition", ProgrammeHistory.illegal(state, next));
        }
    }

    /** Without steps nothing is reviewed and nothing falls due; the due list itself has no place to say so. */
    static void hasStepsToReview(Programme programme, Reporter out) {
        out.dossier()
                .find(Charter.TYPE, programme.charter())
                .filter(charter -> !charter.hasKnownSteps())
                .ifPresent(charter ->
                        out.at("charter").report(WARNING, "programme.steps-unknown", charter.id(), programme.id()));
    }

    static void goesByItsOwnCharter(Programme programme, Reporter out) {
        programme
                .localCharter()
                .flatMap(id -> out.dossier().find(LocalCharter.TYPE, id))
                .ifPresent(local -> {
                    if (!local.charter().equals(programme.charter())) {
                        out.at("localCharter")
                                .report(
                                        ERROR,
                                        "programme.local-charter-of-another",
                                        local.charter(),
                                        programme.charter());
                    }
                    local.place()
                            .filter(place -> !place.equals(programme.place()))
                            .ifPresent(place -> out.at("localCharter")
                                    .report(WARNING, "programme.local-charter-elsewhere", place, programme.place()));
                });
    }

    static void carriesIntoAnother(Programme programme, Reporter out) {
        for (int i = 0; i < programme.carried().size(); i++) {
            if (programme.carried().get(i).into().filter(programme.id()::equals).isPresent()) {
                out.at("carried").at(i).at("into").report(ERROR, "programme.carried-into-itself", programme.id());
            }
        }
    }

    static void hasRegister(Programme programme, Reporter out) {
        if (programme.register().isEmpty()) {
            out.report(INFO, "programme.no-register", programme.id());
        }
    }

    /** A sector of which the register lists nobody is told for itself, for no share of bodies shows it. */
    static void reachesEverySector(Programme programme, Reporter out) {
        if (programme
                .register()
                .flatMap(id -> out.dossier().find(Register.TYPE, id))
                .isPresent()) {
            ReviewBasis.of(out.dossier(), programme.id())
                    .value()
                    .ifPresent(basis -> basis.asOf(out.asOf())
                            .absentSectors()
                            .forEach(sector -> out.at("register")
                                    .report(WARNING, "programme.sector-absent", sector, programme.id())));
        }
    }

    static void hasHappened(Transition transition, Reporter out) {
        if (transition.date().isAfter(out.asOf())) {
            out.at("date").report(WARNING, "programme.transition-after-day", transition.date(), out.asOf());
        }
    }

    static void wasDecided(Transition transition, Reporter out) {
        boolean nobody = transition.decidedBy().isEmpty() && transition.role().isEmpty();
        if (nobody && transition.state().isDecided()) {
            out.report(WARNING, "programme.nobody-decided", transition.date());
        }
    }

    static void saysWhyItCannotGoOn(CarryForward carried, Reporter out) {
        if (!carried.goesOn() && carried.reason().isEmpty()) {
            out.report(WARNING, "programme.left-without-reason");
        }
    }

    static void isMetInTime(FundingCondition condition, Reporter out) {
        condition
                .due()
                .filter(due -> condition.isLate(out.asOf()))
                .ifPresent(due -> out.at("due").report(WARNING, "programme.condition-late", due));
    }

    private static Reporter at(Programme programme, Transition transition, Reporter out) {
        return out.at("transitions").at(programme.transitions().indexOf(transition));
    }
}
