package org.kith.core.community;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * People with something in common who were heard together with others. Immutable.
 *
 * @param axis the way in which they differ from others
 * @param name what they are called, such as "carers"
 * @param people how many of them took part, if somebody counted
 */
public record Group(Optional<DiversityAxisId> axis, Optional<Text> name, Optional<Qualified> people) {

    /** What a group looks like. */
    public static final Shape<Group> SHAPE = Shape.of(
            Group.class,
            "group",
            Part.optional("axis", DiversityAxisId.REFERENCE, Group::axis),
            Part.optional("name", Kinds.TEXT, Group::name),
            Part.optional("people", Kinds.QUALIFIED, Group::people).countsPeople(),
            Group::new);

    /**
     * Makes a group.
     *
     * @throws IllegalArgumentException if it has neither an axis nor a name
     */
    public Group {
        checkArgument(axis.isPresent() || name.isPresent(), "a group needs an axis or a name");
    }

    /** {@return a group by its name, not counted} */
    public static Group of(Text name) {
        return new Group(Optional.empty(), Optional.of(name), Optional.empty());
    }

    /** {@return a group by the axis on which it differs, not counted} */
    public static Group of(DiversityAxisId axis) {
        return new Group(Optional.of(axis), Optional.empty(), Optional.empty());
    }
}
