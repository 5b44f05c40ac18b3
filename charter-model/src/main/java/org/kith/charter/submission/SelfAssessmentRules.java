package org.kith.charter.submission;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.INFO;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kith.charter.Charter;
import org.kith.charter.Programme;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.RaterKind;
import org.kith.core.framework.Framework;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What is looked at in self-assessments: that they are of the programme's charter, and that those who agreed had answered. */
final class SelfAssessmentRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(SelfAssessment.class, SelfAssessmentRules::isOfTheCharterOfItsProgramme),
            Rule.of(SelfAssessment.class, SelfAssessmentRules::asksForEveryStep),
            Rule.of(SelfAssessment.class, SelfAssessmentRules::answersOneFramework),
            Rule.of(SelfAssessment.class, SelfAssessmentRules::isOfThePlaceOfItsProgramme),
            Rule.of(SelfAssessment.class, SelfAssessmentRules::isRatedByPeople),
            Rule.of(SelfAssessment.class, SelfAssessmentRules::agreesOnWhatWasRated),
            Rule.of(SelfAssessment.class, SelfAssessmentRules::isRatedByTheDay),
            Rule.of(SelfAssessment.class, SelfAssessmentRules::isAgreedByTheDay),
            Rule.of(SelfAssessment.class, SelfAssessmentRules::isAgreedInOrder));

    private SelfAssessmentRules() {}

    static void isOfTheCharterOfItsProgramme(SelfAssessment own, Reporter out) {
        out.dossier()
                .find(Programme.TYPE, own.programme())
                .filter(programme -> !programme.charter().equals(own.charter()))
                .ifPresent(programme -> out.at("charter")
                        .report(ERROR, "self-assessment.other-charter", own.charter(), programme.charter()));
    }

    /** A framework made for another version of the charter leaves steps out, or is there in another version itself. */
    static void asksForEveryStep(SelfAssessment own, Reporter out) {
        Optional<Framework> known =
                out.dossier().find(Framework.TYPE, own.framework().id());
        known.filter(framework -> !framework.version().equals(own.framework().version()))
                .ifPresent(framework -> out.at("framework")
                        .at("version")
                        .report(ERROR, "self-assessment.other-version", framework.id()));
        Optional<Charter> charter = out.dossier().find(Charter.TYPE, own.charter());
        known.ifPresent(framework -> charter.ifPresent(steps -> steps.keys().stream()
                .filter(step -> framework.criterion(step).isEmpty())
                .forEach(step ->
                        out.at("framework").report(INFO, "self-assessment.step-not-asked", framework.id(), step))));
    }

    static void answersOneFramework(SelfAssessment own, Reporter out) {
        each(own, out, (answers, at) -> {
            boolean same = answers.framework().id().equals(own.framework().id())
                    && answers.framework().version().equals(own.framework().version());
            if (!same) {
                at.report(
                        ERROR,
                        "self-assessment.other-framework",
                        answers.id(),
                        own.framework().id());
            }
        });
    }

    static void isOfThePlaceOfItsProgramme(SelfAssessment own, Reporter out) {
        out.dossier()
                .find(Programme.TYPE, own.programme())
                .ifPresent(programme -> each(
                        own,
                        out,
                        (answers, at) -> answers.place()
                                .filter(place -> !place.equals(programme.place()))
                                .ifPresent(place -> at.report(
                                        ERROR,
                                        "self-assessment.other-place",
                                        answers.id(),
                                        place,
                                        programme.place()))));
    }

    /** What is worked out from records stands beside a self-assessment and is no part of it. */
    static void isRatedByPeople(SelfAssessment own, Reporter out) {
        each(own, out, (answers, at) -> {
            if (answers.rater().kind() == RaterKind.RECORDS) {
                at.report(ERROR, "self-assessment.rated-by-records", answers.id());
            }
        });
    }

    static void agreesOnWhatWasRated(SelfAssessment own, Reporter out) {
        if (own.agreement().isEmpty()) {
            return;
        }
        if (own.ratings().isEmpty()) {
            out.at("ratings").report(WARNING, "self-assessment.no-raters", own.id());
        }
        each(own, out, (answers, at) -> {
            if (answers.answers().values().stream().allMatch(Answer.Unanswered.class::isInstance)) {
                at.report(WARNING, "self-assessment.never-answered", answers.id());
            }
        });
    }

    static void isRatedByTheDay(SelfAssessment own, Reporter out) {
        each(own, out, (answers, at) -> {
            if (answers.date().isAfter(out.asOf()) && own.ratings().contains(answers.id())) {
                at.report(WARNING, "self-assessment.rated-after-day", answers.id(), answers.date(), out.asOf());
            }
        });
    }

    static void isAgreedByTheDay(SelfAssessment own, Reporter out) {
        own.agreement()
                .map(Agreement::on)
                .filter(day -> day.isAfter(out.asOf()))
                .ifPresent(day -> out.at("agreement")
                        .at("on")
                        .report(WARNING, "self-assessment.agreed-after-day", day, out.asOf()));
    }

    static void isAgreedInOrder(SelfAssessment own, Reporter out) {
        own.agreement().map(Agreement::on).ifPresent(day -> {
            Reporter at = out.at("agreement").at("on");
            if (day.isBefore(own.begun())) {
                at.report(ERROR, "self-assessment.agreed-before-begun", day, own.begun());
            }
            own.ratings().stream()
                    .flatMap(id -> out.dossier().find(Assessment.TYPE, id).stream())
                    .filter(rating -> rating.date().isAfter(day))
                    .forEach(rating -> at.report(
                            WARNING, "self-assessment.agreed-before-rating", day, rating.id(), rating.date()));
        });
    }

    /** Looks at what was agreed on, then at what each rater answered. */
    private static void each(SelfAssessment own, Reporter out, BiConsumer<Assessment, Reporter> check) {
        own.agreement()
                .map(Agreement::answers)
                .ifPresent(id -> one(id, out.at("agreement").at("answers"), check));
        int index = 0;
        for (AssessmentId id : own.ratings()) {
            one(id, out.at("ratings").at(index++), check);
        }
    }

    private static void one(AssessmentId id, Reporter at, BiConsumer<Assessment, Reporter> check) {
        at.dossier().find(Assessment.TYPE, id).ifPresent(answers -> check.accept(answers, at));
    }
}
