package org.kith.course;

import org.immutables.value.Value;
import org.kith.core.audience.Visibility;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/** Where people meet in person, and who may know: anybody for a library, those who come for somebody's home. Immutable. */
@Value.Immutable
public sealed interface Room extends WithRoom permits ImmutableRoom {

    /** What a room looks like. */
    Shape<Room> SHAPE = Shape.of(Room.class, "room", Room::builder, Room.Builder::build)
            .required("name", Kinds.TEXT, Room::name, Room.Builder::name)
            .required("visibility", Kinds.VISIBILITY, Room::visibility, Room.Builder::visibility)
            .visibility(Room::visibility)
            .done();

    /** {@return what it is called, with as much of its address as people need} */
    Text name();

    /** {@return who may know} */
    Visibility visibility();

    /** {@return a room} */
    static Room of(Text name, Visibility visibility) {
        return builder().name(name).visibility(visibility).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a room. Not thread-safe. */
    final class Builder extends ImmutableRoom.Builder {
        Builder() {}
    }
}
