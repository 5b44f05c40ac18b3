package org.kith.course.feedback;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.kith.core.privacy.Consent;
import org.kith.core.privacy.PersonRef;
import org.kith.core.privacy.Purpose;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.spi.Check;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;
import org.kith.course.Cohort;
import org.kith.course.CohortSession;
import org.kith.course.survey.FeedbackTiming;
import org.kith.course.survey.Respondents;
import org.kith.course.Schedule;
import org.kith.course.survey.Survey;
import org.kith.course.Window;

/** The rules of answer sheets whose occasion is a cohort. */
final class AnswerRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(AnswerSheet.class, with(AnswerRules::wasAskedFor)),
            Rule.of(AnswerSheet.class, with(AnswerRules::isAboutASession)),
            Rule.of(AnswerSheet.class, with(AnswerRules::isAboutASessionThatWasHeld)),
            Rule.of(AnswerSheet.class, AnswerRules::isInTime),
            Rule.of(AnswerSheet.class, AnswerRules::isOfWhoWasAsked),
            Rule.of(AnswerSheet.class, AnswerRules::keepsReflectionsOutOfCounts));

    private AnswerRules() {}

    private static Check<AnswerSheet> with(BiConsumer<AnsweredForm, Reporter> rule) {
        return (sheet, out) -> AnsweredForm.of(sheet, out.dossier()).ifPresent(form -> rule.accept(form, out));
    }

    static void wasAskedFor(AnsweredForm form, Reporter out) {
        List<FeedbackTiming> timings = form.timings();
        if (timings.isEmpty()) {
            out.at("questionnaire")
                    .report(
                            Severity.INFO,
                            "feedback.not-asked",
                            form.cohort().course(),
                            form.cohort().id());
        } else if (timings.stream()
                .noneMatch(timing -> Asked.isAbout(timing, form.occasion().session()))) {
            out.at("occasion")
                    .report(
                            Severity.WARNING,
                            "feedback.other-occasion",
                            form.cohort().course());
        }
    }

    static void isAboutASession(AnsweredForm form, Reporter out) {
        form.occasion().session().ifPresent(session -> isAbout(session, form.cohort(), at(out)));
    }

    private static void isAbout(int session, Cohort cohort, Reporter out) {
        int sessions = cohort.schedule().map(Schedule::count).orElse(0);
        if (sessions > 0 && session > sessions) {
            out.report(Severity.ERROR, "feedback.no-such-session", cohort.id(), session, sessions);
        }
        if (has(session, cohort.sessionsCalledOff())) {
            out.report(Severity.WARNING, "feedback.session-called-off", cohort.id(), session);
        }
    }

    static void isAboutASessionThatWasHeld(AnsweredForm form, Reporter out) {
        Cohort cohort = form.cohort();
        Optional<Integer> about = form.occasion().session().filter(session -> has(session, cohort.sessions()));
        new CohortPeople(cohort, out.dossier())
                .held()
                .ifPresent(held -> about.filter(session -> session > held)
                        .ifPresent(session -> at(out).report(
                                        Severity.WARNING, "feedback.session-not-held", cohort.id(), session, held)));
    }

    private static Reporter at(Reporter out) {
        return out.at("occasion").at("session");
    }

    private static boolean has(int number, List<CohortSession> sessions) {
        return sessions.stream().anyMatch(session -> session.number() == number);
    }

    static void isInTime(AnswerSheet sheet, Reporter out) {
        AnsweredForm.of(sheet, out.dossier())
                .ifPresent(form -> form.timings().stream()
                        .flatMap(timing -> Asked.of(timing, form.cohort()).stream())
                        .filter(asked -> asked.session().equals(form.occasion().session()))
                        .findFirst()
                        .ifPresent(asked -> isInTime(sheet.at(), asked.answers(), form.cohort(), out.at("at"))));
    }

    private static void isInTime(Instant at, Window answers, Cohort cohort, Reporter out) {
        answers.from()
                .filter(at::isBefore)
                .ifPresent(from -> out.report(
                        Severity.WARNING, "feedback.answered-early", local(at, cohort), local(from, cohort)));
        answers.until()
                .filter(until -> !at.isBefore(until))
                .ifPresent(until -> out.report(
                        Severity.WARNING, "feedback.answered-late", local(at, cohort), local(until, cohort)));
    }

    private static LocalDateTime local(Instant moment, Cohort cohort) {
        return moment.atZone(cohort.zone()).toLocalDateTime();
    }

    static void isOfWhoWasAsked(AnswerSheet sheet, Reporter out) {
        AnsweredForm.of(sheet, out.dossier())
                .ifPresent(form ->
                        form.survey().ifPresent(survey -> isOfWhoWasAsked(sheet.person(), survey, form.cohort(), out)));
    }

    private static void isOfWhoWasAsked(PersonRef person, Survey survey, Cohort cohort, Reporter out) {
        CohortPeople people = new CohortPeople(cohort, out.dossier());
        boolean facilitates = cohort.facilitators().contains(person);
        boolean enrolled = people.wasEnrolled(person);
        Reporter at = out.at("person");
        if (survey.of() == Respondents.FACILITATORS) {
            if (enrolled && !facilitates) {
                at.report(Severity.ERROR, "feedback.by-participant", cohort.id());
            }
        } else if (facilitates && !enrolled) {
            at.report(Severity.ERROR, "feedback.by-facilitator", cohort.id());
        } else if (!enrolled && people.hasLog() && !cohort.dropIn().orElse(false)) {
            at.report(Severity.WARNING, "feedback.not-enrolled", cohort.id());
        }
    }

    static void keepsReflectionsOutOfCounts(AnswerSheet sheet, Reporter out) {
        boolean counted =
                sheet.consents().getOrDefault(Purpose.RESEARCH, Consent.NONE).holds();
        AnsweredForm.of(sheet, out.dossier())
                .filter(form -> counted && form.survey().isEmpty())
                .filter(form -> !form.reflections().isEmpty())
                .ifPresent(form -> out.at("consents")
                        .at(Purpose.KIND.format(Purpose.RESEARCH))
                        .report(Severity.WARNING, "feedback.reflection-for-research"));
    }
}
