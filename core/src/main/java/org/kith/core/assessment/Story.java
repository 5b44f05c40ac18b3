package org.kith.core.assessment;

import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.EngagementId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.ThemeId;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/**
 * What somebody told about life there, in so many words as they allowed to be kept.
 *
 * <p>Only those see it whom the teller allowed to; the team alone if nobody asked. It does not say who told it. Immutable.
 */
@Value.Immutable
public sealed interface Story extends Document, WithStory permits ImmutableStory {

    /** What a story looks like. */
    Shape<Story> SHAPE = Shape.of(Story.class, "story", Story::builder, Story.Builder::build)
            .required("id", StoryId.KIND, Story::id, Story.Builder::id)
            .required("date", Kinds.PARTIAL_DATE, Story::date, Story.Builder::date)
            .optional("place", PlaceId.REFERENCE, Story::place, Story.Builder::place)
            .optional("engagement", EngagementId.REFERENCE, Story::engagement, Story.Builder::engagement)
            .required("text", Kinds.TEXT, Story::text, Story.Builder::text)
            .set("themes", ThemeId.REFERENCE, Story::themes, Story.Builder::themes)
            .set("shows", StoryTag.SHAPE, Story::shows, Story.Builder::shows)
            .optional("permission", Kinds.VISIBILITY, Story::permission, Story.Builder::permission)
            .optional("source", Kinds.SOURCE, Story::source, Story.Builder::source)
            .visibility(story -> story.permission().orElse(Visibility.from(Audience.TEAM)))
            .done();

    /** The document type. */
    DocumentType<Story> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    StoryId id();

    /** {@return when it was told, as far as that is known} */
    PartialDate date();

    /** {@return the place that it is about} */
    Optional<PlaceId> place();

    /** {@return the engagement at which it was told} */
    Optional<EngagementId> engagement();

    /** {@return the story itself} */
    Text text();

    /** {@return what it is about; empty if nobody said} */
    Set<ThemeId> themes();

    /** {@return the criteria of which it is evidence, each with the side that it shows; empty if nobody said} */
    Set<StoryTag> shows();

    /**
     * {@return the audiences to which the teller allows it to be quoted: no other sees it} Without it the story is for the
     * {@linkplain Audience#TEAM team} and those above.
     */
    Optional<Visibility> permission();

    /** {@return where it was published, if it was} */
    Optional<Source> source();

    @Override
    default DocumentType<Story> type() {
        return TYPE;
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a story. Not thread-safe. */
    final class Builder extends ImmutableStory.Builder {
        Builder() {}
    }
}
