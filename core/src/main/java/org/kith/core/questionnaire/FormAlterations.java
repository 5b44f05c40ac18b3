package org.kith.core.questionnaire;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.questionnaire.QuestionForm.DayBetween;
import org.kith.core.questionnaire.QuestionForm.FreeText;
import org.kith.core.questionnaire.QuestionForm.MultipleChoice;
import org.kith.core.questionnaire.QuestionForm.NumberBetween;
import org.kith.core.questionnaire.QuestionForm.OnScale;
import org.kith.core.shape.ContentHash;

/** Finds in what two forms of a question differ. Immutable. */
final class FormAlterations {

    private final Questionnaire before;
    private final Questionnaire after;

    FormAlterations(Questionnaire before, Questionnaire after) {
        this.before = before;
        this.after = after;
    }

    Set<QuestionChangeKind> between(QuestionForm old, QuestionForm form) {
        if (!old.getClass().equals(form.getClass())) {
            return EnumSet.of(QuestionChangeKind.FORM_CHANGED);
        }
        Set<QuestionChangeKind> kinds = choices(old.choices(), form.choices());
        if (old instanceof OnScale earlier && form instanceof OnScale later) {
            kinds.addAll(scales(levels(before, earlier.scale()), levels(after, later.scale())));
        } else if (old instanceof NumberBetween earlier && form instanceof NumberBetween later) {
            addIf(!earlier.bands().equals(later.bands()), QuestionChangeKind.BANDS_CHANGED, kinds);
        } else if (old instanceof FreeText earlier && form instanceof FreeText later) {
            addIf(!earlier.equals(later), QuestionChangeKind.LENGTH_CHANGED, kinds);
        }
        addIf(!range(old).equals(range(form)), QuestionChangeKind.RANGE_CHANGED, kinds);
        return kinds;
    }

    private static Set<QuestionChangeKind> choices(List<Choice> old, List<Choice> choices) {
        Set<QuestionChangeKind> kinds = EnumSet.noneOf(QuestionChangeKind.class);
        addIf(!wordings(old).equals(wordings(choices)), QuestionChangeKind.CHOICES_CHANGED, kinds);
        if (kinds.isEmpty()) {
            addIf(!keys(old).equals(keys(choices)), QuestionChangeKind.CHOICES_REORDERED, kinds);
            addIf(!Set.copyOf(old).equals(Set.copyOf(choices)), QuestionChangeKind.TRANSLATED, kinds);
        }
        return kinds;
    }

    private static ImmutableMap<ChoiceKey, String> wordings(List<Choice> choices) {
        return choices.stream()
                .collect(toImmutableMap(Choice::key, choice -> choice.title().value()));
    }

    private static List<ChoiceKey> keys(List<Choice> choices) {
        return choices.stream().map(Choice::key).toList();
    }

    private static List<Level> levels(Questionnaire questionnaire, ScaleKey key) {
        return questionnaire.scale(key).map(Scale::levels).orElse(List.of());
    }

    private static Set<QuestionChangeKind> scales(List<Level> old, List<Level> levels) {
        Set<QuestionChangeKind> kinds = EnumSet.noneOf(QuestionChangeKind.class);
        addIf(!hashes(old).equals(hashes(levels)), QuestionChangeKind.SCALE_CHANGED, kinds);
        addIf(kinds.isEmpty() && !old.equals(levels), QuestionChangeKind.TRANSLATED, kinds);
        return kinds;
    }

    private static List<ContentHash> hashes(List<Level> levels) {
        return levels.stream().map(level -> ContentHash.of(Level.SHAPE, level)).toList();
    }

    /** {@return the bounds of answers, as far as the form has any} */
    private static List<?> range(QuestionForm form) {
        if (form instanceof NumberBetween number) {
            return List.of(number.least(), number.greatest());
        }
        if (form instanceof DayBetween day) {
            return List.of(day);
        }
        return form instanceof MultipleChoice multiple ? List.of(multiple.atMost()) : List.of();
    }

    private static void addIf(boolean differs, QuestionChangeKind kind, Set<QuestionChangeKind> kinds) {
        if (differs) {
            kinds.add(kind);
        }
    }
}
