package org.kith.benchmarks.check;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** A dossier in which nothing is wrong, and one with eleven mistakes. */
final class Programmes {

    static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private static final int SESSIONS = 7;
    private static final int ENROLMENTS = 80;
    private static final int STEPS = 13;
    private static final int EVIDENCE = 3;
    private static final int ACTIONS = 20;

    private final boolean broken;

    private Programmes(boolean broken) {
        this.broken = broken;
    }

    static Programme of(String quality) {
        return new Programmes(quality.equals("broken")).programme();
    }

    private Programme programme() {
        return new Programme(course(), assessment(), plan());
    }

    private Course course() {
        return new Course(
                new HostId("course"),
                "A course of seven sessions",
                broken ? " " : "college",
                broken ? ENROLMENTS - 1 : ENROLMENTS,
                list(SESSIONS, this::session),
                list(ENROLMENTS, this::enrolment));
    }

    private Session session(int i) {
        return new Session(
                i + 1,
                "What the people of the place need in session " + (i + 1),
                broken && i == 2 ? 5 : 90,
                broken && i == 4 ? null : DAY.plusWeeks(i));
    }

    private Enrolment enrolment(int i) {
        return new Enrolment(broken && i == 40 ? "" : "person-" + i, "without", broken && i == 77 ? 8 : i % 8, 250_00);
    }

    private Assessment assessment() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int i = 0; i < STEPS; i++) {
            answers.put("step-" + i, answer(i));
        }
        return new Assessment(
                new HostId("assessment"), broken ? "Long ".repeat(40) : "All steps", "steps", DAY, answers);
    }

    private Answer answer(int step) {
        return new Answer("step-" + step, broken && step == 6 ? 5 : step % 5, list(EVIDENCE, i -> evidence(step, i)));
    }

    private Evidence evidence(int step, int i) {
        return new Evidence(
                "People trained by the hospice and its partners in the quarter",
                broken && step == 9 && i == 1 ? 1066 : 2021,
                10 * step + i,
                "Report " + i,
                "https://example.org/reports/" + i);
    }

    private Plan plan() {
        return new Plan(
                new HostId("plan"),
                new HostId("assessment"),
                "What the town does in a year",
                "town",
                list(ACTIONS, this::action));
    }

    private Action action(int i) {
        return new Action(
                "Draw up a map of the groups that listen",
                broken && i == 3 ? "step-99" : "step-" + i % STEPS,
                "library",
                broken && i == 12 ? null : DAY.plusWeeks(i),
                5 * i);
    }

    private static <T> List<T> list(int count, IntFunction<T> part) {
        return IntStream.range(0, count).mapToObj(part).toList();
    }
}
