package org.kith.benchmarks.check;

import static org.kith.benchmarks.check.Expect.that;
import static org.kith.core.spi.Rule.of;

import java.util.List;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.text.Id;

/** The rules of assessments for Kith. */
final class AssessmentRules {

    static final List<Rule<?>> ALL = List.of(
            of(Assessment.class, AssessmentRules::assessment),
            of(Answer.class, AssessmentRules::answer),
            of(Evidence.class, AssessmentRules::evidence));

    private AssessmentRules() {}

    private static void assessment(Assessment it, Reporter out) {
        that(!it.title().isBlank(), out, "title", "assessment.untitled");
        that(it.title().length() <= 120, out, "title", "assessment.long-title");
        that(Id.isValid(it.framework()), out, "framework", "assessment.no-framework");
        that(it.date() != null, out, "date", "assessment.no-date");
        that(!it.answers().isEmpty(), out, "answers", "assessment.no-answers");
    }

    private static void answer(Answer it, Reporter out) {
        that(Id.isValid(it.step()), out, "step", "answer.no-step");
        that(it.step().length() <= 60, out, "step", "answer.long-step");
        that(it.level() >= 0, out, "level", "answer.below-scale");
        that(it.level() <= 4, out, "level", "answer.above-scale");
        that(!it.evidence().isEmpty(), out, "evidence", "answer.no-evidence");
    }

    private static void evidence(Evidence it, Reporter out) {
        that(!it.summary().isBlank(), out, "summary", "evidence.no-summary");
        that(it.summary().length() <= 300, out, "summary", "evidence.long-summary");
        that(it.year() >= 1990, out, "year", "evidence.too-old");
        that(it.year() <= 2100, out, "year", "evidence.to-come");
        that(it.count() >= 0, out, "count", "evidence.less-than-nothing");
        that(!it.citation().isBlank(), out, "citation", "evidence.no-citation");
        that(!it.address().isBlank(), out, "address", "evidence.no-address");
    }
}
