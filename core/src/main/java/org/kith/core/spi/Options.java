package org.kith.core.spi;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import java.time.DateTimeException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;

/**
 * The settings that a caller gives a plug-in, by name, as text.
 *
 * <p>The kernel checks them against what the plug-in declares before it calls it. Immutable.
 */
public final class Options {

    private static final Options NONE = new Options(ImmutableSortedMap.of());

    private final ImmutableSortedMap<String, String> values;

    private Options(ImmutableSortedMap<String, String> values) {
        this.values = values;
    }

    /** {@return no settings: every option has its fallback} */
    public static Options none() {
        return NONE;
    }

    /** {@return settings by name} */
    public static Options of(Map<String, String> values) {
        return new Options(ImmutableSortedMap.copyOf(values));
    }

    /** {@return these settings with one more, in place of one of the same name} */
    public Options with(String name, String text) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, text);
        return of(more);
    }

    /** {@return these settings with one more, in place of one of the same name} */
    public <T> Options with(Option<T> option, T value) {
        return with(option.name(), option.kind().format(value));
    }

    /** {@return the settings by name, as text, in the order of names} */
    public Map<String, String> asMap() {
        return values;
    }

    /**
     * {@return the value of an option, or its fallback}
     *
     * @throws IllegalArgumentException if the option must be given and is not, or its text does not fit; never after
     *     {@link #check} had no findings
     */
    public <T> T get(Option<T> option) {
        String text = values.get(option.name());
        if (text != null) {
            return option.kind().parse(text);
        }
        checkArgument(option.fallback().isPresent(), "The option '%s' must be given.", option.name());
        return option.fallback().orElseThrow();
    }

    /**
     * {@return what is wrong with these settings: unknown names, texts that do not fit, and options that must be given}
     *
     * @param declared the options that the plug-in knows
     * @param messages the texts of findings
     */
    public Findings check(List<Option<?>> declared, Messages messages) {
        Findings.Builder findings = Findings.builder();
        String known = declared.isEmpty()
                ? "none"
                : declared.stream().map(Option::name).sorted().collect(Collectors.joining(", "));
        values.keySet().stream()
                .filter(name ->
                        declared.stream().noneMatch(option -> option.name().equals(name)))
                .forEach(name -> findings.add(Finding.of(Severity.ERROR, "option.unknown", messages, name, known)));
        declared.forEach(option -> check(option, values.get(option.name()), messages, findings));
        return findings.build();
    }

    private static void check(Option<?> option, @Nullable String text, Messages messages, Findings.Builder findings) {
        if (text == null) {
            if (option.fallback().isEmpty()) {
                findings.add(Finding.of(Severity.ERROR, "option.missing", messages, option.name()));
            }
            return;
        }
        try {
            option.kind().parse(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            findings.add(Finding.of(
                    Severity.ERROR,
                    "option.invalid",
                    messages,
                    option.name(),
                    option.kind().expects()));
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Options options && values.equals(options.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Options" + values.keySet();
    }
}
