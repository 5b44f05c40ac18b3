package org.kith.core.text;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A wording and its translations.
 *
 * <p>Wordings are stripped of surrounding white space and never blank. Languages are kept as language tags without
 * extensions, so {@code de-AT-u-nu-latn} is the same as {@code de-AT}. The {@link #toString()} tells sizes only, because
 * a text may be about people. Immutable.
 */
public final class Text {

    private static final Comparator<Locale> BY_TAG = Comparator.comparing(Locale::toLanguageTag);

    private static final ImmutableSortedMap<Locale, String> NO_TRANSLATIONS =
            ImmutableSortedMap.<Locale, String>orderedBy(BY_TAG).build();

    private final String value;
    private final ImmutableSortedMap<Locale, String> translations;

    private Text(String value, ImmutableSortedMap<Locale, String> translations) {
        this.value = value;
        this.translations = translations;
    }

    /**
     * Makes a text without translations.
     *
     * @throws IllegalArgumentException if the wording is blank
     */
    public static Text of(String value) {
        return new Text(wording(value), NO_TRANSLATIONS);
    }

    /**
     * Makes a text with translations.
     *
     * @throws IllegalArgumentException if a wording is blank, or a locale names no language, or two locales have the same
     *     tag
     */
    public static Text of(String value, Map<Locale, String> translations) {
        TreeMap<Locale, String> sorted = new TreeMap<>(BY_TAG);
        translations.forEach((locale, translation) -> checkArgument(
                sorted.put(language(locale), wording(translation)) == null,
                "a text may have one translation for each language tag"));
        return new Text(wording(value), ImmutableSortedMap.copyOfSorted(sorted));
    }

    /** {@return the default wording; stripped, not blank} */
    public String value() {
        return value;
    }

    /** {@return the other wordings, in the order of their language tags; immutable} */
    public Map<Locale, String> translations() {
        return translations;
    }

    /**
     * Adds a translation, or replaces the one of that locale.
     *
     * @throws IllegalArgumentException if the wording is blank, or the locale names no language
     */
    public Text with(Locale locale, String translation) {
        TreeMap<Locale, String> changed = new TreeMap<>(translations);
        changed.put(language(locale), wording(translation));
        return new Text(value, ImmutableSortedMap.copyOfSorted(changed));
    }

    /** {@return the wording for a locale: that of its exact tag, else of its language alone, else the default} */
    public String in(Locale locale) {
        if (translations.isEmpty()) {
            return value;
        }
        @Nullable String exact = translations.get(normal(locale));
        if (exact != null) {
            return exact;
        }
        return translations.getOrDefault(Locale.forLanguageTag(locale.getLanguage()), value);
    }

    private static String wording(String text) {
        String stripped = text.strip();
        checkArgument(!stripped.isEmpty(), "a text must not be blank");
        return stripped;
    }

    private static Locale language(Locale locale) {
        Locale normal = normal(locale);
        checkArgument(!normal.getLanguage().isEmpty(), "a translation needs a locale with a language");
        return normal;
    }

    private static Locale normal(Locale locale) {
        return Locale.forLanguageTag(
                requireNonNull(locale, "locale").stripExtensions().toLanguageTag());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text that && value.equals(that.value) && translations.equals(that.translations);
    }

    @Override
    public int hashCode() {
        return 31 * value.hashCode() + translations.hashCode();
    }

    /** {@return the sizes, not the words: {@code Text(17 characters, 2 translations)}} */
    @Override
    public String toString() {
        return "Text(" + value.codePointCount(0, value.length()) + " characters, " + translations.size()
                + " translations)";
    }
}
