package org.kith.plugins.rubric.engine;

import static com.google.common.base.Preconditions.checkArgument;
import static org.kith.core.validation.Severity.ERROR;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.number.Fraction;
import org.kith.core.shape.Scalar;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;

/**
 * How much each criterion counts, as a caller wrote it; 1 where nothing is said.
 *
 * @param byCriterion the weights, in the order in which they were written; more than one for a criterion is a mistake that
 *     {@link #check} finds
 */
record Weights(ImmutableListMultimap<CriterionKey, Fraction> byCriterion) {

    /** Every criterion counts the same. */
    static final Weights EQUAL = new Weights(ImmutableListMultimap.of());

    static final Scalar<Weights> KIND = Scalar.string(
                    "weights", "weights like schools=2,governance=3/2", Weights::parse, Weights::toString)
            .done();

    private static Weights parse(String text) {
        ImmutableListMultimap.Builder<CriterionKey, Fraction> weights = ImmutableListMultimap.builder();
        for (String entry : Splitter.on(',').trimResults().omitEmptyStrings().split(text)) {
            List<String> sides = Splitter.on('=').trimResults().splitToList(entry);
            checkArgument(sides.size() == 2, "a weight is a criterion, an equals sign and a number");
            weights.put(CriterionKey.of(sides.get(0)), Fraction.parse(sides.get(1)));
        }
        return new Weights(weights.build());
    }

    Fraction of(CriterionKey criterion) {
        return byCriterion.get(criterion).stream().findFirst().orElse(Fraction.ONE);
    }

    /** {@return all that is wrong with them for a framework} */
    Findings check(Framework framework) {
        Findings.Builder findings = Findings.builder();
        byCriterion.asMap().forEach((key, values) -> {
            if (framework.criterion(key).isEmpty()) {
                findings.add(Finding.of(
                        ERROR, "score.weight-unknown", WeightedMeanScoring.MESSAGES, key, keysOf(framework)));
            }
            if (values.size() > 1) {
                findings.add(Finding.of(ERROR, "score.weight-duplicate", WeightedMeanScoring.MESSAGES, key));
            }
            values.stream()
                    .filter(weight -> weight.signum() <= 0)
                    .map(weight ->
                            Finding.of(ERROR, "score.weight-not-positive", WeightedMeanScoring.MESSAGES, key, weight))
                    .forEach(findings::add);
        });
        return findings.build();
    }

    private static String keysOf(Framework framework) {
        return framework.rated().stream()
                .map(criterion -> criterion.key().value())
                .collect(Collectors.joining(", "));
    }

    /** {@return the form in which they are written, such as {@code schools=2,governance=3/2}} */
    @Override
    public String toString() {
        return byCriterion.entries().stream()
                .map(weight -> weight.getKey() + "=" + weight.getValue())
                .collect(Collectors.joining(","));
    }
}
