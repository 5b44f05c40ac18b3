package org.kith.plugins.rubric;

/** Tells what a node lacks only because of a mistake that is found anyway, so that one mistake gives one finding. */
final class Consequences {

    private final Nature.Natures natures;
    private final PerNode<Boolean> numberless = new PerNode<>(this::hasNoNumber);
    private final PerNode<Boolean> levelless = new PerNode<>(this::hasNoLevels);
    private final PerNode<Boolean> tooLow = new PerNode<>(this::comesTooLow);

    Consequences(Nature.Natures natures) {
        this.natures = natures;
    }

    /** {@return whether a node has no number, or there is no such node, because of another mistake} */
    boolean isNumberless(NodeKey node) {
        return natures.node(node).map(numberless::of).orElse(true);
    }

    boolean isNumberless(RubricNode node) {
        return numberless.of(node);
    }

    private boolean hasNoNumber(RubricNode node) {
        Formula formula = node.formula();
        if (formula instanceof Formula.SameAs same) {
            return isNumberless(same.node());
        }
        return natures.of(node).possible().isEmpty()
                && (formula.parts().isEmpty() || formula instanceof Formula.Sum || formula instanceof Formula.BestFit);
    }

    /** {@return whether a node has no levels, or there is no such node, because of another mistake} */
    boolean isLevelless(NodeKey node) {
        return natures.node(node).map(levelless::of).orElse(true);
    }

    private boolean hasNoLevels(RubricNode node) {
        if (natures.of(node).scale().isPresent()) {
            return false;
        }
        Formula formula = node.formula();
        if (formula instanceof Formula.SameAs same && node.scale().isEmpty()) {
            return isLevelless(same.node());
        }
        return node.scale().isPresent()
                || formula instanceof Formula.Rating
                || formula instanceof Formula.BestFit
                || (formula instanceof Formula.Weakest && hasLevellessPart(formula));
    }

    /** {@return whether some part has no levels because of another mistake, or there is no part} */
    boolean hasLevellessPart(Formula formula) {
        return formula.parts().isEmpty() || formula.parts().stream().anyMatch(levelless::of);
    }

    /** {@return whether the most that a node can come to is too low because of another mistake} */
    boolean isTooLow(NodeKey node) {
        return natures.node(node).map(tooLow::of).orElse(true);
    }

    private boolean comesTooLow(RubricNode node) {
        if (node.formula() instanceof Formula.SameAs same) {
            return isTooLow(same.node());
        }
        return node.formula() instanceof Formula.Sum sum
                && sum.parts().stream().anyMatch(part -> numberless.of(part) || tooLow.of(part));
    }
}
