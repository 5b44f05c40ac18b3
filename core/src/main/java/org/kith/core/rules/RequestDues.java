package org.kith.core.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.dossier.DueKind;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;

/** What is due of evidence requests: a reply by the day agreed, and from the day of the last asking on if none was. */
final class RequestDues {

    static final ImmutableList<DueRule<?>> ALL =
            ImmutableList.of(DueRule.of(EvidenceRequest.class, RequestDues::reply));

    private RequestDues() {}

    static void reply(EvidenceRequest request, DueReporter out) {
        Optional<LocalDate> asked = request.asked().stream().max(Comparator.naturalOrder());
        if (request.reply().isEmpty()) {
            request.due()
                    .or(() -> asked)
                    .ifPresent(day -> out.at("reply")
                            .report(
                                    DueKind.EVIDENCE,
                                    day,
                                    due -> due.title(request.wanted())
                                            .owner(request.of())
                                            .asked(asked)));
        }
    }
}
