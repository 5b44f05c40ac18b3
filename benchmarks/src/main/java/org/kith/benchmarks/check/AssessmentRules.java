package org.kith.benchmarks.check;

import static org.kith.benchmarks.check.Expect.that;
import static org.kith.core.spi.Rule.of;

import java.util.List;
import org.kith.core.spi.Rule;
import org.kith.core.text.Id;

/** The rules of assessments for Kith. */
final class AssessmentRules {

    static final List<Rule<?>> ALL = List.of(
            of(Assessment.class, (it, out) -> that(!it.title().isBlank(), out, "title", "assessment.untitled")),
            of(Assessment.class, (it, out) -> that(it.title().length() <= 120, out, "title", "assessment.long-title")),
            of(
                    Assessment.class,
                    (it, out) -> that(Id.isValid(it.framework()), out, "framework", "assessment.no-framework")),
            of(Assessment.class, (it, out) -> that(it.date() != null, out, "date", "assessment.no-date")),
            of(Assessment.class, (it, out) -> that(!it.answers().isEmpty(), out, "answers", "assessment.no-answers")),
            of(Answer.class, (it, out) -> that(Id.isValid(it.step()), out, "step", "answer.no-step")),
            of(Answer.class, (it, out) -> that(it.step().length() <= 60, out, "step", "answer.long-step")),
            of(Answer.class, (it, out) -> that(it.level() >= 0, out, "level", "answer.below-scale")),
            of(Answer.class, (it, out) -> that(it.level() <= 4, out, "level", "answer.above-scale")),
            of(Answer.class, (it, out) -> that(!it.evidence().isEmpty(), out, "evidence", "answer.no-evidence")),
            of(Evidence.class, (it, out) -> that(!it.summary().isBlank(), out, "summary", "evidence.no-summary")),
            of(
                    Evidence.class,
                    (it, out) -> that(it.summary().length() <= 300, out, "summary", "evidence.long-summary")),
            of(Evidence.class, (it, out) -> that(it.year() >= 1990, out, "year", "evidence.too-old")),
            of(Evidence.class, (it, out) -> that(it.year() <= 2100, out, "year", "evidence.to-come")),
            of(Evidence.class, (it, out) -> that(it.count() >= 0, out, "count", "evidence.less-than-nothing")),
            of(Evidence.class, (it, out) -> that(!it.citation().isBlank(), out, "citation", "evidence.no-citation")),
            of(Evidence.class, (it, out) -> that(!it.address().isBlank(), out, "address", "evidence.no-address")));

    private AssessmentRules() {}
}
