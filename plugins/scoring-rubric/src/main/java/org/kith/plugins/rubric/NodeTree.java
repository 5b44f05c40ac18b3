package org.kith.plugins.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import org.kith.core.assessment.Answer;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.Level;
import org.kith.core.score.Counts;
import org.kith.core.score.ScoreNode;

/**
 * The nodes of a framework's criteria, made from the answers up.
 *
 * @param ratings what was answered
 * @param grading how an answer becomes points
 * @param grouping how the points of a group become those of the group
 * @param weights how much each node counts in the node above
 */
record NodeTree(Ratings ratings, Grading grading, Grouping grouping, Weights weights) {

    /** {@return the whole, without level and reasons} */
    ScoreNode root(String method) {
        return group(ratings.framework().criteria())
                .key(method)
                .title(ratings.framework().title())
                .build();
    }

    private ScoreNode node(Criterion criterion) {
        ScoreNode.Builder node = criterion.criteria().isEmpty() ? leaf(criterion) : group(criterion.criteria());
        return node.key(criterion.key().value())
                .title(criterion.title())
                .side(criterion.side())
                .weight(weights.of(criterion.key()))
                .build();
    }

    private ScoreNode.Builder group(List<Criterion> criteria) {
        List<ScoreNode> parts = criteria.stream().map(this::node).collect(toImmutableList());
        Counts counts = parts.stream().map(ScoreNode::counts).reduce(Counts.NONE, Counts::plus);
        return start(grouping.rule(), grouping.combine(parts)).counts(counts).parts(parts);
    }

    private ScoreNode.Builder leaf(Criterion criterion) {
        Answer answer = ratings.answer(criterion);
        Optional<Level> level = ratings.level(criterion);
        Optional<Points> points = answer instanceof Answer.NotApplicable
                ? Optional.empty()
                : grading.grade(ratings.scale(criterion), level);
        return start(grading.rule(), points)
                .counts(Counts.of(answer))
                .level(level.map(Level::title))
                .addReason(Sentences.ofAnswer(ratings, criterion));
    }

    private static ScoreNode.Builder start(String rule, Optional<Points> points) {
        return ScoreNode.builder()
                .rule(rule)
                .points(points.map(Points::reached))
                .possible(points.map(Points::possible));
    }
}
