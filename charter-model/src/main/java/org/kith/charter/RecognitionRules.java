package org.kith.charter;

import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.time.PartialDate;

/** What is looked at in recognitions. */
final class RecognitionRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Recognition.class, RecognitionRules::hasDate),
            Rule.of(Recognition.class, RecognitionRules::isNotInTheFuture),
            Rule.of(Recognition.class, RecognitionRules::isToldOnce),
            Rule.of(Recognition.class, RecognitionRules::hasSource));

    private RecognitionRules() {}

    static void hasDate(Recognition recognition, Reporter out) {
        if (recognition.date().isEmpty()) {
            out.report(INFO, "recognition.no-date", recognition.id());
        }
    }

    static void isNotInTheFuture(Recognition recognition, Reporter out) {
        recognition
                .date()
                .flatMap(PartialDate::earliest)
                .filter(earliest -> earliest.isAfter(out.asOf()))
                .ifPresent(
                        earliest -> out.at("date").report(WARNING, "recognition.in-the-future", earliest, out.asOf()));
    }

    /** Reports the one of two that has the later id, so that a pair is reported once. */
    static void isToldOnce(Recognition recognition, Reporter out) {
        out.dossier().all(Recognition.TYPE).stream()
                .filter(other -> other.id().value().compareTo(recognition.id().value()) < 0)
                .filter(other -> isSameAward(other, recognition))
                .findFirst()
                .ifPresent(other -> out.report(WARNING, "recognition.told-twice", recognition.id(), other.id()));
    }

    static void hasSource(Recognition recognition, Reporter out) {
        if (recognition.source().isEmpty()) {
            out.report(WARNING, "recognition.no-source", recognition.id());
        }
    }

    private static boolean isSameAward(Recognition one, Recognition other) {
        return one.place().equals(other.place())
                && one.awardingBody().equals(other.awardingBody())
                && one.charter().equals(other.charter())
                && one.date().isPresent()
                && one.date().equals(other.date())
                && one.state() == other.state();
    }
}
