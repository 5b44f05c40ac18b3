package org.kith.charter;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.kith.core.dossier.DueKind;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;

/** What is due of recognitions: to ask for them again before they end. */
final class RecognitionDues {

    static final ImmutableList<DueRule<?>> ALL =
            ImmutableList.of(DueRule.of(Recognition.class, RecognitionDues::renewal));

    private RecognitionDues() {}

    static void renewal(Recognition recognition, DueReporter out) {
        recognition
                .validUntil()
                .filter(last -> recognition.isStanding() && !isRenewed(recognition, last, out))
                .ifPresent(last -> out.at("validUntil")
                        .report(
                                DueKind.RENEWAL,
                                last,
                                due -> due.title(recognition.scheme()).opens(recognition.renewalOpens())));
    }

    /** Whether the place has the same recognition for longer in a document of its own. */
    private static boolean isRenewed(Recognition recognition, LocalDate last, DueReporter out) {
        return out.dossier().all(Recognition.TYPE).stream()
                .filter(other -> other.isStanding()
                        && other.place().equals(recognition.place())
                        && other.awardingBody().equals(recognition.awardingBody())
                        && other.scheme().equals(recognition.scheme()))
                .anyMatch(other -> other.validUntil().filter(last::isBefore).isPresent());
    }
}
