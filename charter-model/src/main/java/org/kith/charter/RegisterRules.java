package org.kith.charter;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What is looked at in registers: that entries fit to one another, to their days, and to the programme that they are for. */
final class RegisterRules {

    /** Facts that show nothing unless it is told for which step. */
    private static final ImmutableSet<Class<? extends Fact>> FOR_A_STEP = ImmutableSet.of(
            Fact.PolicyAdopted.class,
            Fact.GroupFormed.class,
            Fact.WorkBegun.class,
            Fact.EventHeld.class,
            Fact.AwardRulesPublished.class,
            Fact.Informed.class,
            Fact.EvidenceAsked.class,
            Fact.EqualityReviewed.class);

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Register.class, RegisterRules::isAboutEntriesThatFit),
            Rule.of(Register.class, RegisterRules::namesBodiesThatAreOpen),
            Rule.of(Register.class, RegisterRules::namesStepsOfItsProgrammes),
            Rule.of(Register.class, RegisterRules::isReviewedAfterAdoption),
            Rule.of(RegisterEntry.class, RegisterRules::hasHappened),
            Rule.of(RegisterEntry.class, RegisterRules::namesItsSteps));

    private RegisterRules() {}

    static void isAboutEntriesThatFit(Register register, Reporter out) {
        Map<EntryId, RegisterEntry> known = Maps.uniqueIndex(register.entries(), RegisterEntry::id);
        each(
                register,
                out,
                (entry, at) -> entry.fact().about().ifPresent(id -> {
                    if (known.containsKey(id)) {
                        fits(entry, known.get(id), at.at("fact"));
                    } else {
                        at.at("fact").report(ERROR, "register.unknown-entry", entry.id(), id);
                    }
                }));
    }

    private static void fits(RegisterEntry entry, RegisterEntry earlier, Reporter out) {
        if (!FactSubjects.fits(entry.fact(), earlier.fact())) {
            out.report(
                    ERROR,
                    "register.entry-of-another-sort",
                    FactSubjects.word(entry.fact()),
                    earlier.id(),
                    FactSubjects.word(earlier.fact()),
                    FactSubjects.words(entry.fact()));
        } else if (entry.on().isBefore(earlier.on()) && !(entry.fact() instanceof Fact.Retracted)) {
            out.report(
                    ERROR,
                    "register.before-what-it-is-about",
                    FactSubjects.word(entry.fact()),
                    entry.on(),
                    FactSubjects.word(earlier.fact()),
                    earlier.on());
        }
    }

    static void namesBodiesThatAreOpen(Register register, Reporter out) {
        Map<BodyId, LocalDate> opened = new HashMap<>();
        register.entries().forEach(entry -> {
            if (entry.fact() instanceof Fact.Opened opening) {
                opened.merge(opening.body(), entry.on(), (one, other) -> one.isBefore(other) ? one : other);
            }
        });
        each(
                register,
                out,
                (entry, at) -> FactSubjects.body(entry.fact())
                        .filter(body -> FactSubjects.needsOpenBody(entry.fact()))
                        .filter(body -> opened.getOrDefault(body, LocalDate.MAX).isAfter(entry.on()))
                        .ifPresent(body -> at.at("fact").report(WARNING, "register.body-not-open", body, entry.on())));
    }

    static void namesStepsOfItsProgrammes(Register register, Reporter out) {
        Set<CriterionKey> known =
                programmes(register, out).flatMap(it -> keys(it, out)).collect(toImmutableSet());
        if (!known.isEmpty()) {
            each(
                    register,
                    out,
                    (entry, at) -> entry.steps().stream()
                            .filter(key -> !known.contains(key))
                            .forEach(key -> at.at("steps").report(ERROR, "register.unknown-step", entry.id(), key)));
        }
    }

    static void isReviewedAfterAdoption(Register register, Reporter out) {
        programmes(register, out)
                .flatMap(programme -> programme.adopted().stream())
                .min(Comparator.naturalOrder())
                .ifPresent(adopted -> each(register, out, (entry, at) -> {
                    if (entry.fact() instanceof Fact.Reviewed && entry.on().isBefore(adopted)) {
                        at.at("on").report(ERROR, "register.review-before-adoption", entry.on(), adopted);
                    }
                }));
    }

    static void hasHappened(RegisterEntry entry, Reporter out) {
        if (entry.on().isAfter(out.asOf())) {
            out.at("on").report(WARNING, "register.after-day", entry.id(), entry.on(), out.asOf());
        }
        if (entry.knownSince().isBefore(entry.on())) {
            out.at("knownSince")
                    .report(WARNING, "register.known-too-early", entry.id(), entry.knownSince(), entry.on());
        }
    }

    static void namesItsSteps(RegisterEntry entry, Reporter out) {
        if (entry.steps().isEmpty() && FOR_A_STEP.contains(entry.fact().getClass())) {
            out.at("steps").report(WARNING, "register.no-step", entry.id());
        }
    }

    private static Stream<Programme> programmes(Register register, Reporter out) {
        return out.dossier().all(Programme.TYPE).stream()
                .filter(programme ->
                        programme.register().filter(register.id()::equals).isPresent());
    }

    private static Stream<CriterionKey> keys(Programme programme, Reporter out) {
        Stream<CriterionKey> ofCharter = out.dossier().find(Charter.TYPE, programme.charter()).stream()
                .flatMap(charter -> charter.keys().stream());
        Stream<CriterionKey> ofPlace = programme.localCharter().stream()
                .flatMap(id -> out.dossier().find(LocalCharter.TYPE, id).stream())
                .flatMap(local -> local.steps().stream())
                .map(LocalStep::key);
        return Stream.concat(ofCharter, ofPlace);
    }

    private static void each(Register register, Reporter out, BiConsumer<RegisterEntry, Reporter> check) {
        List<RegisterEntry> entries = register.entries();
        for (int i = 0; i < entries.size(); i++) {
            check.accept(entries.get(i), out.at("entries").at(i));
        }
    }
}
