package org.kith.benchmarks.check;

import java.util.function.Function;
import java.util.function.Supplier;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;

/** What the host's types look like to Kith. They are checked, never read, so nothing builds them. */
final class Shapes {

    static final Shape<Evidence> EVIDENCE = shape(Evidence.class, "evidence")
            .required("summary", Kinds.STRING, Evidence::summary, (draft, value) -> {})
            .required("year", Kinds.nonNegativeInt(), Evidence::year, (draft, value) -> {})
            .required("count", Kinds.nonNegativeInt(), Evidence::count, (draft, value) -> {})
            .required("citation", Kinds.STRING, Evidence::citation, (draft, value) -> {})
            .required("address", Kinds.STRING, Evidence::address, (draft, value) -> {})
            .done();

    static final Shape<Answer> ANSWER = shape(Answer.class, "answer")
            .required("step", Kinds.STRING, Answer::step, (draft, value) -> {})
            .required("level", Kinds.nonNegativeInt(), Answer::level, (draft, value) -> {})
            .list("evidence", EVIDENCE, Answer::evidence, (draft, value) -> {})
            .done();

    static final Shape<Session> SESSION = shape(Session.class, "session")
            .required("number", Kinds.positiveInt(), Session::number, (draft, value) -> {})
            .required("topic", Kinds.STRING, Session::topic, (draft, value) -> {})
            .required("minutes", Kinds.positiveInt(), Session::minutes, (draft, value) -> {})
            .required("date", Kinds.DATE, Session::date, (draft, value) -> {})
            .done();

    static final Shape<Enrolment> ENROLMENT = shape(Enrolment.class, "enrolment")
            .required("person", Kinds.STRING, Enrolment::person, (draft, value) -> {})
            .required("track", Kinds.STRING, Enrolment::track, (draft, value) -> {})
            .required("attended", Kinds.nonNegativeInt(), Enrolment::attended, (draft, value) -> {})
            .required("paid", Kinds.nonNegativeLong(), Enrolment::paid, (draft, value) -> {})
            .done();

    static final Shape<Action> ACTION = shape(Action.class, "action")
            .required("title", Kinds.STRING, Action::title, (draft, value) -> {})
            .required("step", Kinds.STRING, Action::step, (draft, value) -> {})
            .required("owner", Kinds.STRING, Action::owner, (draft, value) -> {})
            .required("due", Kinds.DATE, Action::due, (draft, value) -> {})
            .required("percent", Kinds.nonNegativeInt(), Action::percent, (draft, value) -> {})
            .done();

    static final DocumentType<Course> COURSE = DocumentType.of(shape(Course.class, "host-course")
            .required("id", HostId.KIND, Course::id, (draft, value) -> {})
            .required("title", Kinds.STRING, Course::title, (draft, value) -> {})
            .required("provider", Kinds.STRING, Course::provider, (draft, value) -> {})
            .required("seats", Kinds.positiveInt(), Course::seats, (draft, value) -> {})
            .list("sessions", SESSION, Course::sessions, (draft, value) -> {})
            .list("enrolments", ENROLMENT, Course::enrolments, (draft, value) -> {})
            .done());

    static final DocumentType<Assessment> ASSESSMENT = DocumentType.of(shape(Assessment.class, "host-assessment")
            .required("id", HostId.KIND, Assessment::id, (draft, value) -> {})
            .required("title", Kinds.STRING, Assessment::title, (draft, value) -> {})
            .required("framework", Kinds.STRING, Assessment::framework, (draft, value) -> {})
            .required("date", Kinds.DATE, Assessment::date, (draft, value) -> {})
            .map("answers", Kinds.STRING, ANSWER, Assessment::answers, (draft, value) -> {})
            .done());

    static final DocumentType<Plan> PLAN = DocumentType.of(shape(Plan.class, "host-plan")
            .required("id", HostId.KIND, Plan::id, (draft, value) -> {})
            .required("assessment", HostId.KIND.referringTo("host-assessment"), Plan::assessment, (draft, value) -> {})
            .required("title", Kinds.STRING, Plan::title, (draft, value) -> {})
            .required("place", Kinds.STRING, Plan::place, (draft, value) -> {})
            .list("actions", ACTION, Plan::actions, (draft, value) -> {})
            .done());

    private Shapes() {}

    private static <T> Shape.Builder<T, Object> shape(Class<T> type, String name) {
        Supplier<Object> drafts = Object::new;
        Function<Object, T> build = draft -> {
            throw new UnsupportedOperationException("never read");
        };
        return Shape.of(type, name, drafts, build);
    }
}
