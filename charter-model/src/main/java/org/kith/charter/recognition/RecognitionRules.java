package org.kith.charter.recognition;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.time.PartialDate;

/** What is looked at in recognitions, each for itself and beside the others. */
final class RecognitionRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.<Rule<?>>builder()
            .add(Rule.of(Recognition.class, RecognitionRules::hasDate))
            .add(Rule.of(Recognition.class, RecognitionRules::isToldOnce))
            .add(Rule.of(Recognition.class, RecognitionRules::standsAloneInItsScheme))
            .add(Rule.of(Recognition.class, RecognitionRules::hasSource))
            .add(Rule.of(RecognitionChange.class, RecognitionRules::isNotInTheFuture))
            .add(Rule.of(RecognitionChange.class, RecognitionRules::saysWhyItWasTakenBack))
            .add(Rule.of(RecognitionChange.class, RecognitionRules::endsAfterItBegins))
            .addAll(ChangeRules.ALL)
            .addAll(SchemeRules.ALL)
            .addAll(PanelRules.ALL)
            .build();

    private RecognitionRules() {}

    static void hasDate(Recognition recognition, Reporter out) {
        if (recognition.grant().isPresent() && recognition.grantedOn().isEmpty()) {
            out.at("changes").report(INFO, "recognition.no-date", recognition.id());
        }
    }

    static void isNotInTheFuture(RecognitionChange change, Reporter out) {
        change.on()
                .flatMap(PartialDate::earliest)
                .filter(earliest -> earliest.isAfter(out.asOf()))
                .ifPresent(earliest -> out.at("on").report(WARNING, "recognition.in-the-future", earliest, out.asOf()));
    }

    static void saysWhyItWasTakenBack(RecognitionChange change, Reporter out) {
        if (change.state() == RecognitionState.WITHDRAWN && change.reason().isEmpty()) {
            out.report(WARNING, "recognition.withdrawn-without-reason");
        }
    }

    static void endsAfterItBegins(RecognitionChange change, Reporter out) {
        change.until()
                .filter(last -> last.isBefore(change.reckonedFrom()))
                .ifPresent(last -> out.at("until")
                        .report(ERROR, "recognition.ends-before-it-begins", last, change.reckonedFrom()));
    }

    /** Reports the one of two that has the later id, so that a pair is reported once. */
    static void isToldOnce(Recognition recognition, Reporter out) {
        earlier(recognition, out).stream()
                .filter(other -> isSameAward(other, recognition))
                .findFirst()
                .ifPresent(other -> out.report(WARNING, "recognition.told-twice", recognition.id(), other.id()));
    }

    static void standsAloneInItsScheme(Recognition recognition, Reporter out) {
        earlier(recognition, out).stream()
                .filter(other -> other.scheme().equals(recognition.scheme()) && !isSameAward(other, recognition))
                .filter(other -> overlaps(other, recognition, out))
                .forEach(other ->
                        out.at("changes").report(WARNING, "recognition.overlaps", recognition.id(), other.id()));
    }

    static void hasSource(Recognition recognition, Reporter out) {
        if (recognition.source().isEmpty()) {
            out.report(WARNING, "recognition.no-source", recognition.id());
        }
    }

    private static List<Recognition> earlier(Recognition recognition, Reporter out) {
        return out.dossier().all(Recognition.TYPE).stream()
                .filter(other -> other.id().value().compareTo(recognition.id().value()) < 0)
                .filter(other -> other.place().equals(recognition.place()))
                .toList();
    }

    private static boolean isSameAward(Recognition one, Recognition other) {
        return one.awardingBody().equals(other.awardingBody())
                && one.charter().equals(other.charter())
                && one.grantedOn().isPresent()
                && one.history().equals(other.history());
    }

    private static boolean overlaps(Recognition one, Recognition other, Reporter out) {
        List<RecognitionPeriod> own = standing(one, out);
        return standing(other, out).stream().anyMatch(period -> own.stream().anyMatch(period::overlaps));
    }

    private static List<RecognitionPeriod> standing(Recognition recognition, Reporter out) {
        return RecognitionHistory.of(recognition, out.dossier()).periods().stream()
                .filter(period -> period.state().isStanding())
                .toList();
    }
}
