package org.kith.core.dossier;

import java.util.List;
import java.util.Optional;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Part;
import org.kith.core.shape.Scalar;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** A finding in the making, for the reader of check reports. */
final class FindingDraft {

    private static final Scalar<Severity> SEVERITY = Kinds.ofEnum("severity", Severity.class);

    private static final Shape<Location> LOCATION = Shape.of(
            Location.class,
            "location",
            Part.required("file", Kinds.STRING, Location::file),
            Part.required("line", Kinds.integer(0, Integer.MAX_VALUE), Location::line),
            Part.required("column", Kinds.integer(0, Integer.MAX_VALUE), Location::column),
            Location::new);

    static final Shape<Finding> SHAPE = Shape.of(Finding.class, "finding", FindingDraft::new, FindingDraft::build)
            .required("severity", SEVERITY, Finding::severity, (draft, value) -> draft.severity = value)
            .required("code", Kinds.STRING, Finding::code, (draft, value) -> draft.code = value)
            .list("arguments", Kinds.STRING, Finding::arguments, (draft, value) -> draft.arguments = value)
            .required("message", Kinds.STRING, Finding::message, (draft, value) -> draft.message = value)
            .optional("advice", Kinds.STRING, Finding::advice, (draft, value) -> draft.advice = Optional.of(value))
            .optional(
                    "document", Kinds.STRING, Finding::document, (draft, value) -> draft.document = Optional.of(value))
            .required("pointer", Kinds.POINTER, Finding::pointer, (draft, value) -> draft.pointer = value)
            .optional("location", LOCATION, Finding::location, (draft, value) -> draft.location = Optional.of(value))
            .done();

    private Severity severity = Severity.INFO;
    private String code = "";
    private List<String> arguments = List.of();
    private String message = "";
    private Optional<String> advice = Optional.empty();
    private Optional<String> document = Optional.empty();
    private Pointer pointer = Pointer.ROOT;
    private Optional<Location> location = Optional.empty();

    private Finding build() {
        return Finding.restore(severity, code, arguments, message, advice, document, pointer, location);
    }
}
