package org.kith.course.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.kith.core.community.PlaceId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.course.CohortId;

/** What is planned for a day that people spend together, slot by slot. Immutable. */
@Value.Immutable
public sealed interface Agenda extends Document, WithAgenda permits ImmutableAgenda {

    /** What an agenda looks like. */
    Shape<Agenda> SHAPE = Shape.of(Agenda.class, "agenda", Agenda::builder, Agenda.Builder::build)
            .required("id", AgendaId.KIND, Agenda::id, Agenda.Builder::id)
            .required("title", Kinds.TEXT, Agenda::title, Agenda.Builder::title)
            .required("date", Kinds.DATE, Agenda::date, Agenda.Builder::date)
            .optional("place", PlaceId.REFERENCE, Agenda::place, Agenda.Builder::place)
            .optional("cohort", CohortId.REFERENCE, Agenda::cohort, Agenda.Builder::cohort)
            .optional("stated", AgendaSlot.MINUTES, Agenda::stated, Agenda.Builder::stated)
            .list("slots", AgendaSlot.SHAPE, Agenda::slots, Agenda.Builder::slots)
            .optional("source", Kinds.SOURCE, Agenda::source, Agenda.Builder::source)
            .done();

    /** The document type. */
    DocumentType<Agenda> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    AgendaId id();

    /** {@return what the day is called} */
    Text title();

    /** {@return the day; times of slots are read on the clocks of the place} */
    LocalDate date();

    /** {@return where it is} */
    Optional<PlaceId> place();

    /** {@return the cohort that it is for, if it is for one} */
    Optional<CohortId> cohort();

    /** {@return how many minutes the day is said to have, if somebody says so; it need not be what the slots come to} */
    Optional<Integer> stated();

    /** {@return the slots, in the order given} */
    List<AgendaSlot> slots();

    /** {@return where the facts come from} */
    Optional<Source> source();

    @Override
    default DocumentType<Agenda> type() {
        return TYPE;
    }

    /** {@return the length of all slots together, breaks included; those that overlap count twice} */
    default int totalMinutes() {
        return minutes(kind -> true);
    }

    /** {@return the length of all slots of a kind together} */
    default int minutes(SlotKind kind) {
        return minutes(kind::equals);
    }

    /** {@return the length of all slots together in which work is done: without breaks and networking} */
    default int workingMinutes() {
        return minutes(SlotKind::isWork);
    }

    private int minutes(Predicate<SlotKind> which) {
        return slots().stream()
                .filter(slot -> which.test(slot.kind()))
                .mapToInt(AgendaSlot::minutes)
                .sum();
    }

    /** {@return each slot that begins before an earlier one is over, with the one of these that ends last, in order of time} */
    default List<SlotOverlap> overlaps() {
        return Timeline.of(slots()).overlaps();
    }

    /** {@return when nothing is planned between the first slot and the last, in order of time} */
    default List<AgendaGap> gaps() {
        return Timeline.of(slots()).gaps();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of an agenda. Not thread-safe. */
    final class Builder extends ImmutableAgenda.Builder {
        Builder() {}
    }
}
