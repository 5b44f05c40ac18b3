package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import org.kith.core.assessment.Evidence;

/**
 * A piece of evidence.
 *
 * @param figure how many, with the unit, such as "over 90 schools"; empty if nothing was counted
 * @param summary what is so
 * @param date when it was so; empty if that is not known
 * @param cites where it comes from
 */
record EvidenceLine(String figure, String summary, String date, List<Cite> cites) {

    static List<EvidenceLine> of(List<Evidence> evidence, Scope scope) {
        return evidence.stream().map(one -> of(one, scope)).collect(toImmutableList());
    }

    private static EvidenceLine of(Evidence evidence, Scope scope) {
        String unit = evidence.unit().map(word -> " " + word).orElse("");
        return new EvidenceLine(
                evidence.figure().map(figure -> figure + unit).orElse(""),
                scope.text(evidence.summary()),
                evidence.date().map(EnglishDates::partial).orElse(""),
                scope.cite(evidence.source()));
    }
}
