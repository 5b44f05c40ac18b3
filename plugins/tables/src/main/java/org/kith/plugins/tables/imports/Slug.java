package org.kith.plugins.tables.imports;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.kith.core.text.Id;

/** Makes ids of texts, as {@link FieldMapping#slug()} says. */
final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final CharMatcher APOSTROPHES = CharMatcher.anyOf("'\u2018\u2019\u02BC`\u00B4");
    private static final CharMatcher KEPT = CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9'));

    /** Letters that are no letter with a mark. */
    private static final ImmutableMap<String, String> LETTERS = ImmutableMap.<String, String>builder()
            .put("\u00DF", "ss")
            .put("\u00E6", "ae")
            .put("\u0153", "oe")
            .put("\u00F8", "o")
            .put("\u0111", "d")
            .put("\u00F0", "d")
            .put("\u00FE", "th")
            .put("\u0142", "l")
            .put("\u0131", "i")
            .buildOrThrow();

    private Slug() {}

    /** {@return the id of a text; empty if nothing of it can stand in an id} */
    static String of(String text) {
        if (Id.isValid(text)) {
            return text;
        }
        String bare = APOSTROPHES.removeFrom(text);
        String plain = MARKS.matcher(Normalizer.normalize(bare, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String slug = KEPT.negate().trimAndCollapseFrom(spelled(plain), '-');
        return slug.length() <= Id.MAX_LENGTH ? slug : cut(slug);
    }

    private static String spelled(String text) {
        String spelled = text;
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            spelled = spelled.replace(letter.getKey(), letter.getValue());
        }
        return spelled;
    }

    private static String cut(String slug) {
        return CharMatcher.is('-').trimTrailingFrom(slug.substring(0, Id.MAX_LENGTH));
    }
}
