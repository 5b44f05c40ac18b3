package org.kith.core.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kith.core.dossier.Dossier;
import org.kith.core.indicator.Claim;
import org.kith.core.indicator.ClaimId;
import org.kith.core.number.Comparison;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.text.Text;
import org.kith.core.validation.Severity;

/** Rules of claims: that each says who says so and when it was, and that two about one effect do not contradict each other. */
final class ClaimRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Claim.class, ClaimRules::canBeRepeated),
            Rule.of(Claim.class, ClaimRules::doesNotSupersedeItself),
            Rule.of(Claim.class, ClaimRules::agreesWithTheOthers));

    private ClaimRules() {}

    static void canBeRepeated(Claim claim, Reporter out) {
        if (claim.source().isEmpty()) {
            out.at("source").report(Severity.WARNING, "claim.no-source", claim.id());
        }
        if (claim.period().isEmpty()) {
            out.at("period").report(Severity.INFO, "claim.no-period", claim.id());
        }
    }

    static void doesNotSupersedeItself(Claim claim, Reporter out) {
        Set<ClaimId> seen = new HashSet<>();
        List<ClaimId> open = List.copyOf(claim.supersedes());
        while (!open.isEmpty()) {
            if (open.contains(claim.id())) {
                out.at("supersedes").report(Severity.ERROR, "claim.supersedes-itself", claim.id());
                return;
            }
            open = open.stream()
                    .filter(seen::add)
                    .flatMap(id -> out.dossier().find(Claim.TYPE, id).stream())
                    .flatMap(earlier -> earlier.supersedes().stream())
                    .collect(toImmutableList());
        }
    }

    static void agreesWithTheOthers(Claim claim, Reporter out) {
        ImmutableList<Claim> rivals = rivals(claim, out.dossier());
        Set<ClaimId> past =
                rivals.stream().flatMap(each -> each.supersedes().stream()).collect(toImmutableSet());
        if (!past.contains(claim.id())) {
            rivals.stream()
                    .filter(other -> other.id().value().compareTo(claim.id().value()) < 0)
                    .filter(other -> !past.contains(other.id()))
                    .forEach(other -> compare(other, claim, out.at("value")));
        }
    }

    /** {@return the claims about the same effect, itself among them} */
    private static ImmutableList<Claim> rivals(Claim claim, Dossier dossier) {
        return dossier.all(Claim.TYPE).stream()
                .filter(other -> other.about().equals(claim.about()))
                .collect(toImmutableList());
    }

    private static void compare(Claim other, Claim claim, Reporter out) {
        if (areApart(other, claim)) {
            return;
        }
        Comparison comparison = other.value().compare(claim.value());
        if (!comparison.isComparable()) {
            out.report(Severity.INFO, "claim.not-comparable", other.id(), other.value(), claim.id(), claim.value());
        } else if (comparison.isDifferent()) {
            boolean explained = isScopeOther(other, claim);
            out.report(
                    explained ? Severity.INFO : Severity.WARNING,
                    explained ? "claim.other-scope" : "claim.disagrees",
                    other.id(),
                    claim.id(),
                    claim.about());
        }
    }

    /** {@return whether two claims are of different things: of other places, other units, or times that do not meet} */
    private static boolean areApart(Claim one, Claim other) {
        return areOther(one.place(), other.place())
                || areOther(wording(one.unit()), wording(other.unit()))
                || one.period()
                        .flatMap(when -> other.period().flatMap(when::compare))
                        .filter(order -> order != 0)
                        .isPresent();
    }

    /** {@return whether two claims say of different people or days, or against different ones, what they say} */
    private static boolean isScopeOther(Claim one, Claim other) {
        return areOther(wording(one.comparator()), wording(other.comparator()))
                || areOther(wording(one.population()), wording(other.population()))
                || areOther(one.period(), other.period());
    }

    private static Optional<String> wording(Optional<Text> text) {
        return text.map(words -> words.value().toLowerCase(Locale.ROOT));
    }

    private static <T> boolean areOther(Optional<T> one, Optional<T> other) {
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }
}
