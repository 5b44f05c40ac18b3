package org.kith.charter;

import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.text.Text;

/**
 * Another programme that has to do with this one.
 *
 * @param kind how it is related
 * @param title what it is called
 * @param programme its document, if there is one
 */
public record RelatedProgramme(RelationKind kind, Text title, Optional<ProgrammeId> programme) {

    /** The kind of {@link #kind()}. */
    public static final Scalar<RelationKind> KIND = Kinds.ofEnum("relation-kind", RelationKind.class);

    /** What it looks like. */
    public static final Shape<RelatedProgramme> SHAPE = Shape.of(
            RelatedProgramme.class,
            "related-programme",
            Part.required("kind", KIND, RelatedProgramme::kind),
            Part.required("title", Kinds.TEXT, RelatedProgramme::title),
            Part.optional("programme", ProgrammeId.REFERENCE, RelatedProgramme::programme),
            RelatedProgramme::new);
}
