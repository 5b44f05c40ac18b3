package org.kith.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The documents of one dossier as JSON: a course of 7 sessions, a cohort of it, an assessment of 13 steps with 3 pieces of
 * evidence each, and a plan of 20 actions.
 */
final class Documents {

    private static final int SESSIONS = 7;
    private static final int STEPS = 13;
    private static final int EVIDENCE = 3;
    private static final int PRIORITIES = 4;
    private static final int ACTIONS = 20;

    private Documents() {}

    /** {@return the four documents, as {@link Sides} lists their types} */
    static List<byte[]> all() {
        return List.of(course(), cohort(), assessment(), plan()).stream()
                .map(text -> text.getBytes(UTF_8))
                .toList();
    }

    private static String course() {
        return """
                {"kith": "1.0", "type": "course", "id": "speed", "title": "A course of seven sessions",
                "summary": "Weekly sessions that lead to an action plan and to a first assessment against the charter.",
                "version": "2022", "provider": "college",
                "sessions": [%s],
                "tracks": [
                {"id": "with", "title": "With certificate", "certificate": true, "fees": [
                {"title": "Course", "amount": "GBP 250.00"}, {"title": "Certificate", "amount": "GBP 75.00"}],
                "requirements": ["Attend six of seven sessions", "Hand in a plan of action", "Present it to the others"]},
                {"id": "without", "title": "Without certificate", "certificate": false, "fees": [
                {"title": "Course", "amount": "GBP 250.00"}]}],
                "source": %s}
                """.formatted(join(SESSIONS, Documents::session), source(0));
    }

    private static String session(int i) {
        return """
                {"number": %s, "topic": "What the people of the place need in session %s", "minutes": %s}""".formatted(i + 1, i + 1, 90 + 30 * (i / 6));
    }

    private static String cohort() {
        return """
                {"kith": "1.0", "type": "cohort", "id": "speed-2022", "course": "speed", "title": "January and February 2022",
                "place": "town", "zone": "Europe/London", "seats": 80, "waitingList": true,
                "interest": {"until": "2021-12-31T17:00:00Z"},
                "schedule": {"firstDay": "2022-01-04", "everyWeeks": 1, "count": 7, "start": "15:30", "minutes": 90,
                "deviations": [{"kind": "skipped", "date": "2022-01-25", "reason": "The hall is taken"},
                {"kind": "skipped", "date": "2022-02-15", "reason": "Holidays"}]},
                "source": %s}
                """.formatted(source(1));
    }

    private static String assessment() {
        return """
                {"kith": "1.0", "type": "assessment", "id": "speed", "title": "An assessment of all steps",
                "framework": {"id": "steps", "version": "13"}, "place": "town", "date": "2022-03-14",
                "rater": {"kind": "team"}, "answers": {%s}}
                """.formatted(join(STEPS, Documents::answer));
    }

    private static String answer(int step) {
        return """
                "step-%s": {"kind": "rated", "level": "established", "evidence": [%s],
                "note": "The team met twice and looked at what schools and firms had sent."}""".formatted(step, join(EVIDENCE, i -> evidence(step * EVIDENCE + i)));
    }

    private static String evidence(int i) {
        return """
                {"summary": "People trained by the hospice and its partners in the quarter", "date": "2021-0%s-15",
                "figure": "over %s", "unit": "people", "source": %s}""".formatted(1 + i % 9, 10 + i, source(i));
    }

    private static String plan() {
        return """
                {"kith": "1.0", "type": "action-plan", "id": "speed", "title": "What the town does in a year", "place": "town",
                "period": {"start": "2022-02-15", "endExclusive": "2023-02-15"},
                "context": "Written after the last session, to be agreed with the communities named in it.",
                "source": %s, "proposals": [%s], "priorities": [%s], "actions": [%s]}
                """.formatted(
                        source(2),
                        join(PRIORITIES, Documents::proposal),
                        join(PRIORITIES, Documents::priority),
                        join(ACTIONS, Documents::action));
    }

    private static String priority(int i) {
        return """
                {"id": "priority-%s", "title": "Anybody who grieves finds somebody to talk to nearby", "rank": %s,
                "proposals": ["proposal-%s"], "senseChecks": [{"date": "2022-02-%s", "community": "A carers' group",
                "verdict": "confirmed", "people": %s}]}""".formatted(i, i + 1, i, 10 + i, 9 + i);
    }

    private static String proposal(int i) {
        return """
                {"id": "proposal-%s", "title": "Somebody to talk to", "origins": ["resident", "carer"]}""".formatted(i);
    }

    private static String action(int i) {
        return """
                {"id": "action-%s", "title": "Draw up a map of the groups that listen", "priority": "priority-%s",
                "serves": ["step-%s", "step-%s"], "owner": "library", "ownerRole": "Community librarian",
                "start": "2022-03-%s", "due": "2022-0%s-30", "progress": "in-progress",
                "reason": "Waits for the last two lists.",
                "reviews": [{"date": "2022-03-31", "note": "Half of the lists are in."}]}""".formatted(i, i % PRIORITIES, i % STEPS, (i + 5) % STEPS, 10 + i % 20, 4 + i % 6);
    }

    private static String source(int i) {
        return """
                {"citation": "Report %s", "address": "https://example.org/reports/%s", "confidence": "document"}""".formatted(i, i);
    }

    private static String join(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining(",\n"));
    }
}
