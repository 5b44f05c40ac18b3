package org.kith.core.spi;

import org.kith.core.framework.Framework;
import org.kith.core.shape.Document;
import org.kith.core.shape.DocumentType;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;

/**
 * A scoring strategy whose schemes are documents, so that a new scheme needs no code.
 *
 * <p>Wherever a strategy can be named, the id of such a document can be named too: the kernel finds the document in the dossier
 * or in a catalogue and hands it to the strategy of its type. Thread-safe.
 *
 * @param <S> the documents
 */
public interface SchemeStrategy<S extends Document> extends ScoringStrategy {

    /** {@return the type of the documents; no other strategy has the same} */
    DocumentType<S> schemes();

    /**
     * {@return a scorer for assessments of a framework by a scheme, or all that is wrong with the two}
     *
     * @param scheme the scheme
     * @param framework what is assessed
     * @param options the settings; the kernel has checked them against {@link #options()}
     */
    Outcome<Scorer> prepare(S scheme, Framework framework, Options options);

    /** {@return the finding that a scheme has to be named, with the code {@code score.scheme-missing}} */
    @Override
    default Outcome<Scorer> prepare(Framework framework, Options options) {
        return Outcome.failed(Findings.of(Finding.of(
                Severity.ERROR,
                "score.scheme-missing",
                Messages.load(SchemeStrategy.class, "kernel"),
                name(),
                schemes().name())));
    }
}
