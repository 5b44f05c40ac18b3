package org.kith.core.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.kith.core.questionnaire.Condition;
import org.kith.core.questionnaire.Question;
import org.kith.core.questionnaire.QuestionKey;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.questionnaire.Stage;
import org.kith.core.questionnaire.StageKey;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.text.Id;
import org.kith.core.validation.Severity;

/** Rules of questionnaires: that each question can be reached, and that what it depends on was asked before it. */
final class QuestionnaireRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(Questionnaire.class, QuestionnaireRules::conditionsFit),
            Rule.of(Questionnaire.class, QuestionnaireRules::conditionsLookBack),
            Rule.of(Questionnaire.class, QuestionnaireRules::everythingCanBeAsked));

    private QuestionnaireRules() {}

    static void conditionsFit(Questionnaire questionnaire, Reporter out) {
        forEachQuestion(questionnaire, out, (question, at) -> {
            for (int i = 0; i < question.onlyIf().size(); i++) {
                fits(questionnaire, question.onlyIf().get(i), at.at("onlyIf").at(i));
            }
        });
    }

    private static void fits(Questionnaire questionnaire, Condition condition, Reporter out) {
        if (condition instanceof Condition.AtStage at) {
            Set<StageKey> stages =
                    questionnaire.stages().stream().map(Stage::key).collect(toImmutableSet());
            if (!stages.containsAll(at.anyOf())) {
                out.at("anyOf").report(Severity.ERROR, "questionnaire.unknown-stage", list(stages));
            }
        } else if (condition instanceof Condition.OnAnswer on) {
            questionnaire
                    .question(on.question())
                    .ifPresentOrElse(
                            question -> fits(questionnaire, on, question, out),
                            () -> out.at("question")
                                    .report(Severity.ERROR, "questionnaire.unknown-question", on.question()));
        }
    }

    private static void fits(
            Questionnaire questionnaire, Condition.OnAnswer condition, Question question, Reporter out) {
        Set<? extends Id> offered = Reach.offered(questionnaire, condition, question);
        if (offered.isEmpty()) {
            out.at("question").report(Severity.ERROR, "questionnaire.condition-of-other-form", question.key());
        } else if (!Sets.difference(Reach.wanted(condition), offered).isEmpty()) {
            out.at("anyOf").report(Severity.ERROR, "questionnaire.unknown-answer", question.key(), list(offered));
        }
    }

    static void conditionsLookBack(Questionnaire questionnaire, Reporter out) {
        List<QuestionKey> order =
                questionnaire.questions().stream().map(Question::key).toList();
        Set<QuestionKey> looping = Cycles.among(order, key -> Reach.needs(questionnaire, key)).stream()
                .flatMap(List::stream)
                .collect(toImmutableSet());
        forEachQuestion(questionnaire, out, (question, at) -> {
            for (int i = 0; i < question.onlyIf().size(); i++) {
                if (question.onlyIf().get(i) instanceof Condition.OnAnswer on
                        && order.indexOf(on.question()) >= order.indexOf(question.key())) {
                    boolean loops = looping.contains(question.key()) && looping.contains(on.question());
                    at.at("onlyIf")
                            .at(i)
                            .at("question")
                            .report(
                                    Severity.ERROR,
                                    loops ? "questionnaire.condition-loop" : "questionnaire.condition-on-later",
                                    question.key(),
                                    on.question());
                }
            }
        });
    }

    static void everythingCanBeAsked(Questionnaire questionnaire, Reporter out) {
        Reach reach = new Reach(questionnaire);
        forEachQuestion(questionnaire, out, (question, at) -> {
            if (!reach.isPossible(question.key())) {
                at.at("onlyIf").report(Severity.ERROR, "questionnaire.never-asked", question.key());
            }
        });
    }

    private static void forEachQuestion(
            Questionnaire questionnaire, Reporter out, BiConsumer<Question, Reporter> visitor) {
        for (int i = 0; i < questionnaire.chapters().size(); i++) {
            Reporter chapter = out.at("chapters").at(i);
            for (int j = 0; j < questionnaire.chapters().get(i).parts().size(); j++) {
                if (questionnaire.chapters().get(i).parts().get(j) instanceof Question question) {
                    visitor.accept(question, chapter.at("parts").at(j));
                }
            }
        }
    }

    private static String list(Set<? extends Id> ids) {
        return String.join(", ", ids.stream().map(Id::value).collect(toImmutableList()));
    }
}
