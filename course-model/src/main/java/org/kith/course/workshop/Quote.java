package org.kith.course.workshop;

import java.util.Optional;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** What somebody said on the day, word by word. It does not say who. Immutable. */
@Value.Immutable
public sealed interface Quote extends WithQuote permits ImmutableQuote {

    /** What a quote looks like. */
    Shape<Quote> SHAPE = Shape.of(Quote.class, "quote", Quote::builder, Quote.Builder::build)
            .required("text", Kinds.TEXT, Quote::text, Quote.Builder::text)
            .optional("permission", Kinds.VISIBILITY, Quote::permission, Quote.Builder::permission)
            .visibility(quote -> quote.permission().orElse(Visibility.from(Audience.TEAM)))
            .done();

    /** {@return the words} */
    Text text();

    /** {@return the audiences to which the speaker allows it to be quoted; without it, the team and those above alone see it} */
    Optional<Visibility> permission();

    /** {@return a quote with the permission of the speaker} */
    static Quote of(Text text, Visibility permission) {
        return builder().text(text).permission(permission).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a quote. Not thread-safe. */
    final class Builder extends ImmutableQuote.Builder {
        Builder() {}
    }
}
