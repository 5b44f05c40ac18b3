package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.charter.Fulfilment;
import org.kith.charter.StepReview;
import org.kith.core.number.Share;
import org.kith.core.validation.Pointer;

/**
 * One step of a charter, as it is reviewed and as the team sees it.
 *
 * @param number its number in the charter; empty for an aim of the place's own
 * @param title what it is called
 * @param local what the place calls it; empty if it has no words of its own for it
 * @param tone how far it is kept, for the style sheet
 * @param state how far it is kept, in words
 * @param coverage so many of so many, such as "2 of 3"; empty if nothing is counted
 * @param facts what makes it so
 * @param team what the team says; empty if it assessed nothing
 */
record ReviewRow(
        String number,
        String title,
        String local,
        String tone,
        String state,
        String coverage,
        List<FactLine> facts,
        Optional<TeamAnswer> team) {

    static ReviewRow of(StepReview step, Pointer at, ReviewContext context) {
        return new ReviewRow(
                context.number(step.step()),
                context.title(step.step()),
                Sentence.list(step.localSteps().stream()
                        .flatMap(key -> context.localTitle(key).stream())
                        .filter(title -> !title.equals(context.title(step.step())))
                        .collect(toImmutableList())),
                Words.tone(shown(step, context)),
                shown(step, context) == Fulfilment.NOT_KNOWN
                                && !context.register().isRecorded()
                        ? ReviewWords.NOTHING
                        : ReviewWords.of(step.fulfilment()),
                step.coverage()
                        .filter(share -> share.whole() > 0)
                        .map(Share::toString)
                        .orElse(""),
                facts(step, at.child("facts"), context.register()),
                context.own().flatMap(own -> own.answer(step.step())));
    }

    /** Of what nobody has recorded anything, nobody can say that it is not done. */
    private static Fulfilment shown(StepReview step, ReviewContext context) {
        return step.fulfilment() == Fulfilment.UNMET && !context.register().isRecorded()
                ? Fulfilment.NOT_KNOWN
                : step.fulfilment();
    }

    private static List<FactLine> facts(StepReview step, Pointer at, RegisterWords register) {
        return IntStream.range(0, step.facts().size())
                .mapToObj(i -> FactLine.of(step.facts().get(i), at.child(i), register))
                .collect(toImmutableList());
    }

    /** {@return whether the team and the review differ, or only one of the two can tell} */
    boolean differs() {
        return team.filter(answer -> !answer.difference().isEmpty()).isPresent();
    }

    /** {@return how many facts are folded away, in words} */
    String summary() {
        return Words.count(facts.size(), "fact", "facts");
    }
}
