package org.kith.course.workshop;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.community.BodyId;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** A part of a day with its time, what it is for and who facilitates it. Immutable. */
@Value.Immutable
public sealed interface AgendaSlot extends WithAgendaSlot permits ImmutableAgendaSlot {

    /** The kind of minutes: from 1 to a day. */
    Scalar<Integer> MINUTES = Kinds.integer(1, 1_440);

    /** What a slot looks like. */
    Shape<AgendaSlot> SHAPE = Shape.of(AgendaSlot.class, "agenda-slot", AgendaSlot::builder, AgendaSlot.Builder::build)
            .required("start", Kinds.TIME, AgendaSlot::start, AgendaSlot.Builder::start)
            .required("minutes", MINUTES, AgendaSlot::minutes, AgendaSlot.Builder::minutes)
            .required("kind", SlotKind.KIND, AgendaSlot::kind, AgendaSlot.Builder::kind)
            .optional("title", Kinds.TEXT, AgendaSlot::title, AgendaSlot.Builder::title)
            .set("facilitators", PersonRef.KIND, AgendaSlot::facilitators, AgendaSlot.Builder::facilitators)
            .visibleTo(Audience.TEAM)
            .set("bodies", BodyId.REFERENCE, AgendaSlot::bodies, AgendaSlot.Builder::bodies)
            .done();

    /** {@return when it begins, to the minute} */
    LocalTime start();

    /** {@return how long it lasts, from 1 minute to a day} */
    int minutes();

    /** {@return what it is for} */
    SlotKind kind();

    /** {@return what it is called} */
    Optional<Text> title();

    /** {@return who facilitates it; for the team} */
    Set<PersonRef> facilitators();

    /** {@return the bodies from which those come who facilitate it} */
    Set<BodyId> bodies();

    /** {@return the minute of the day at which it begins, from 0} */
    default int startMinute() {
        return start().get(ChronoField.MINUTE_OF_DAY);
    }

    /** {@return the minute of the day at which it is over; more than 1440 if that is past midnight} */
    default int endMinute() {
        return startMinute() + minutes();
    }

    /** {@return a slot without a title and facilitators} */
    static AgendaSlot of(LocalTime start, int minutes, SlotKind kind) {
        return builder().start(start).minutes(minutes).kind(kind).build();
    }

    /** Checks the bounds. */
    @Value.Check
    default void check() {
        checkArgument(start().truncatedTo(ChronoUnit.MINUTES).equals(start()), "a slot begins at a full minute");
        checkArgument(minutes() >= 1 && minutes() <= 1_440, "a slot lasts from 1 minute to a day");
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a slot. Not thread-safe. */
    final class Builder extends ImmutableAgendaSlot.Builder {
        Builder() {}
    }
}
