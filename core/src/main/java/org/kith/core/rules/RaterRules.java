package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.framework.CriterionKey;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of several assessments beside each other: that nobody counts twice. */
final class RaterRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(Rule.of(Assessment.class, RaterRules::ratesOnce));

    private RaterRules() {}

    static void ratesOnce(Assessment assessment, Reporter out) {
        if (assessment.rater().isOne()) {
            ImmutableList<Assessment> earlier = out.dossier().all(Assessment.TYPE).stream()
                    .takeWhile(other -> !other.id().equals(assessment.id()))
                    .filter(other -> isBeside(assessment, other))
                    .collect(ImmutableList.toImmutableList());
            assessment.answers().forEach((criterion, answer) -> {
                if (answer instanceof Answer.Rated) {
                    rated(criterion, earlier)
                            .ifPresent(other -> out.at("answers")
                                    .at(criterion.value())
                                    .report(Severity.ERROR, "assessment.rated-twice", criterion, other.id()));
                }
            });
        }
    }

    private static boolean isBeside(Assessment assessment, Assessment other) {
        return other.date().equals(assessment.date())
                && other.rater().equals(assessment.rater())
                && other.isAboutTheSame(assessment);
    }

    private static Optional<Assessment> rated(CriterionKey criterion, ImmutableList<Assessment> others) {
        return others.stream()
                .filter(other -> other.answer(criterion) instanceof Answer.Rated)
                .findFirst();
    }
}
