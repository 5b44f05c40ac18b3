package org.kith.charter.recognition;

import static org.kith.core.validation.Severity.ERROR;
import static org.kith.core.validation.Severity.WARNING;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.kith.core.community.BodyId;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;

/** What is looked at in recognitions and decisions beside the scheme that they name. */
final class SchemeRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(RecognitionScheme.class, SchemeRules::hasSource),
            Rule.of(Recognition.class, SchemeRules::isByItsScheme),
            Rule.of(Recognition.class, SchemeRules::goesByACharterOfItsScheme),
            Rule.of(PanelDecision.class, SchemeRules::isByItsScheme));

    private SchemeRules() {}

    static void hasSource(RecognitionScheme scheme, Reporter out) {
        if (scheme.sources().isEmpty()) {
            out.report(WARNING, "recognition-scheme.no-source", scheme.id());
        }
    }

    static void isByItsScheme(Recognition recognition, Reporter out) {
        isByItsScheme(recognition.scheme(), recognition.awardingBody(), out);
    }

    static void isByItsScheme(PanelDecision decision, Reporter out) {
        isByItsScheme(decision.scheme(), decision.awardingBody(), out);
    }

    /** The document may hold another version than the one that was used: then nothing is known of that one's owner. */
    private static void isByItsScheme(SchemeRef ref, BodyId body, Reporter out) {
        scheme(ref, out).ifPresent(scheme -> {
            if (!ref.isOf(scheme)) {
                out.at("scheme").at("version").report(WARNING, "recognition-scheme.other-version", scheme.id());
            } else if (!scheme.isAwardedBy(body)) {
                out.at("awardingBody")
                        .report(ERROR, "recognition-scheme.of-another-body", body, scheme.id(), scheme.owner());
            }
        });
    }

    static void goesByACharterOfItsScheme(Recognition recognition, Reporter out) {
        scheme(recognition.scheme(), out)
                .filter(recognition.scheme()::isOf)
                .filter(scheme -> !scheme.charters().isEmpty())
                .ifPresent(scheme -> recognition
                        .charter()
                        .filter(charter -> !scheme.charters().contains(charter))
                        .ifPresent(charter -> out.at("charter")
                                .report(ERROR, "recognition.charter-not-of-scheme", charter, scheme.id())));
    }

    private static Optional<RecognitionScheme> scheme(SchemeRef ref, Reporter out) {
        return out.dossier().find(RecognitionScheme.TYPE, ref.id());
    }
}
