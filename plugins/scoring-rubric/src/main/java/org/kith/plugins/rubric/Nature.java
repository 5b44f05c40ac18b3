package org.kith.plugins.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.Maps;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Scale;
import org.kith.core.number.Fraction;

/**
 * What a node can come to for a framework.
 *
 * @param possible the most points; empty if it never has a number
 * @param scale the scale of its levels; empty if it never has one
 */
record Nature(Optional<Fraction> possible, Optional<Scale> scale) {

    static final Nature NOTHING = new Nature(Optional.empty(), Optional.empty());

    /** Works out the natures of the nodes of one rubric. Only for rubrics without cycles. */
    static final class Natures {
        private final Rubric rubric;
        private final Framework framework;
        private final Map<NodeKey, RubricNode> nodes = new HashMap<>();
        private final Map<CriterionKey, Criterion> rated;
        private final PerNode<Nature> natures = new PerNode<>(node -> graded(node, plain(node.formula())));
        private final PerNode<Boolean> signs = new PerNode<>(node -> isSigned(node.formula()));

        Natures(Rubric rubric, Framework framework, List<Site> sites) {
            this.rubric = rubric;
            this.framework = framework;
            this.rated = Maps.uniqueIndex(framework.rated(), Criterion::key);
            sites.forEach(site -> nodes.putIfAbsent(site.node().key(), site.node()));
        }

        /** {@return the node of a key} */
        Optional<RubricNode> node(NodeKey key) {
            return Optional.ofNullable(nodes.get(key));
        }

        /** {@return what a node can come to; nothing if there is none of that key} */
        Nature of(NodeKey key) {
            return node(key).map(this::of).orElse(NOTHING);
        }

        Nature of(RubricNode node) {
            return natures.of(node);
        }

        private Nature graded(RubricNode node, Nature plain) {
            return node.scale().isEmpty()
                    ? plain
                    : new Nature(plain.possible, node.scale().flatMap(rubric::scale));
        }

        private Nature plain(Formula formula) {
            if (formula instanceof Formula.Rating rating) {
                return rating(rating);
            }
            if (formula instanceof Formula.SameAs same) {
                return of(same.node());
            }
            Optional<Scale> shared = sharedScale(formula);
            if (formula instanceof Formula.BestFit) {
                return new Nature(shared.map(scale -> Fraction.of(scale.highest() - scale.lowest())), shared);
            }
            return new Nature(possible(formula), formula instanceof Formula.Weakest ? shared : Optional.empty());
        }

        private Optional<Fraction> possible(Formula formula) {
            if (formula instanceof Formula.Profile) {
                return Optional.empty();
            }
            if (formula instanceof Formula.Sum sum) {
                return sum.parts().stream()
                        .flatMap(part -> of(part).possible.stream()
                                .map(possible -> possible.times(part.weight().orElse(Fraction.ONE))))
                        .reduce(Fraction::plus);
            }
            if (formula instanceof Formula.Mean mean) {
                return mean.outOf().or(() -> Optional.of(Fraction.ONE));
            }
            return Optional.of(
                    formula instanceof Formula.Count count
                            ? Fraction.of(count.parts().size())
                            : Fraction.ONE);
        }

        private Nature rating(Formula.Rating rating) {
            Optional<Scale> scale = scaleOf(rating.criterion());
            Optional<Fraction> most = rating.points().values().stream().max(Comparator.naturalOrder());
            return new Nature(scale.map(levels -> most.orElseGet(() -> range(rating, levels))), scale);
        }

        private static Fraction range(Formula.Rating rating, Scale scale) {
            return rating.measure().orElse(Measure.LEVELS) == Measure.SHARE
                    ? Fraction.ONE
                    : Fraction.of(scale.highest() - scale.lowest());
        }

        private Optional<Scale> scaleOf(CriterionKey criterion) {
            return Optional.ofNullable(rated.get(criterion)).flatMap(framework::scaleOf);
        }

        /** {@return the scale of all parts, if they have the same one} */
        Optional<Scale> sharedScale(Formula formula) {
            List<Optional<Scale>> scales = formula.parts().stream()
                    .map(part -> of(part).scale)
                    .distinct()
                    .collect(toImmutableList());
            return scales.size() == 1 ? scales.get(0) : Optional.empty();
        }

        /** {@return whether a node can come to less than nothing: a change can, and numbers that are made of it} */
        boolean isSigned(NodeKey key) {
            return node(key).map(signs::of).orElse(false);
        }

        private boolean isSigned(Formula formula) {
            if (formula instanceof Formula.SameAs same) {
                return isSigned(same.node());
            }
            boolean number = formula instanceof Formula.Sum
                    || formula instanceof Formula.Mean
                    || formula instanceof Formula.Weakest;
            return formula instanceof Formula.Change
                    || (number && formula.parts().stream().anyMatch(signs::of));
        }
    }
}
