package org.kith.charter.recognition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.DueKind;
import org.kith.core.spi.DueReporter;
import org.kith.core.spi.DueRule;
import org.kith.core.text.Text;

/** What is due of recognitions: to ask for them again before they end. */
final class RecognitionDues {

    static final ImmutableList<DueRule<?>> ALL =
            ImmutableList.of(DueRule.of(Recognition.class, RecognitionDues::renewal));

    private RecognitionDues() {}

    static void renewal(Recognition recognition, DueReporter out) {
        RecognitionHistory history = RecognitionHistory.of(recognition, out.dossier());
        history.renewal(out.asOf())
                .filter(window -> !isRecognisedForLonger(recognition, window.until(), out))
                .ifPresent(window -> out.at("changes")
                        .report(
                                DueKind.RENEWAL,
                                window.closes(),
                                due -> due.title(title(recognition.scheme(), history.scheme()))
                                        .opens(window.opens())));
    }

    static Text title(SchemeRef ref, Optional<RecognitionScheme> scheme) {
        return scheme.map(RecognitionScheme::title)
                .orElseGet(() -> Text.of(ref.id().value()));
    }

    /** Whether the place has the same recognition for longer, or for good, in a document of its own. */
    private static boolean isRecognisedForLonger(Recognition recognition, LocalDate last, DueReporter out) {
        Dossier dossier = out.dossier();
        return dossier.all(Recognition.TYPE).stream()
                .filter(other -> !other.id().equals(recognition.id())
                        && other.place().equals(recognition.place())
                        && other.awardingBody().equals(recognition.awardingBody())
                        && other.scheme().id().equals(recognition.scheme().id()))
                .map(other -> RecognitionHistory.of(other, dossier))
                .anyMatch(other -> standsAfter(last, other, out.asOf())
                        || other.renewal(out.asOf())
                                .filter(longer -> longer.until().isAfter(last))
                                .isPresent());
    }

    /** Whether a recognition stands on the day looked at, and by what is known then also on one after the last. */
    private static boolean standsAfter(LocalDate last, RecognitionHistory other, LocalDate asOf) {
        LocalDate dayAfter = last.plusDays(1);
        return other.period(asOf)
                .filter(period -> period.state().isStanding())
                .filter(period -> period.endExclusive()
                        .filter(end -> !end.isAfter(dayAfter))
                        .isEmpty())
                .isPresent();
    }
}
