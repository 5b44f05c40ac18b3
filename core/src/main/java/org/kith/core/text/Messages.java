package org.kith.core.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The texts of finding codes.
 *
 * <p>Under the key {@code course.no-sessions} stands what is wrong, under {@code course.no-sessions.try} what to try.
 * Placeholders are <code>{0}</code>, <code>{1}</code> and so on, each replaced by the argument of that number as it is:
 * no quoting, no formats, no digits of a locale. A placeholder without an argument stays. Immutable.
 */
public final class Messages {

    private static final String FOLDER = "/META-INF/kith/messages/";
    private static final String ADVICE = ".try";
    private static final Messages NONE = new Messages(ImmutableMap.of());

    private final ImmutableMap<String, String> texts;

    /** By the code itself, so that one word finds both. */
    private final ImmutableMap<String, String> advice;

    private Messages(Map<String, String> entries) {
        this.texts = ImmutableMap.copyOf(Maps.filterKeys(entries, key -> !key.endsWith(ADVICE)));
        ImmutableMap.Builder<String, String> tries = ImmutableMap.builder();
        Maps.filterKeys(entries, key -> key.endsWith(ADVICE))
                .forEach((key, text) -> tries.put(key.substring(0, key.length() - ADVICE.length()), text));
        this.advice = tries.buildOrThrow();
    }

    /** {@return no texts at all} */
    public static Messages none() {
        return NONE;
    }

    /** {@return the given texts by key} */
    public static Messages of(Map<String, String> entries) {
        return new Messages(entries);
    }

    /**
     * Reads the UTF-8 properties file {@code META-INF/kith/messages/<resource>.properties} that is packed with a class.
     *
     * @param anchor a class of the module that holds the file
     * @param resource the name of the file without its ending
     * @return the texts; none if there is no such file
     * @throws UncheckedIOException if the file cannot be read, or is not UTF-8
     * @throws IllegalArgumentException if the file holds a malformed escape, or the name is not well-formed
     */
    public static Messages load(Class<?> anchor, String resource) {
        Id.check(resource, "messages resource");
        try (@Nullable InputStream in = anchor.getResourceAsStream(FOLDER + resource + ".properties")) {
            return in == null ? NONE : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the messages named '" + resource + "'", e);
        }
    }

    private static Messages read(InputStream in) throws IOException {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()); // reports malformed bytes
        Properties properties = new Properties();
        properties.load(reader);
        return of(Maps.fromProperties(properties));
    }

    /** {@return these texts and those of the other; where both have a key, the one from here} */
    public Messages plus(Messages other) {
        Map<String, String> joined = new HashMap<>(other.entries());
        joined.putAll(entries());
        return of(joined);
    }

    private Map<String, String> entries() {
        Map<String, String> entries = new HashMap<>(texts);
        advice.forEach((code, text) -> entries.put(code + ADVICE, text));
        return entries;
    }

    /** {@return what is wrong, in words; empty if the code has no text} */
    public Optional<String> text(String code, List<String> arguments) {
        return filled(texts.get(code), arguments);
    }

    /** {@return what to try, in words; empty if the code has no advice} */
    public Optional<String> advice(String code, List<String> arguments) {
        return filled(advice.get(code), arguments);
    }

    /** {@return the codes that have a text, in alphabetical order; immutable} */
    public Set<String> codes() {
        return ImmutableSortedSet.copyOf(texts.keySet());
    }

    private static Optional<String> filled(@Nullable String pattern, List<String> arguments) {
        return pattern == null ? Optional.empty() : Optional.of(fill(pattern, arguments));
    }

    private static String fill(String pattern, List<String> arguments) {
        if (arguments.isEmpty()) {
            return pattern;
        }
        StringBuilder text = new StringBuilder(pattern.length() + 16);
        int done = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = pattern.indexOf('}', open);
            int number = close < 0 ? -1 : number(pattern, open + 1, close);
            if (number >= 0 && number < arguments.size()) {
                text.append(pattern, done, open).append(arguments.get(number));
                done = close + 1;
            }
        }
        return text.append(pattern, done, pattern.length()).toString();
    }

    /** Reads one or two digits; -1 if anything else stands there. */
    private static int number(String pattern, int start, int end) {
        if (end == start || end - start > 2) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = pattern.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + (c - '0');
        }
        return number;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Messages that && texts.equals(that.texts) && advice.equals(that.advice);
    }

    @Override
    public int hashCode() {
        return 31 * texts.hashCode() + advice.hashCode();
    }

    /** {@return the number of entries} */
    @Override
    public String toString() {
        return "Messages(" + (texts.size() + advice.size()) + " entries)";
    }
}
