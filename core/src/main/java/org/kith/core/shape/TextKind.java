package org.kith.core.shape;

import org.kith.core.text.Text;

/**
 * A wording with its translations: on the wire a plain string, or an object {@code {"text": …, "translations": {"fr": …}}}
 * where there are translations.
 *
 * <p>Immutable; the one instance is {@link Kinds#TEXT}.
 */
public final class TextKind implements Kind<Text> {

    /** The longest wording that is read, in characters. */
    public static final int MAX_LENGTH = 20_000;

    static final TextKind INSTANCE = new TextKind();

    private TextKind() {}

    @Override
    public String name() {
        return "text";
    }
}
