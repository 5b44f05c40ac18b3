package org.kith.core.community;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * The stable name of a theme, such as {@code loss}.
 *
 * @param value the name, with the syntax of an {@link Id}
 */
public record ThemeId(String value) implements Id {

    /** The kind of fields that hold the name. */
    public static final Scalar<ThemeId> KIND = Kinds.id("theme-id", ThemeId::of);

    /** The kind of fields that refer to the document of that name. */
    public static final Scalar<ThemeId> REFERENCE = KIND.referringTo("theme");

    /**
     * Makes the name.
     *
     * @throws IllegalArgumentException if it has not the syntax of an {@link Id}
     */
    public ThemeId {
        Id.check(value, "theme id");
    }

    /** {@return the name} */
    public static ThemeId of(String value) {
        return new ThemeId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
