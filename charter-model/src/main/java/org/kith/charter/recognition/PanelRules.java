package org.kith.charter.recognition;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.kith.charter.CharterReview;
import org.kith.charter.submission.Submission;
import org.kith.core.score.Decision;
import org.kith.core.score.ScoreCard;
import org.kith.core.shape.Kinds;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What is looked at in decisions of panels, and in the recognitions that point to them. */
final class PanelRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(PanelDecision.class, PanelRules::saysWhoAndWhy),
            Rule.of(PanelDecision.class, PanelRules::isNotInTheFuture),
            Rule.of(PanelDecision.class, PanelRules::comesAfterWhatItRestsOn),
            Rule.of(PanelDecision.class, PanelRules::looksAtASubmissionOfThePlace),
            Rule.of(PanelDecision.class, PanelRules::givesALevelToThePlace),
            Rule.of(Advice.class, PanelRules::saysWhyItWasOverruled),
            Rule.of(Recognition.class, PanelRules::followsFromItsDecisions));

    private PanelRules() {}

    static void saysWhoAndWhy(PanelDecision decision, Reporter out) {
        if (decision.reasons().isEmpty()) {
            out.at("reasons").report(WARNING, "panel-decision.no-reasons", decision.id());
        }
        if (decision.members().isEmpty()) {
            out.at("members").report(WARNING, "panel-decision.no-members", decision.id());
        }
    }

    static void isNotInTheFuture(PanelDecision decision, Reporter out) {
        if (decision.date().isAfter(out.asOf())) {
            out.at("date").report(WARNING, "panel-decision.in-the-future", decision.date(), out.asOf());
        }
    }

    static void comesAfterWhatItRestsOn(PanelDecision decision, Reporter out) {
        for (int i = 0; i < decision.advice().size(); i++) {
            Reporter at = out.at("advice").at(i);
            day(decision.advice().get(i), out)
                    .filter(decision.date()::isBefore)
                    .ifPresent(day -> at.report(WARNING, "panel-decision.before-advice", decision.date(), day));
        }
        submission(decision, out)
                .flatMap(Submission::submitted)
                .filter(decision.date()::isBefore)
                .ifPresent(day ->
                        out.at("submission").report(ERROR, "panel-decision.before-submission", decision.date(), day));
    }

    private static Optional<LocalDate> day(Advice advice, Reporter out) {
        return advice.card()
                .flatMap(id -> out.dossier().find(ScoreCard.TYPE, id))
                .map(ScoreCard::asOf)
                .or(() -> advice.review()
                        .flatMap(id -> out.dossier().find(CharterReview.TYPE, id))
                        .map(CharterReview::asOf));
    }

    static void looksAtASubmissionOfThePlace(PanelDecision decision, Reporter out) {
        submission(decision, out)
                .filter(submission -> !submission.place().equals(decision.place())
                        || !submission.awardingBody().equals(decision.awardingBody()))
                .ifPresent(submission ->
                        out.at("submission").report(ERROR, "panel-decision.submission-of-another", submission.id()));
    }

    /** The level stands in a decision on a scoring scheme, which may be of somebody else by mistake. */
    static void givesALevelToThePlace(PanelDecision decision, Reporter out) {
        decision.level()
                .flatMap(id -> out.dossier().find(Decision.TYPE, id))
                .filter(level -> level.place()
                                .filter(place -> !place.equals(decision.place()))
                                .isPresent()
                        || level.body()
                                .filter(body -> !body.equals(decision.awardingBody()))
                                .isPresent())
                .ifPresent(level -> out.at("level").report(ERROR, "panel-decision.level-of-another", level.id()));
    }

    private static Optional<Submission> submission(PanelDecision decision, Reporter out) {
        return decision.submission().flatMap(id -> out.dossier().find(Submission.TYPE, id));
    }

    static void saysWhyItWasOverruled(Advice advice, Reporter out) {
        if (advice.use() == AdviceUse.OVERRULED && advice.why().isEmpty()) {
            out.report(WARNING, "panel-decision.overruled-without-reason");
        }
    }

    static void followsFromItsDecisions(Recognition recognition, Reporter out) {
        for (RecognitionChange change : recognition.changes()) {
            change.decision()
                    .flatMap(id -> out.dossier().find(PanelDecision.TYPE, id))
                    .ifPresent(decision -> follows(
                            recognition,
                            change,
                            decision,
                            ChangeRules.at(recognition, change, out).at("decision")));
        }
    }

    private static void follows(
            Recognition recognition, RecognitionChange change, PanelDecision decision, Reporter at) {
        boolean same = decision.place().equals(recognition.place())
                && decision.awardingBody().equals(recognition.awardingBody())
                && decision.scheme().id().equals(recognition.scheme().id())
                && decision.scheme().couldBe(recognition.scheme().version());
        if (!same) {
            at.report(ERROR, "recognition.decision-for-another", decision.id());
        } else if (!decision.outcome().change().equals(Optional.of(change.state()))) {
            at.report(
                    ERROR,
                    "recognition.decision-otherwise",
                    Kinds.wireName(decision.outcome()),
                    Kinds.wireName(change.state()));
        }
        if (change.on().isPresent() && decision.date().isAfter(change.reckonedFrom())) {
            at.report(ERROR, "recognition.decided-afterwards", decision.date(), ChangeRules.day(change));
        }
    }
}
