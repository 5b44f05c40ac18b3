package org.kith.plugins.report;

import java.util.List;
import java.util.Optional;
import org.kith.charter.CharterReview;
import org.kith.charter.EntryId;
import org.kith.charter.Fact;
import org.kith.charter.Register;
import org.kith.charter.RegisterEntry;
import org.kith.core.community.BodyId;
import org.kith.core.community.Sector;
import org.kith.core.number.Qualified;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;

/**
 * The entries of a register in words.
 *
 * @param register the register that a review was worked out from, if it is there
 * @param review the review
 * @param scope the page
 */
record RegisterWords(Optional<Register> register, CharterReview review, Scope scope) {

    /** {@return whether anything is recorded} */
    boolean isRecorded() {
        return register.filter(known -> !known.entries().isEmpty()).isPresent();
    }

    Optional<RegisterEntry> entry(EntryId id) {
        return register.flatMap(known -> known.entry(id));
    }

    /** {@return what an entry tells, with the title of what it is about and how many people it tells of} */
    String of(RegisterEntry entry) {
        String what = PlanWords.words(Fact.KIND.shapeOf(entry.fact()).name());
        String title = title(entry).map(text -> ": " + scope.text(text)).orElse("");
        return what + title + reach(entry).map(reach -> ", " + reach).orElse("");
    }

    /** {@return the name of a body that the review names at a place} */
    String body(BodyId id, Pointer at) {
        return scope.name(id, review, at);
    }

    List<Cite> cite(Optional<RegisterEntry> entry) {
        return scope.cite(entry.flatMap(RegisterEntry::source));
    }

    private Optional<Text> title(RegisterEntry entry) {
        return title(entry.fact())
                .or(() -> entry.fact().about().flatMap(this::entry).flatMap(earlier -> title(earlier.fact())));
    }

    private static Optional<Text> title(Fact fact) {
        if (fact instanceof Fact.PolicyAdopted policy) {
            return policy.title();
        } else if (fact instanceof Fact.GroupFormed group) {
            return group.title();
        } else if (fact instanceof Fact.WorkBegun work) {
            return work.title();
        } else if (fact instanceof Fact.EventHeld event) {
            return event.title();
        } else if (fact instanceof Fact.AwardRulesPublished award) {
            return award.title();
        } else if (fact instanceof Fact.Informed informed) {
            return informed.title();
        } else if (fact instanceof Fact.EvidenceAsked asked) {
            return asked.wanted();
        }
        return fact instanceof Fact.Signed signed ? Optional.of(signed.pledge()) : Optional.empty();
    }

    /** {@return how far it reaches: how many people, which sector, how many steps} */
    private Optional<String> reach(RegisterEntry entry) {
        if (entry.fact() instanceof Fact.SectorJoined joined) {
            return Optional.of(scope.dossier()
                    .find(Sector.TYPE, joined.sector())
                    .map(Sector::title)
                    .map(scope::text)
                    .orElse(joined.sector().value()));
        } else if (entry.fact() instanceof Fact.EqualityReviewed looked) {
            return Optional.of(Words.count(entry.steps().size(), "step", "steps") + " for "
                    + Words.count(looked.axes().size(), "way of differing", "ways of differing"));
        }
        return people(entry.fact());
    }

    private static Optional<String> people(Fact fact) {
        if (fact instanceof Fact.WorkBegun work) {
            return work.citizens().map(count -> people(count, "citizens"));
        } else if (fact instanceof Fact.CitizensCounted counted) {
            return Optional.of(people(counted.citizens(), "citizens"));
        } else if (fact instanceof Fact.EventHeld event) {
            return event.people().map(count -> people(count, "people"));
        } else if (fact instanceof Fact.Signed signed) {
            return signed.people().map(count -> people(count, "people covered"));
        } else if (fact instanceof Fact.AwardGiven given) {
            return Optional.of(Words.count(given.winners(), "winner", "winners"));
        }
        return Optional.empty();
    }

    private static String people(Qualified count, String whom) {
        return count + " " + whom;
    }
}
