package org.kith.benchmarks.check;

import java.util.ArrayList;
import java.util.List;
import org.kith.core.text.Id;

/** Ifs, written by hand for this dossier and nothing else. */
final class HandSide {

    private HandSide() {}

    static List<Violation> check(Programme programme) {
        List<Violation> found = new ArrayList<>();
        check(programme.course(), found);
        check(programme.assessment(), found);
        check(programme.plan(), programme.assessment(), found);
        return found;
    }

    private static void check(Course it, List<Violation> found) {
        if (it.title().isBlank()) add(found, "course", "/title", "course.untitled");
        if (it.title().length() > 120) add(found, "course", "/title", "course.long-title");
        if (!Id.isValid(it.provider())) add(found, "course", "/provider", "course.no-provider");
        if (it.seats() < 1) add(found, "course", "/seats", "course.no-seats");
        if (it.seats() > 500) add(found, "course", "/seats", "course.too-large");
        if (it.sessions().isEmpty()) add(found, "course", "/sessions", "course.no-sessions");
        if (!it.fits()) add(found, "course", "/enrolments", "course.overbooked");
        if (!it.inOrder()) add(found, "course", "/sessions", "course.unordered");
        for (int i = 0; i < it.sessions().size(); i++) {
            check(it.sessions().get(i), i, found);
        }
        for (int i = 0; i < it.enrolments().size(); i++) {
            check(it.enrolments().get(i), i, found);
        }
    }

    private static void check(Session it, int i, List<Violation> found) {
        if (it.number() < 1) add(found, "course", "/sessions/" + i + "/number", "session.no-number");
        if (it.topic().isBlank()) add(found, "course", "/sessions/" + i + "/topic", "session.no-topic");
        if (it.topic().length() > 120) add(found, "course", "/sessions/" + i + "/topic", "session.long-topic");
        if (it.minutes() < 15) add(found, "course", "/sessions/" + i + "/minutes", "session.too-short");
        if (it.minutes() > 480) add(found, "course", "/sessions/" + i + "/minutes", "session.too-long");
        if (it.date() == null) add(found, "course", "/sessions/" + i + "/date", "session.no-date");
    }

    private static void check(Enrolment it, int i, List<Violation> found) {
        if (!Id.isValid(it.person())) add(found, "course", "/enrolments/" + i + "/person", "enrolment.nobody");
        if (it.person().length() > 40) add(found, "course", "/enrolments/" + i + "/person", "enrolment.long-name");
        if (!Id.isValid(it.track())) add(found, "course", "/enrolments/" + i + "/track", "enrolment.no-track");
        if (it.attended() < 0)
            add(found, "course", "/enrolments/" + i + "/attended", "enrolment.attended-less-than-nothing");
        if (it.attended() > 7) add(found, "course", "/enrolments/" + i + "/attended", "enrolment.attended-too-much");
        if (it.paid() < 0) add(found, "course", "/enrolments/" + i + "/paid", "enrolment.paid-less-than-nothing");
    }

    private static void check(Assessment it, List<Violation> found) {
        if (it.title().isBlank()) add(found, "assessment", "/title", "assessment.untitled");
        if (it.title().length() > 120) add(found, "assessment", "/title", "assessment.long-title");
        if (!Id.isValid(it.framework())) add(found, "assessment", "/framework", "assessment.no-framework");
        if (it.date() == null) add(found, "assessment", "/date", "assessment.no-date");
        if (it.answers().isEmpty()) add(found, "assessment", "/answers", "assessment.no-answers");
        it.answers().forEach((key, answer) -> check(answer, key, found));
    }

    private static void check(Answer it, String key, List<Violation> found) {
        if (!Id.isValid(it.step())) add(found, "assessment", "/answers/" + key + "/step", "answer.no-step");
        if (it.step().length() > 60) add(found, "assessment", "/answers/" + key + "/step", "answer.long-step");
        if (it.level() < 0) add(found, "assessment", "/answers/" + key + "/level", "answer.below-scale");
        if (it.level() > 4) add(found, "assessment", "/answers/" + key + "/level", "answer.above-scale");
        if (it.evidence().isEmpty()) add(found, "assessment", "/answers/" + key + "/evidence", "answer.no-evidence");
        for (int i = 0; i < it.evidence().size(); i++) {
            check(it.evidence().get(i), key, i, found);
        }
    }

    private static void check(Evidence it, String key, int i, List<Violation> found) {
        if (it.summary().isBlank()) add(found, "assessment", evidence(key, i, "summary"), "evidence.no-summary");
        if (it.summary().length() > 300) add(found, "assessment", evidence(key, i, "summary"), "evidence.long-summary");
        if (it.year() < 1990) add(found, "assessment", evidence(key, i, "year"), "evidence.too-old");
        if (it.year() > 2100) add(found, "assessment", evidence(key, i, "year"), "evidence.to-come");
        if (it.count() < 0) add(found, "assessment", evidence(key, i, "count"), "evidence.less-than-nothing");
        if (it.citation().isBlank()) add(found, "assessment", evidence(key, i, "citation"), "evidence.no-citation");
        if (it.address().isBlank()) add(found, "assessment", evidence(key, i, "address"), "evidence.no-address");
    }

    private static String evidence(String key, int i, String field) {
        return "/answers/" + key + "/evidence/" + i + "/" + field;
    }

    private static void check(Plan it, Assessment assessment, List<Violation> found) {
        if (it.title().isBlank()) add(found, "plan", "/title", "plan.untitled");
        if (it.title().length() > 120) add(found, "plan", "/title", "plan.long-title");
        if (!Id.isValid(it.place())) add(found, "plan", "/place", "plan.no-place");
        if (it.actions().isEmpty()) add(found, "plan", "/actions", "plan.no-actions");
        for (int i = 0; i < it.actions().size(); i++) {
            Action action = it.actions().get(i);
            if (!assessment.answers().containsKey(action.step()))
                add(found, "plan", "/actions/" + i + "/step", "plan.unknown-step");
            check(action, i, found);
        }
    }

    private static void check(Action it, int i, List<Violation> found) {
        if (it.title().isBlank()) add(found, "plan", "/actions/" + i + "/title", "action.untitled");
        if (it.title().length() > 120) add(found, "plan", "/actions/" + i + "/title", "action.long-title");
        if (!Id.isValid(it.owner())) add(found, "plan", "/actions/" + i + "/owner", "action.no-owner");
        if (it.due() == null) add(found, "plan", "/actions/" + i + "/due", "action.no-due-date");
        if (it.percent() > 100) add(found, "plan", "/actions/" + i + "/percent", "action.more-than-done");
    }

    private static void add(List<Violation> found, String document, String pointer, String code) {
        found.add(new Violation(document, pointer, code));
    }
}
