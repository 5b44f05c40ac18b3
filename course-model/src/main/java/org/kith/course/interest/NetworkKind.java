package org.kith.course.interest;

import org.kith.core.shape.Kinds;
import org.kith.core.shape.Scalar;

/** What holds a network together. */
public enum NetworkKind {
    /** It has members or staff, such as a forum of charities. */
    FORMAL,
    /** People just know each other, such as neighbours or a choir. */
    INFORMAL;

    /** The kind of fields that hold such a kind. */
    public static final Scalar<NetworkKind> KIND = Kinds.ofEnum("network-kind", NetworkKind.class);
}
