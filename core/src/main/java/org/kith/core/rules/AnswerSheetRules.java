package org.kith.core.rules;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.kith.core.privacy.Consent;
import org.kith.core.privacy.Purpose;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.GivenAnswer;
import org.kith.core.questionnaire.Question;
import org.kith.core.questionnaire.QuestionAnswer;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of answer sheets: that answers fit what was asked, and are kept with consent. No finding tells an answer. */
final class AnswerSheetRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(AnswerSheet.class, AnswerSheetRules::isOfTheVersion),
            Rule.of(AnswerSheet.class, AnswerSheetRules::isAtAStage),
            Rule.of(AnswerSheet.class, AnswerSheetRules::isAboutSomething),
            Rule.of(AnswerSheet.class, AnswerSheetRules::answersFit),
            Rule.of(AnswerSheet.class, AnswerSheetRules::answersWereAskedFor),
            Rule.of(AnswerSheet.class, AnswerSheetRules::isInOrder),
            Rule.of(AnswerSheet.class, AnswerSheetRules::isKeptWithConsent),
            Rule.of(AnswerSheet.class, AnswerSheetRules::isTheOnlyOne),
            Rule.of(AnswerSheet.class, AnswerSheetRules::isWithdrawnEverywhere));

    private AnswerSheetRules() {}

    static void isOfTheVersion(AnswerSheet sheet, Reporter out) {
        questionnaire(sheet, out).ifPresent(questionnaire -> {
            version(
                    sheet.questionnaire().version(),
                    questionnaire,
                    out.at("questionnaire").at("version"));
            for (int i = 0; i < sheet.revisions().size(); i++) {
                version(
                        sheet.revisions().get(i).version(),
                        questionnaire,
                        out.at("revisions").at(i).at("version"));
            }
        });
    }

    private static void version(String version, Questionnaire questionnaire, Reporter out) {
        if (!version.equals(questionnaire.version())) {
            out.report(Severity.WARNING, "answer-sheet.other-version", questionnaire.id());
        }
    }

    static void isAtAStage(AnswerSheet sheet, Reporter out) {
        questionnaire(sheet, out)
                .filter(questionnaire -> sheet.stage()
                        .filter(stage -> questionnaire.stages().stream()
                                .noneMatch(known -> known.key().equals(stage)))
                        .isPresent())
                .ifPresent(questionnaire ->
                        out.at("stage").report(Severity.ERROR, "answer-sheet.unknown-stage", questionnaire.id()));
    }

    static void isAboutSomething(AnswerSheet sheet, Reporter out) {
        sheet.occasion()
                .filter(occasion -> !out.dossier().contains(occasion.type(), occasion.id()))
                .ifPresent(occasion -> out.at("occasion")
                        .at("document")
                        .report(Severity.ERROR, "reference.dangling", occasion.type(), occasion.id()));
    }

    static void answersFit(AnswerSheet sheet, Reporter out) {
        questionnaire(sheet, out).ifPresent(questionnaire -> {
            if (sheet.questionnaire().version().equals(questionnaire.version())) {
                sheet.answers()
                        .forEach((key, answer) -> fits(
                                questionnaire, key, answer, out.at("answers").at(key.value())));
            }
            for (int i = 0; i < sheet.revisions().size(); i++) {
                GivenAnswer given = sheet.revisions().get(i);
                if (given.version().equals(questionnaire.version())) {
                    fits(
                            questionnaire,
                            given.question(),
                            given.answer(),
                            out.at("revisions").at(i).at("answer"));
                }
            }
        });
    }

    private static void fits(Questionnaire questionnaire, QuestionKey key, QuestionAnswer answer, Reporter out) {
        Optional<Question> question = questionnaire.question(key);
        if (question.isEmpty()) {
            out.report(Severity.ERROR, "answer-sheet.unknown-question", key, questionnaire.id());
        } else {
            AnswerFit.check(questionnaire, question.get(), answer, out);
        }
    }

    static void answersWereAskedFor(AnswerSheet sheet, Reporter out) {
        questionnaire(sheet, out).ifPresent(questionnaire -> {
            Map<QuestionKey, QuestionAnswer> answers = sheet.current(Instant.MAX).values().stream()
                    .filter(given -> given.version().equals(questionnaire.version()))
                    .collect(toImmutableMap(GivenAnswer::question, GivenAnswer::answer));
            ImmutableSet<QuestionKey> asked = questionnaire.asked(answers, sheet.stage()).stream()
                    .map(Question::key)
                    .collect(toImmutableSet());
            answers.keySet().stream()
                    .filter(key -> questionnaire.question(key).isPresent() && !asked.contains(key))
                    .forEach(key -> out.at("answers").report(Severity.WARNING, "answer-sheet.not-asked", key));
        });
    }

    static void isInOrder(AnswerSheet sheet, Reporter out) {
        Instant before = sheet.at();
        for (int i = 0; i < sheet.revisions().size(); i++) {
            Instant at = sheet.revisions().get(i).at();
            if (at.isBefore(before)) {
                out.at("revisions").at(i).at("at").report(Severity.ERROR, "answer-sheet.out-of-order");
            }
            before = at;
        }
    }

    static void isKeptWithConsent(AnswerSheet sheet, Reporter out) {
        Consent consent = sheet.consents().getOrDefault(Purpose.OWN_LEARNING, Consent.NONE);
        kept(consent, sheet.at(), out.at("at"));
        for (int i = 0; i < sheet.revisions().size(); i++) {
            kept(
                    consent,
                    sheet.revisions().get(i).at(),
                    out.at("revisions").at(i).at("at"));
        }
    }

    private static void kept(Consent consent, Instant at, Reporter out) {
        boolean withdrawn = consent.withdrawn().stream().anyMatch(moment -> !moment.isAfter(at));
        if (withdrawn && !consent.holdsAt(at)) {
            out.report(Severity.ERROR, "answer-sheet.consent-withdrawn");
        }
    }

    static void isTheOnlyOne(AnswerSheet sheet, Reporter out) {
        out.dossier().all(AnswerSheet.TYPE).stream()
                .takeWhile(other -> !other.id().equals(sheet.id()))
                .filter(other -> other.person().equals(sheet.person())
                        && other.questionnaire()
                                .id()
                                .equals(sheet.questionnaire().id())
                        && other.stage().equals(sheet.stage())
                        && other.occasion().equals(sheet.occasion()))
                .findFirst()
                .ifPresent(other -> out.at("person").report(Severity.WARNING, "answer-sheet.twice", other.id()));
    }

    static void isWithdrawnEverywhere(AnswerSheet sheet, Reporter out) {
        sheet.consents().forEach((purpose, consent) -> {
            if (!consent.withdrawn().isEmpty() && !consent.holds()) {
                Instant withdrawn = consent.withdrawn().get(consent.withdrawn().size() - 1);
                out.dossier().all(AnswerSheet.TYPE).stream()
                        .filter(other -> other.person().equals(sheet.person()))
                        .filter(other -> other.allows(purpose, withdrawn))
                        .forEach(other -> out.at("consents")
                                .at(Purpose.KIND.format(purpose))
                                .report(Severity.WARNING, "answer-sheet.withdrawn-here-only", other.id()));
            }
        });
    }

    private static Optional<Questionnaire> questionnaire(AnswerSheet sheet, Reporter out) {
        return out.dossier().find(Questionnaire.TYPE, sheet.questionnaire().id());
    }
}
