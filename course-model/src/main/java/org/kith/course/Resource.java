package org.kith.course;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Something to read, watch or work with, such as the pack of a course. Immutable.
 *
 * @param title what it is called; every audience that sees the course sees it
 * @param links where it is, in order, each for those who may have it; empty if it is handed out
 */
public record Resource(Text title, List<Link> links) {

    /** What a resource looks like. */
    public static final Shape<Resource> SHAPE = Shape.of(
            Resource.class,
            "resource",
            Part.required("title", Kinds.TEXT, Resource::title),
            Part.list("links", Link.SHAPE, Resource::links),
            Resource::new);

    /** Makes a resource. */
    public Resource {
        links = ImmutableList.copyOf(links);
    }

    /** {@return a resource that is handed out} */
    public static Resource of(Text title) {
        return new Resource(title, List.of());
    }
}
