package org.kith.core.audience;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The audiences that may see something.
 *
 * <p>Whoever is above an audience that may see it may see it too, so the least of them say it all: what is visible from
 * {@link Audience#TEAM} is visible to {@link Audience#STEERING}. Immutable.
 */
public final class Visibility {

    private static final Map<String, Audience> BY_WORD =
            Arrays.stream(Audience.values()).collect(Collectors.toUnmodifiableMap(Visibility::word, a -> a));
    private static final String NOBODY_WORD = "nobody";

    /** Visible to every audience. */
    public static final Visibility EVERYONE = from(Audience.PUBLIC);

    /** Visible to no audience at all. */
    public static final Visibility NOBODY = from();

    private final ImmutableSet<Audience> least;
    private final ImmutableSet<Audience> allowed;

    private Visibility(Set<Audience> allowed) {
        this.allowed = Sets.immutableEnumSet(allowed);
        this.least = this.allowed.stream()
                .filter(a -> allowed.stream().noneMatch(b -> b != a && b.isAtOrBelow(a)))
                .collect(Sets.toImmutableEnumSet());
    }

    /**
     * Makes the visibility from some audiences upwards.
     *
     * @param least the audiences to start from, in any order; those above another of them change nothing
     * @return the visibility; {@link #NOBODY} if no audience is given
     */
    public static Visibility from(Audience... least) {
        EnumSet<Audience> allowed = EnumSet.noneOf(Audience.class);
        for (Audience candidate : Audience.values()) {
            if (Arrays.stream(least).anyMatch(start -> start.isAtOrBelow(candidate))) {
                allowed.add(candidate);
            }
        }
        return new Visibility(allowed);
    }

    /**
     * Reads audiences in lower case with one space between them, such as {@code participants partners}; or
     * {@code nobody}.
     *
     * @throws IllegalArgumentException if the text is anything else; the message lists the words and not the text
     */
    public static Visibility parse(String text) {
        if (text.equals(NOBODY_WORD)) {
            return NOBODY;
        }
        return from(Arrays.stream(text.split(" ", -1)).map(Visibility::audience).toArray(Audience[]::new));
    }

    /** {@return whether the audience may see it} */
    public boolean allows(Audience audience) {
        return allowed.contains(audience);
    }

    /** {@return the least audiences that may see it, in the order of the constants; empty for {@link #NOBODY}} */
    public Set<Audience> least() {
        return least;
    }

    /** {@return what both allow; {@link #NOBODY} if they have no audience in common} */
    public Visibility and(Visibility other) {
        if (other.allowed.containsAll(allowed)) {
            return this;
        }
        return allowed.containsAll(other.allowed) ? other : new Visibility(Sets.intersection(allowed, other.allowed));
    }

    private static Audience audience(String word) {
        Audience audience = BY_WORD.get(word);
        if (audience == null) {
            throw new IllegalArgumentException("Not a visibility: 'nobody', or some of "
                    + Arrays.stream(Audience.values()).map(Visibility::word).collect(Collectors.joining(", "))
                    + " with one space between them");
        }
        return audience;
    }

    private static String word(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Visibility that && allowed.equals(that.allowed);
    }

    /** {@return a hash that is the same on every machine} */
    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** {@return the least audiences in lower case, with one space between them; {@code nobody} if there is none} */
    @Override
    public String toString() {
        return least.isEmpty()
                ? NOBODY_WORD
                : least.stream().map(Visibility::word).collect(Collectors.joining(" "));
    }
}
