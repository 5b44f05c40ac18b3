package org.kith.plugins.rubric;

import static org.kith.core.validation.Severity.ERROR;

import java.util.Optional;
import java.util.stream.IntStream;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Scale;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Pointer;

/** What a framework must be like for a strategy to score it. */
final class Fit {

    static final Messages MESSAGES = Messages.load(Fit.class, "scoring-rubric");

    private Fit() {}

    /** Finds a framework over which no total may be made. */
    static Findings total(Framework framework, String method) {
        return framework.profileOnly()
                ? Findings.of(finding(framework, "/profileOnly", "score.total-forbidden", method))
                : Findings.NONE;
    }

    /** Finds scales in use whose levels are not numbered 0, 1, 2 and so on. */
    static Findings scalesFromZero(Framework framework) {
        return IntStream.range(0, framework.scales().size())
                .filter(i -> isUsed(framework, framework.scales().get(i)))
                .filter(i -> !countsFromZero(framework.scales().get(i)))
                .mapToObj(i -> finding(
                        framework,
                        "/scales/" + i + "/levels",
                        "score.scale-not-from-zero",
                        framework.scales().get(i).key()))
                .collect(Findings.toFindings());
    }

    /** Finds a framework without a rated criterion that a gate needs, or whose scale ends below the gate. */
    static Findings gate(Framework framework, CriterionKey gate, int least) {
        Optional<Scale> scale = framework.criterion(gate).flatMap(framework::scaleOf);
        if (scale.isEmpty()) {
            return Findings.of(finding(framework, "/criteria", "score.gate-missing", gate));
        }
        int highest = scale.orElseThrow().highest();
        return highest < least
                ? Findings.of(finding(framework, "/criteria", "score.gate-out-of-reach", gate, highest, least))
                : Findings.NONE;
    }

    private static boolean isUsed(Framework framework, Scale scale) {
        return framework.rated().stream().map(Criterion::scale).anyMatch(Optional.of(scale.key())::equals);
    }

    private static boolean countsFromZero(Scale scale) {
        return scale.lowest() == 0 && scale.highest() == scale.levels().size() - 1;
    }

    private static Finding finding(Framework framework, String pointer, String code, Object... arguments) {
        return Finding.of(ERROR, code, MESSAGES, arguments)
                .withDocument(framework.address())
                .at(Pointer.parse(pointer));
    }
}
