package org.kith.plugins.tables.imports;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.kith.core.text.Text;

/** What becomes of translations, of which a cell knows nothing. */
final class Wordings {

    private Wordings() {}

    /** {@return what is there, if a cell only says the same without translations; else what the cell says} */
    static Object kept(Object present, Object read) {
        List<?> before = values(present);
        List<?> after = values(read);
        boolean same = before.size() == after.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = isSame(before.get(i), after.get(i));
        }
        return same ? present : read;
    }

    private static boolean isSame(Object before, Object after) {
        if (before instanceof Text one && after instanceof Text other) {
            return one.value().equals(other.value());
        }
        return before.equals(after);
    }

    /** {@return whether something has translations} */
    static boolean areTranslated(Object held) {
        return values(held).stream()
                .anyMatch(value ->
                        value instanceof Text text && !text.translations().isEmpty());
    }

    private static List<?> values(Object held) {
        return held instanceof Collection<?> all ? ImmutableList.copyOf(all) : ImmutableList.of(held);
    }
}
