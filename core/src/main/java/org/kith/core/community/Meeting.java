package org.kith.core.community;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * A team met. Immutable.
 *
 * @param date when
 * @param title what the meeting was about
 * @param resolutions what it decided, in order
 */
public record Meeting(LocalDate date, Optional<Text> title, List<Resolution> resolutions) {

    /** What a meeting looks like. */
    public static final Shape<Meeting> SHAPE = Shape.of(
            Meeting.class,
            "meeting",
            Part.required("date", Kinds.DATE, Meeting::date),
            Part.optional("title", Kinds.TEXT, Meeting::title),
            Part.list("resolutions", Resolution.SHAPE, Meeting::resolutions),
            Meeting::new);

    /** Makes a meeting. */
    public Meeting {
        resolutions = ImmutableList.copyOf(resolutions);
    }

    /** {@return a meeting without a title} */
    public static Meeting of(LocalDate date, Resolution... resolutions) {
        return new Meeting(date, Optional.empty(), List.of(resolutions));
    }
}
