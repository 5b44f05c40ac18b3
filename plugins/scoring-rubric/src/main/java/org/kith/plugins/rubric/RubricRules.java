package org.kith.plugins.rubric;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.framework.Framework;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Findings;

/** Everything that can be wrong with a rubric, found before anything is scored by it. */
public final class RubricRules {

    /** The rules. */
    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(new Rule<>(Rubric.class, RubricRules::check));

    private RubricRules() {}

    /** {@return all that is wrong with a rubric for a framework, as errors with pointers; empty if it can score} */
    public static Findings check(Rubric rubric, Framework framework) {
        List<Problem> alone = RubricCheck.problems(rubric);
        return Stream.concat(alone.stream(), withFramework(rubric, framework, alone).stream())
                .map(problem -> problem.finding(rubric))
                .collect(Findings.toFindings())
                .sorted();
    }

    private static void check(Rubric rubric, Reporter out) {
        List<Problem> alone = RubricCheck.problems(rubric);
        alone.forEach(problem -> problem.report(out));
        out.dossier()
                .find(Framework.TYPE, rubric.framework())
                .ifPresent(
                        framework -> withFramework(rubric, framework, alone).forEach(problem -> problem.report(out)));
    }

    /** {@return what is wrong for a framework; nothing while a cycle keeps that from being known} */
    private static List<Problem> withFramework(Rubric rubric, Framework framework, List<Problem> alone) {
        boolean cycle = alone.stream().anyMatch(problem -> problem.code().equals("rubric.cycle"));
        return cycle ? ImmutableList.of() : FrameworkCheck.problems(rubric, framework);
    }
}
