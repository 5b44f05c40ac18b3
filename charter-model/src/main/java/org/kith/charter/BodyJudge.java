package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.core.community.BodyId;
import org.kith.core.number.Share;

/** Judges steps that ask something of every body of a sector: a policy, or a group. */
final class BodyJudge {

    private static final Comparator<ReviewFact> BETTER = Comparator.comparing(ReviewFact::standing)
            .thenComparing(fact -> fact.until().orElse(LocalDate.MAX), Comparator.reverseOrder())
            .thenComparing(fact -> fact.entry().map(EntryId::value).orElse(""));

    private BodyJudge() {}

    /** The policies decide; who signed a pledge of others is told beside them. */
    static Judged policies(Promise promise, ReviewDay day) {
        ImmutableListMultimap<EntryId, RegisterEntry> reviews = day.view().about(Fact.PolicyReviewed.class);
        List<ReviewFact> facts =
                facts(promise, day, Fact.PolicyAdopted.class, policy -> policy(policy, reviews, promise, day));
        return judge(facts, owed(promise, facts)).supportedBy(signatures(promise, day));
    }

    private static List<Owed> owed(Promise promise, List<ReviewFact> facts) {
        return facts.stream()
                .filter(fact -> fact.standing() != FactStanding.UNCOUNTED)
                .flatMap(fact -> ReviewDay.owed(promise, OwedKind.POLICY_REVIEW, fact.until(), fact.body()).stream())
                .collect(toImmutableList());
    }

    private static List<ReviewFact> signatures(Promise promise, ReviewDay day) {
        return day.view().of(Fact.Signed.class, promise.keys()).stream()
                .map(signed -> ReviewFact.of(
                        day.view().isOver(signed) ? FactStanding.UNCOUNTED : FactStanding.SUPPORTING,
                        signed,
                        Optional.empty()))
                .collect(toImmutableList());
    }

    static Judged groups(Promise promise, ReviewDay day) {
        return judge(
                facts(
                        promise,
                        day,
                        Fact.GroupFormed.class,
                        group -> ReviewFact.of(
                                day.view().isOver(group) ? FactStanding.EXPIRED : FactStanding.COUNTS,
                                group,
                                Optional.empty())),
                ImmutableList.of());
    }

    /** A policy counts from when it was adopted, or last reviewed, for as long as the charter gives until the next review. */
    private static ReviewFact policy(
            RegisterEntry policy,
            ImmutableListMultimap<EntryId, RegisterEntry> reviews,
            Promise promise,
            ReviewDay day) {
        RegisterEntry last = Stream.concat(Stream.of(policy), reviews.get(policy.id()).stream())
                .max(RegisterEntry.ORDER)
                .orElse(policy);
        Optional<LocalDate> until = until(last.on(), promise, day);
        boolean over = day.view().isOver(policy) || day.isOver(until);
        FactStanding standing = over ? FactStanding.EXPIRED : FactStanding.COUNTS;
        return ReviewFact.of(standing, last, day.view().isOver(policy) ? Optional.empty() : until)
                .withBody(FactSubjects.body(policy.fact()));
    }

    /** Twelve months where it is asked for every year; where in each review, up to the end of the turn after its own. */
    private static Optional<LocalDate> until(LocalDate looked, Promise promise, ReviewDay day) {
        return promise.isYearly()
                ? day.after(looked, 12)
                : day.turns(promise).flatMap(turns -> turns.last(turns.at(looked) + 1));
    }

    /** The best fact of each body that is addressed, then those of others. */
    private static List<ReviewFact> facts(
            Promise promise, ReviewDay day, Class<? extends Fact> type, Function<RegisterEntry, ReviewFact> reads) {
        Set<BodyId> addressed = ImmutableSortedSet.copyOf(
                Comparator.comparing(BodyId::value), day.view().addressed(promise.keys(), promise.sectors()));
        ImmutableListMultimap<Optional<BodyId>, ReviewFact> told = Multimaps.index(
                day.view().of(type, promise.keys()).stream().map(reads).toList(), ReviewFact::body);
        Stream<ReviewFact> counted = addressed.stream()
                .map(body ->
                        told.get(Optional.of(body)).stream().min(BETTER).orElseGet(() -> ReviewFact.missing(body)));
        Stream<ReviewFact> others = told.values().stream()
                .filter(fact -> fact.body().filter(addressed::contains).isEmpty())
                .map(fact -> fact.withStanding(FactStanding.UNCOUNTED));
        return Stream.concat(counted, others).collect(toImmutableList());
    }

    private static Judged judge(List<ReviewFact> facts, List<Owed> owed) {
        long bodies = facts.stream()
                .filter(fact -> fact.standing() != FactStanding.UNCOUNTED)
                .count();
        long covered = facts.stream()
                .filter(fact -> fact.standing() == FactStanding.COUNTS)
                .count();
        return Judged.of(fulfilment(covered, bodies, facts), facts, owed).covering(Share.of(covered, bodies));
    }

    private static Fulfilment fulfilment(long covered, long bodies, List<ReviewFact> facts) {
        if (bodies == 0) {
            return Fulfilment.NOT_KNOWN;
        } else if (covered > 0) {
            return covered == bodies ? Fulfilment.MET : Fulfilment.PARTLY_MET;
        }
        return Judged.any(facts, FactStanding.EXPIRED) ? Fulfilment.LAPSED : Fulfilment.UNMET;
    }
}
