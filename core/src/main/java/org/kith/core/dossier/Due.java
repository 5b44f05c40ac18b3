package org.kith.core.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.community.BodyId;
import org.kith.core.community.TeamId;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;

/**
 * One thing that is due, with where it stands and who owes it. Immutable.
 *
 * <p>A finder of a model makes it; kind, day and place are filled in by the kernel.
 */
@Value.Immutable
public sealed interface Due extends WithDue permits ImmutableDue {

    /**
     * The day, then document, pointer, kind and subject. Two that are equal in all of these are of two models, or one said it
     * twice.
     */
    Comparator<Due> ORDER = Comparator.comparing(Due::by)
            .thenComparing(Due::document)
            .thenComparing(Due::pointer)
            .thenComparing(due -> due.kind().value())
            .thenComparing(due -> due.subject().orElse(""));

    /** What it looks like. */
    Shape<Due> SHAPE = Shape.of(Due.class, "due", Due::builder, Due.Builder::build)
            .required("kind", DueKind.KIND, Due::kind, Due.Builder::kind)
            .required("by", Kinds.DATE, Due::by, Due.Builder::by)
            .optional("opens", Kinds.DATE, Due::opens, Due.Builder::opens)
            .required("document", Kinds.STRING, Due::document, Due.Builder::document)
            .required("pointer", Kinds.POINTER, Due::pointer, Due.Builder::pointer)
            .optional("subject", Kinds.STRING, Due::subject, Due.Builder::subject)
            .required("title", Kinds.TEXT, Due::title, Due.Builder::title)
            .optional("owner", BodyId.REFERENCE, Due::owner, Due.Builder::owner)
            .optional("role", Kinds.TEXT, Due::role, Due.Builder::role)
            .optional("team", TeamId.REFERENCE, Due::team, Due.Builder::team)
            .optional("asked", Kinds.DATE, Due::asked, Due.Builder::asked)
            .optional("answered", Kinds.DATE, Due::answered, Due.Builder::answered)
            .done();

    /** {@return what sort of thing it is} */
    DueKind kind();

    /** {@return the last day on which it is in time, moved by the pauses of what it belongs to} */
    LocalDate by();

    /** {@return the first day on which it can be done, if it has to wait for one} */
    Optional<LocalDate> opens();

    /** {@return the document, by type and id, such as {@code action-plan/birmingham-sketch}} */
    String document();

    /** {@return where in the document it stands} */
    Pointer pointer();

    /**
     * {@return what it is about, by names that stay when the document is put in another order}
     *
     * <p>Such as the id of an action, or a step and a body. Empty if the place says it.
     */
    Optional<String> subject();

    /** {@return what it is called in the document} */
    Text title();

    /** {@return the body that owes it; empty if nobody was named} */
    Optional<BodyId> owner();

    /** {@return in what role somebody of that body owes it} */
    Optional<Text> role();

    /** {@return the team that owes it, where no single body does} */
    Optional<TeamId> team();

    /** {@return when somebody was last asked for it} */
    Optional<LocalDate> asked();

    /** {@return when something of its kind was last given, such as the last review} */
    Optional<LocalDate> answered();

    /**
     * {@return what tells it apart from everything else that is due in a dossier: document, kind, and subject or else pointer}
     *
     * <p>It is the same in the list of another day, and when the day by which it is due moves. The next turn of what comes round
     * again has it too.
     */
    default String key() {
        return document() + "#" + kind()
                + subject().map(about -> ":" + about).orElseGet(() -> pointer().toString());
    }

    /** {@return whether its last day is over on a day} */
    default boolean isLate(LocalDate asOf) {
        return by().isBefore(asOf);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts. Not thread-safe. */
    final class Builder extends ImmutableDue.Builder {
        Builder() {}
    }
}
