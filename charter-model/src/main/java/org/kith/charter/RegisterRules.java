package org.kith.charter;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kith.core.community.BodyId;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What is looked at in registers: that the entries that were not retracted fit to one another and to their days. */
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
            Rule.of(Register.class, RegisterRules::hasHappened),
            Rule.of(Register.class, RegisterRules::namesSteps));

    private RegisterRules() {}

    static void isAboutEntriesThatFit(Register register, Reporter out) {
        Map<EntryId, RegisterEntry> known = Maps.uniqueIndex(register.entries(), RegisterEntry::id);
        eachStanding(
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
        ImmutableListMultimap<BodyId, RegisterEntry> comings = Multimaps.index(
                RegisterView.of(register.entries(), LocalDate.MAX, LocalDate.MAX).entries().stream()
                        .filter(entry -> entry.fact() instanceof Fact.Opened || entry.fact() instanceof Fact.Closed)
                        .toList(),
                entry -> FactSubjects.body(entry.fact()).orElseThrow());
        eachStanding(
                register,
                out,
                (entry, at) -> FactSubjects.body(entry.fact())
                        .filter(body -> FactSubjects.needsOpenBody(entry.fact()))
                        .filter(body -> !isOpen(comings.get(body), entry.on()))
                        .ifPresent(body -> at.at("fact").report(WARNING, "register.body-not-open", body, entry.on())));
    }

    /** {@return whether a body that came and went in this order was open on a day; on the day on which it closed it still was} */
    private static boolean isOpen(List<RegisterEntry> comings, LocalDate day) {
        boolean open = false;
        for (RegisterEntry coming : comings) {
            if (coming.fact() instanceof Fact.Opened) {
                open |= !coming.on().isAfter(day);
            } else if (coming.on().isBefore(day)) {
                open = false;
            }
        }
        return open;
    }

    static void hasHappened(Register register, Reporter out) {
        eachStanding(register, out, (entry, at) -> {
            if (entry.on().isAfter(out.asOf())) {
                at.at("on").report(WARNING, "register.after-day", entry.id(), entry.on(), out.asOf());
            }
            if (entry.knownSince().isBefore(entry.on())) {
                at.at("knownSince")
                        .report(WARNING, "register.known-too-early", entry.id(), entry.knownSince(), entry.on());
            }
        });
    }

    static void namesSteps(Register register, Reporter out) {
        eachStanding(register, out, (entry, at) -> {
            if (entry.steps().isEmpty() && FOR_A_STEP.contains(entry.fact().getClass())) {
                at.at("steps").report(WARNING, "register.no-step", entry.id());
            }
        });
    }

    /** Looks at every entry that was not retracted, where it stands in the list. */
    static void eachStanding(Register register, Reporter out, BiConsumer<RegisterEntry, Reporter> check) {
        List<RegisterEntry> entries = register.entries();
        Set<EntryId> retracted = RegisterView.retracted(entries);
        for (int i = 0; i < entries.size(); i++) {
            if (!retracted.contains(entries.get(i).id())) {
                check.accept(entries.get(i), out.at("entries").at(i));
            }
        }
    }
}
