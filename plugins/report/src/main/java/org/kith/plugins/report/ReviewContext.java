package org.kith.plugins.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.charter.Charter;
import org.kith.charter.CharterReview;
import org.kith.charter.CharterStep;
import org.kith.charter.Lapse;
import org.kith.charter.LocalCharter;
import org.kith.charter.LocalStep;
import org.kith.charter.Programme;
import org.kith.charter.Register;
import org.kith.charter.StepReview;
import org.kith.core.framework.CriterionKey;
import org.kith.core.validation.Pointer;

/**
 * A review, and what its words come from.
 *
 * @param review the review
 * @param programme its programme, if it is there
 * @param charter its charter, if it is there
 * @param localCharter the charter as the place rewrote it, if it did
 * @param register what it was worked out from
 * @param own what the team says of itself, if it does
 * @param scope the page
 */
record ReviewContext(
        CharterReview review,
        Optional<Programme> programme,
        Optional<Charter> charter,
        Optional<LocalCharter> localCharter,
        RegisterWords register,
        Optional<OwnView> own,
        Scope scope) {

    private static final Pointer PROGRAMME = Pointer.ROOT.child("programme");
    private static final Pointer CHARTER = Pointer.ROOT.child("charter");

    static ReviewContext of(CharterReview review, Scope scope) {
        Optional<Programme> programme = scope.find(Programme.TYPE, review.programme(), review, PROGRAMME);
        Optional<Register> register = programme
                .flatMap(Programme::register)
                .flatMap(id -> scope.dossier().find(Register.TYPE, id));
        return new ReviewContext(
                review,
                programme,
                scope.find(Charter.TYPE, review.charter(), review, CHARTER),
                programme
                        .flatMap(Programme::localCharter)
                        .flatMap(id -> scope.dossier().find(LocalCharter.TYPE, id)),
                new RegisterWords(register, review, scope),
                OwnView.of(review, scope),
                scope);
    }

    /** {@return the newest review of each programme} */
    static boolean isNewest(CharterReview review, Scope scope) {
        return scope.dossier().all(CharterReview.TYPE).stream()
                .filter(other -> other.programme().equals(review.programme()))
                .max(Comparator.comparing(CharterReview::asOf))
                .filter(review::equals)
                .isPresent();
    }

    String number(CriterionKey step) {
        return charter.flatMap(known -> known.step(step))
                .map(CharterStep::number)
                .map(String::valueOf)
                .orElse("");
    }

    /** {@return what a step of the charter or an aim of the place's own is called; its key if that is not known} */
    String title(CriterionKey step) {
        return charter.flatMap(known -> known.step(step))
                .map(CharterStep::title)
                .map(scope::text)
                .or(() -> localTitle(step))
                .orElse(step.value());
    }

    Optional<String> localTitle(CriterionKey step) {
        return localCharter
                .flatMap(known -> known.step(step))
                .map(LocalStep::title)
                .map(scope::text);
    }

    /** {@return where the fact that lapses stands in the review} */
    Pointer at(Lapse lapse) {
        return Stream.concat(
                        at(lapse, review.steps(), Pointer.ROOT.child("steps")),
                        at(lapse, review.ownAims(), Pointer.ROOT.child("ownAims")))
                .findFirst()
                .orElse(Pointer.ROOT);
    }

    private static Stream<Pointer> at(Lapse lapse, List<StepReview> steps, Pointer above) {
        return IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).step().equals(lapse.step()))
                .filter(i -> steps.get(i).facts().contains(lapse.fact()))
                .mapToObj(i ->
                        above.child(i).child("facts").child(steps.get(i).facts().indexOf(lapse.fact())));
    }
}
