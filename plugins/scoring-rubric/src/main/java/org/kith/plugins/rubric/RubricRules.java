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

    /**
     * {@return all that is wrong with a rubric for a framework, with pointers} Without errors it can score; what only has no effect
     * is a warning. What depends on the figures of a dossier is found by checking the dossier.
     */
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
        FigureCheck.problems(rubric, out.dossier()).forEach(problem -> problem.report(out));
        out.dossier()
                .find(Framework.TYPE, rubric.framework())
                .ifPresent(
                        framework -> withFramework(rubric, framework, alone).forEach(problem -> problem.report(out)));
    }

    /** {@return what is wrong for a framework; what nodes come to is left out while they wait for one another without end} */
    private static List<Problem> withFramework(Rubric rubric, Framework framework, List<Problem> alone) {
        List<Problem> criteria = CriterionCheck.problems(rubric, framework);
        return rubric.framework().equals(framework.id()) && !WaitingCheck.isAmong(alone)
                ? ImmutableList.<Problem>builder()
                        .addAll(criteria)
                        .addAll(FrameworkCheck.problems(rubric, framework))
                        .build()
                : criteria;
    }
}
