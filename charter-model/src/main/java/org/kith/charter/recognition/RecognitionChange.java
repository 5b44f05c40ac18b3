package org.kith.charter.recognition;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/** One change in how a {@link Recognition} stands: since when, until when, why, and who decided it. Immutable. */
@Value.Immutable
public sealed interface RecognitionChange extends WithRecognitionChange permits ImmutableRecognitionChange {

    /** The kind of {@link #state()}. */
    Scalar<RecognitionState> STATE = Kinds.ofEnum("recognition-state", RecognitionState.class);

    /** What a change looks like. */
    Shape<RecognitionChange> SHAPE = Shape.of(
                    RecognitionChange.class,
                    "recognition-change",
                    RecognitionChange::builder,
                    RecognitionChange.Builder::build)
            .required("state", STATE, RecognitionChange::state, RecognitionChange.Builder::state)
            .optional("on", Kinds.PARTIAL_DATE, RecognitionChange::on, RecognitionChange.Builder::on)
            .optional("until", Kinds.DATE, RecognitionChange::until, RecognitionChange.Builder::until)
            .optional("reason", Kinds.TEXT, RecognitionChange::reason, RecognitionChange.Builder::reason)
            .optional(
                    "decision",
                    PanelDecisionId.REFERENCE,
                    RecognitionChange::decision,
                    RecognitionChange.Builder::decision)
            .optional("source", Kinds.SOURCE, RecognitionChange::source, RecognitionChange.Builder::source)
            .done();

    /** {@return how it stands from then on} */
    RecognitionState state();

    /** {@return the first day on which it stands so, as far as that is known} */
    Optional<PartialDate> on();

    /** {@return the last day on which it was said to count; the terms of the scheme tell it if empty} */
    Optional<LocalDate> until();

    /** {@return why; without names of persons} */
    Optional<Text> reason();

    /** {@return what the panel of the awarding body decided} */
    Optional<PanelDecisionId> decision();

    /** {@return where it is told} */
    Optional<Source> source();

    /**
     * {@return the day from which it is reckoned}
     *
     * <p>Of a day that is known in part, the last that it can have been; else the first; else, if no year is known, the first of
     * all days.
     */
    default LocalDate reckonedFrom() {
        return on().flatMap(PartialDate::latest)
                .or(() -> on().flatMap(PartialDate::earliest))
                .orElse(LocalDate.MIN);
    }

    /** {@return a change of which no more than this is known} */
    static RecognitionChange of(RecognitionState state, PartialDate on) {
        return builder().state(state).on(on).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a change. Not thread-safe. */
    final class Builder extends ImmutableRecognitionChange.Builder {
        Builder() {}
    }
}
