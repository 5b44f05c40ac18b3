package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.community.SectorId;
import org.kith.core.time.Pauses;

/** Reviews a programme: makes the promises of its place, and has each judged by its sort. */
final class Reviewing {

    private Reviewing() {}

    static CharterReview review(ReviewBasis basis, LocalDate asOf) {
        Optional<ProgrammeState> state = basis.programme().state(asOf);
        CharterReview.Builder review = CharterReview.builder()
                .id(CharterReview.idOf(basis.programme().id(), asOf))
                .programme(basis.programme().id())
                .place(basis.programme().place())
                .charter(basis.charter().id())
                .asOf(asOf)
                .knownOn(basis.knownOn())
                .terms(basis.terms())
                .state(state);
        boolean over = state.filter(ProgrammeState.ENDED::equals).isPresent();
        Optional<LocalDate> adopted = basis.programme().adopted().filter(day -> !over && !day.isAfter(asOf));
        if (!over && basis.programme().adopted().isEmpty()) {
            return notKnown(basis, review);
        }
        return adopted.map(day -> judged(basis, day(basis, day, asOf), review))
                .orElseGet(() -> nothingPromised(basis, review));
    }

    /** Of a place that adopted the charter on a day that is not told nobody can say what is due, but what it promised. */
    private static CharterReview notKnown(ReviewBasis basis, CharterReview.Builder review) {
        List<Promise> promises = promises(basis);
        for (CharterStep step : basis.charter().steps()) {
            review.addSteps(promise(step, promises)
                    .map(promise -> review(promise, Judged.NOT_KNOWN))
                    .orElseGet(() -> notPromised(step)));
        }
        ownAims(basis).forEach(aim -> review.addOwnAims(review(aim, Judged.NOT_KNOWN)));
        return review.build();
    }

    private static CharterReview nothingPromised(ReviewBasis basis, CharterReview.Builder review) {
        basis.charter().steps().forEach(step -> review.addSteps(notPromised(step)));
        return review.build();
    }

    private static ReviewDay day(ReviewBasis basis, LocalDate adopted, LocalDate asOf) {
        Pauses pauses =
                basis.charter().stopsClocksInPauses() ? basis.programme().pauses(asOf) : Pauses.NONE;
        List<RegisterEntry> entries = basis.register().map(Register::entries).orElseGet(ImmutableList::of);
        RegisterView view = RegisterView.of(entries, asOf, basis.knownOn().orElse(LocalDate.MAX));
        return new ReviewDay(asOf, adopted, pauses, basis.terms(), view, basis.axes());
    }

    private static CharterReview judged(ReviewBasis basis, ReviewDay day, CharterReview.Builder review) {
        List<Promise> promises = promises(basis);
        List<Promise> ownAims = ownAims(basis);
        ImmutableList.Builder<Owed> owed = ImmutableList.builder();
        for (CharterStep step : basis.charter().steps()) {
            review.addSteps(promise(step, promises)
                    .map(promise -> judge(promise, promises, day, owed))
                    .orElseGet(() -> notPromised(step)));
        }
        ownAims.forEach(aim -> review.addOwnAims(judge(aim, promises, day, owed)));
        return review.addAllAxes(axes(promises, day))
                .addAllAbsentSectors(absent(promises, day))
                .addAllOwed(ImmutableList.sortedCopyOf(Owed.ORDER, owed.build()))
                .build();
    }

    private static Optional<Promise> promise(CharterStep step, List<Promise> promises) {
        return promises.stream()
                .filter(promise -> promise.step().equals(step.key()))
                .findFirst();
    }

    private static List<Promise> promises(ReviewBasis basis) {
        if (basis.localCharter().isEmpty()) {
            return basis.charter().steps().stream()
                    .map(step -> Promise.of(step, ImmutableList.of()))
                    .collect(toImmutableList());
        }
        return basis.charter().steps().stream()
                .map(step ->
                        Promise.of(step, standingFor(step, basis.localCharter().get())))
                .filter(promise -> !promise.localSteps().isEmpty())
                .collect(toImmutableList());
    }

    private static List<LocalStep> standingFor(CharterStep step, LocalCharter local) {
        return local.steps().stream()
                .filter(own -> own.steps().contains(step.key()))
                .collect(toImmutableList());
    }

    private static List<Promise> ownAims(ReviewBasis basis) {
        return basis.localCharter().stream()
                .flatMap(local -> local.steps().stream())
                .filter(LocalStep::isOwnAim)
                .map(Promise::of)
                .collect(toImmutableList());
    }

    private static StepReview judge(
            Promise promise, List<Promise> promises, ReviewDay day, ImmutableList.Builder<Owed> owed) {
        Judged judged = promise.commitment()
                .map(commitment -> judge(commitment, promise, promises, day))
                .orElse(Judged.NOT_KNOWN);
        owed.addAll(judged.owed());
        return review(promise, judged);
    }

    private static StepReview review(Promise promise, Judged judged) {
        return StepReview.builder()
                .step(promise.step())
                .localSteps(promise.localSteps())
                .fulfilment(judged.fulfilment())
                .commitment(promise.commitment())
                .recurrence(promise.recurrence())
                .coverage(judged.coverage())
                .facts(judged.facts())
                .build();
    }

    private static Judged judge(CommitmentKind commitment, Promise promise, List<Promise> promises, ReviewDay day) {
        return switch (commitment) {
            case POLICY_REVIEWED -> BodyJudge.policies(promise, day);
            case STANDING_GROUP -> BodyJudge.groups(promise, day);
            case PROGRAMME -> WorkJudge.work(promise, day);
            case RECURRING_EVENT -> TurnJudge.events(promise, day);
            case AWARD_SCHEME -> TurnJudge.awards(promise, day);
            case COMMUNICATION -> WorkJudge.information(promise, day);
            case CROSS_CUTTING -> EqualityJudge.judge(promise, others(promises), day);
            case THIRD_PARTY_EVIDENCE -> RequestJudge.judge(promise, day);
            case GOVERNANCE_EXPANSION -> SpreadJudge.judge(promise, day);
        };
    }

    private static boolean isCrossCutting(Promise promise) {
        return promise.commitment().filter(CommitmentKind.CROSS_CUTTING::equals).isPresent();
    }

    /** {@return the steps that a quality of all steps is looked for in} */
    private static List<Promise> others(List<Promise> promises) {
        return promises.stream().filter(promise -> !isCrossCutting(promise)).collect(toImmutableList());
    }

    private static List<AxisReview> axes(List<Promise> promises, ReviewDay day) {
        return EqualityJudge.byAxis(
                promises.stream().filter(Reviewing::isCrossCutting).findFirst(), others(promises), day);
    }

    private static Set<SectorId> absent(List<Promise> promises, ReviewDay day) {
        return day.view()
                .absent(promises.stream()
                        .flatMap(promise -> promise.sectors().stream())
                        .collect(toImmutableSet()));
    }

    private static StepReview notPromised(CharterStep step) {
        return StepReview.builder()
                .step(step.key())
                .fulfilment(Fulfilment.NOT_PROMISED)
                .commitment(step.commitment())
                .recurrence(step.recurrence())
                .build();
    }
}
