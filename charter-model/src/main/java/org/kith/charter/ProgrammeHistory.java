package org.kith.charter;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.core.shape.Kinds;
import org.kith.core.time.Pause;
import org.kith.core.time.Pauses;
import org.kith.core.validation.Finding;

/** What follows from the order of a programme's transitions. */
final class ProgrammeHistory {

    private ProgrammeHistory() {}

    /** {@return the last transition up to a day} */
    static Optional<Transition> upTo(LocalDate asOf, Programme programme) {
        List<Transition> known = known(asOf, programme);
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    static Pauses pauses(LocalDate asOf, Programme programme) {
        List<Transition> known = known(asOf, programme);
        ImmutableList.Builder<Pause> pauses = ImmutableList.builder();
        for (int i = 0; i < known.size(); i++) {
            Transition one = known.get(i);
            Optional<LocalDate> end =
                    i + 1 < known.size() ? Optional.of(known.get(i + 1).date()) : Optional.empty();
            if (one.state() == ProgrammeState.PAUSED
                    && end.filter(one.date()::equals).isEmpty()) {
                pauses.add(new Pause(one.date(), end, one.reason()));
            }
        }
        return Pauses.of(pauses.build());
    }

    private static List<Transition> known(LocalDate asOf, Programme programme) {
        return programme.history().stream()
                .filter(transition -> !transition.date().isAfter(asOf))
                .collect(toImmutableList());
    }

    static Optional<Finding> refusal(Programme programme, Transition next) {
        Optional<Transition> last = upTo(LocalDate.MAX, programme);
        if (last.filter(before -> next.date().isBefore(before.date())).isPresent()) {
            return Optional.of(CharterMessages.error(
                    "programme.transition-before-last", next.date(), last.get().date()));
        }
        if (legal(last.map(Transition::state)).contains(next.state())) {
            return Optional.empty();
        }
        return Optional.of(
                CharterMessages.error("programme.illegal-transition", illegal(last.map(Transition::state), next)));
    }

    static Set<ProgrammeState> legal(Optional<ProgrammeState> from) {
        return from.map(ProgrammeState::next).orElseGet(ProgrammeState::first);
    }

    /** {@return what the finding of an illegal transition names: the state before, the state after, what may follow} */
    static Object[] illegal(Optional<ProgrammeState> from, Transition next) {
        return new Object[] {
            from.map(Kinds::wireName).orElse("nothing"), Kinds.wireName(next.state()), words(legal(from))
        };
    }

    private static String words(Set<ProgrammeState> states) {
        return states.isEmpty()
                ? "nothing"
                : states.stream().map(Kinds::wireName).collect(Collectors.joining(", "));
    }
}
