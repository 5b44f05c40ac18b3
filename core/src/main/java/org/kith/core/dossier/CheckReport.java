package org.kith.core.dossier;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.kith.core.audience.Audience;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.shape.Kinds;
import org.kith.core.shape.Shape;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;

/**
 * What was found wrong with a dossier on a day, as a document of its own, for the team and those above it.
 *
 * <p>Immutable.
 */
@Value.Immutable
public sealed interface CheckReport extends Document, WithCheckReport permits ImmutableCheckReport {

    /** What a report looks like. */
    Shape<CheckReport> SHAPE = Shape.of(
                    CheckReport.class, "check-report", CheckReport::builder, CheckReport.Builder::build)
            .onlyFor(Audience.TEAM)
            .required("id", CheckReportId.KIND, CheckReport::id, CheckReport.Builder::id)
            .required("asOf", Kinds.DATE, CheckReport::asOf, CheckReport.Builder::asOf)
            .list("findings", FindingDraft.SHAPE, CheckReport::findings, CheckReport.Builder::findings)
            .done();

    /** The document type. */
    DocumentType<CheckReport> TYPE = DocumentType.of(SHAPE);

    /** {@return the id} */
    CheckReportId id();

    /** {@return the day for which the dossier was checked} */
    LocalDate asOf();

    /** {@return what was found, in order} */
    List<Finding> findings();

    @Override
    default DocumentType<CheckReport> type() {
        return TYPE;
    }

    /** {@return a report of findings} */
    static CheckReport of(CheckReportId id, LocalDate asOf, Findings findings) {
        return builder().id(id).asOf(asOf).findings(findings.asList()).build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a report. Not thread-safe. */
    final class Builder extends ImmutableCheckReport.Builder {
        Builder() {}
    }
}
