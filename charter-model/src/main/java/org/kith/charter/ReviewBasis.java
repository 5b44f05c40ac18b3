package org.kith.charter;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.kith.core.community.DiversityAxis;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.dossier.Dossier;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;

/**
 * What the reviews of a programme rest on: its charter, its register, and how the charter is read.
 *
 * <pre>{@code
 * CharterReview review = ReviewBasis.of(dossier, programme).orElseThrow().asOf(day);
 * }</pre>
 *
 * <p>A basis is made once and asked for any number of days. Immutable.
 */
@Value.Immutable
public sealed interface ReviewBasis extends WithReviewBasis permits ImmutableReviewBasis {

    /** {@return the charter that the programme works under} */
    Charter charter();

    /** {@return the programme} */
    Programme programme();

    /** {@return what the bodies of the place do; nothing is known if empty} */
    Optional<Register> register();

    /** {@return the charter as the place rewrote it; it works by the charter itself if empty} */
    Optional<LocalCharter> localCharter();

    /** {@return how the charter is read} */
    @Value.Default
    default ReviewTerms terms() {
        return ReviewTerms.USUAL;
    }

    /** {@return the ways of differing for which every step is to be looked at; one look at a step is enough if empty} */
    Set<DiversityAxisId> axes();

    /** {@return the day whose knowledge is used; all that is known if empty, whenever it came to be known} */
    Optional<LocalDate> knownOn();

    /**
     * {@return the basis of the reviews of a programme}
     *
     * <p>The charter is read by the {@linkplain Programme#terms() terms} of the programme. The ways of differing are those of the
     * dossier and of the catalogues behind it. Without a value if the programme or its charter is not there, or the steps of the
     * charter are not known; with a warning if its register, its local charter or the day of its adoption is not.
     *
     * @param dossier the documents; its background holds the catalogues
     */
    static Outcome<ReviewBasis> of(Dossier dossier, ProgrammeId id) {
        Optional<Programme> programme = dossier.find(Programme.TYPE, id);
        if (programme.isEmpty()) {
            return failed("charter-review.no-programme", id);
        }
        CharterId charterId = programme.get().charter();
        Optional<Charter> charter = dossier.find(Charter.TYPE, charterId);
        if (charter.isEmpty()) {
            return failed("charter-review.no-charter", charterId);
        } else if (!charter.get().hasKnownSteps()) {
            return failed("charter-review.steps-unknown", charterId);
        }
        ReviewBasis basis = of(dossier, programme.get(), charter.get());
        return Outcome.of(basis, missing(basis));
    }

    private static Outcome<ReviewBasis> failed(String code, Object argument) {
        return Outcome.failed(Findings.of(CharterMessages.error(code, argument)));
    }

    private static Findings missing(ReviewBasis basis) {
        ImmutableList.Builder<Finding> missing = ImmutableList.builder();
        if (basis.register().isEmpty()) {
            missing.add(CharterMessages.warning(
                    "charter-review.no-register", basis.programme().id()));
        }
        if (basis.programme().adopted().isEmpty()) {
            missing.add(CharterMessages.warning(
                    "charter-review.no-adoption", basis.programme().id()));
        }
        basis.programme()
                .localCharter()
                .filter(id -> basis.localCharter().isEmpty())
                .ifPresent(id -> missing.add(CharterMessages.warning("charter-review.no-local-charter", id)));
        return Findings.copyOf(missing.build());
    }

    private static ReviewBasis of(Dossier dossier, Programme programme, Charter charter) {
        return builder()
                .programme(programme)
                .charter(charter)
                .register(programme.register().flatMap(id -> dossier.find(Register.TYPE, id)))
                .terms(programme.terms().orElse(ReviewTerms.USUAL))
                .localCharter(programme.localCharter().flatMap(id -> dossier.find(LocalCharter.TYPE, id)))
                .addAllAxes(Stream.of(dossier, dossier.background())
                        .flatMap(documents -> documents.all(DiversityAxis.TYPE).stream())
                        .map(DiversityAxis::id)
                        .sorted(Comparator.comparing(DiversityAxisId::value))
                        .collect(toImmutableSet()))
                .build();
    }

    /**
     * {@return how far each step is kept on a day}
     *
     * <p>Only what was so by then counts, and only pauses that had begun by then; one that goes on holds all that is due. Before
     * the adoption and after the end no step is promised. Where it is not told when the charter was adopted, nothing is due, and
     * how far a step is kept is not known.
     */
    default CharterReview asOf(LocalDate day) {
        return Reviewing.review(this, day);
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a basis. Not thread-safe. */
    final class Builder extends ImmutableReviewBasis.Builder {
        Builder() {}
    }
}
