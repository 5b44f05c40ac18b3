package org.kith.core.wire;

import static com.google.common.base.Preconditions.checkArgument;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Refuses texts that hold half of a character, which the generator lets through as an escape and the reader does not take. */
final class WholeCharacters extends JsonGeneratorDelegate {

    WholeCharacters(JsonGenerator json) {
        super(json);
    }

    @Override
    public JsonGenerator writeString(String text) {
        check(text);
        return super.writeString(text);
    }

    @Override
    public JsonGenerator writeName(String name) {
        check(name);
        return super.writeName(name);
    }

    private static void check(String text) {
        checkArgument(
                !Surrogates.isOneAlone(text), "A text holds half of a character (a surrogate without the other).");
    }
}
