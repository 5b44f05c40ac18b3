package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.Reply;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of evidence requests: that asking comes before the answer, and that what was given is kept. */
final class RequestRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(EvidenceRequest.class, RequestRules::wasAskedInOrder),
            Rule.of(EvidenceRequest.class, RequestRules::isDueAfterItWasAsked),
            Rule.of(EvidenceRequest.class, RequestRules::isAnsweredAfterItWasAsked),
            Rule.of(Reply.class, RequestRules::keepsWhatWasGiven));

    private RequestRules() {}

    static void wasAskedInOrder(EvidenceRequest request, Reporter out) {
        for (int i = 1; i < request.asked().size(); i++) {
            LocalDate day = request.asked().get(i);
            LocalDate before = request.asked().get(i - 1);
            if (day.isBefore(before)) {
                out.at("asked").at(i).report(Severity.ERROR, "evidence-request.asks-out-of-order", day, before);
            }
        }
    }

    static void isDueAfterItWasAsked(EvidenceRequest request, Reporter out) {
        request.due()
                .filter(due -> !request.asked().isEmpty() && !isAskedBy(request, due))
                .ifPresent(due -> out.at("due").report(Severity.ERROR, "evidence-request.due-before-asked", due));
    }

    static void isAnsweredAfterItWasAsked(EvidenceRequest request, Reporter out) {
        request.reply()
                .map(Reply::date)
                .filter(date -> !isAskedBy(request, date))
                .ifPresent(date -> out.at("reply")
                        .at("date")
                        .report(Severity.ERROR, "evidence-request.answered-before-asked", date));
    }

    private static boolean isAskedBy(EvidenceRequest request, LocalDate day) {
        return request.asked().stream().anyMatch(asked -> !asked.isAfter(day));
    }

    static void keepsWhatWasGiven(Reply reply, Reporter out) {
        if (reply.kind() == ReplyKind.GIVEN && reply.evidence().isEmpty()) {
            out.at("evidence").report(Severity.WARNING, "evidence-request.given-without-evidence");
        }
    }
}
