package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Fraction;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;

/** Finds the score cards of an assessment. */
final class Scores {

    private Scores() {}

    /** {@return the score cards of an assessment, by id} */
    static List<ScoreCard> of(Assessment assessment, Scope scope) {
        return scope.dossier().all(ScoreCard.TYPE).stream()
                .filter(card -> card.assessment().equals(assessment.id()))
                .collect(toImmutableList());
    }

    /** {@return the score cards of assessments that are not there, by id} */
    static List<ScoreCard> withoutAssessment(Scope scope) {
        return scope.dossier().all(ScoreCard.TYPE).stream()
                .filter(card ->
                        scope.dossier().find(Assessment.TYPE, card.assessment()).isEmpty())
                .collect(toImmutableList());
    }

    /** {@return the share that the first of some cards gives a criterion} */
    static Optional<Fraction> share(List<ScoreCard> cards, CriterionKey criterion) {
        return cards.stream()
                .flatMap(card -> nodes(card.root()))
                .filter(node -> node.key().equals(criterion.value()))
                .flatMap(node -> node.share().stream())
                .findFirst();
    }

    private static Stream<ScoreNode> nodes(ScoreNode node) {
        return Stream.concat(Stream.of(node), node.parts().stream().flatMap(Scores::nodes));
    }
}
