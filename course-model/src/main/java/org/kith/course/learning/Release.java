package org.kith.course.learning;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.kith.core.audience.Visibility;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** An action that its owner lets out of a set, in the owner's words. Immutable. */
@Value.Immutable
public sealed interface Release extends WithRelease permits ImmutableRelease {

    /** What a release looks like. */
    Shape<Release> SHAPE = Shape.of(Release.class, "release", Release::builder, Release.Builder::build)
            .required("title", Kinds.TEXT, Release::title, Release.Builder::title)
            .required("date", Kinds.DATE, Release::date, Release.Builder::date)
            .required("to", Kinds.VISIBILITY, Release::to, Release.Builder::to)
            .visibility(Release::to)
            .done();

    /** {@return the action} */
    Text title();

    /** {@return when the owner released it} */
    LocalDate date();

    /** {@return the audiences that it was released to; no other sees it} */
    Visibility to();

    /** {@return a release} */
    static Release of(Text title, LocalDate date, Visibility to) {
        return builder().title(title).date(date).to(to).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a release. Not thread-safe. */
    final class Builder extends ImmutableRelease.Builder {
        Builder() {}
    }
}
