package org.kith.core.wire;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.shape.TextKind;
import org.kith.core.text.Text;

/** A wording and its translations, as the longer form of a text has them on the wire. */
record TextParts(String text, Map<Locale, String> translations) {

    static final String EXPECTS = "a text that is not blank and not longer than " + TextKind.MAX_LENGTH + " characters";

    private static final Scalar<String> WORDING = Scalar.string("text", EXPECTS, TextParts::wording, text -> text)
            .constraint("minLength", 1L)
            .constraint("maxLength", (long) TextKind.MAX_LENGTH)
            .done();

    static final Shape<TextParts> SHAPE = Shape.of(
            TextParts.class,
            "translated-text",
            Part.required("text", WORDING, TextParts::text),
            Part.map("translations", Kinds.LOCALE, WORDING, TextParts::translations),
            TextParts::new);

    TextParts {
        translations = ImmutableMap.copyOf(translations);
        Text.of(text, translations); // refuses translations that fall on one language
    }

    static TextParts of(Text text) {
        return new TextParts(text.value(), text.translations());
    }

    Text toText() {
        return Text.of(text, translations);
    }

    private static String wording(String text) {
        if (text.isBlank() || text.length() > TextKind.MAX_LENGTH) {
            throw new IllegalArgumentException(EXPECTS);
        }
        return text;
    }
}
