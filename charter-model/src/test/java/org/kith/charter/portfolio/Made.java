package org.kith.charter.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.charter.Charter;
import org.kith.charter.CharterId;
import org.kith.charter.CharterReview;
import org.kith.charter.CharterReviewId;
import org.kith.charter.Charters;
import org.kith.charter.Fact;
import org.kith.charter.Fulfilment;
import org.kith.charter.LocalCharter;
import org.kith.charter.Programme;
import org.kith.charter.ProgrammeId;
import org.kith.charter.ProgrammeState;
import org.kith.charter.Register;
import org.kith.charter.RegisterEntry;
import org.kith.charter.RegisterId;
import org.kith.charter.ReviewBasis;
import org.kith.charter.ReviewTerms;
import org.kith.charter.StepReview;
import org.kith.charter.Transition;
import org.kith.core.Kith;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Share;
import org.kith.core.text.Text;

/** Reviews that say what a test wants, and bases of programmes that adopted when Bern did. */
final class Made {

    static final Kith KITH = Kith.load();
    static final Charter THIRTEEN = charter(Charters.COMPASSIONATE_CITY_13);
    static final Charter TWELVE = charter(Charters.COMPASSIONATE_CITY_12);
    static final LocalDate ADOPTED = LocalDate.of(2020, 11, 2);
    static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    static final List<Fulfilment> FULFILMENTS = List.of(Fulfilment.values());
    static final PortfolioScope SCOPE = PortfolioScope.of(THIRTEEN, TWELVE);

    private Made() {}

    /** A review that tells of every step of the thirteen that it is not known, save those given. */
    static CharterReview review(String place, StepReview... steps) {
        return review(place, THIRTEEN, steps);
    }

    static CharterReview review(String place, Charter charter, StepReview... steps) {
        return CharterReview.builder()
                .id(CharterReviewId.of(place))
                .programme(ProgrammeId.of(place))
                .place(PlaceId.of(place))
                .charter(charter.id())
                .asOf(DAY)
                .terms(ReviewTerms.USUAL)
                .state(ProgrammeState.ACTIVE)
                .addAllSteps(charter.keys().stream()
                        .map(key -> Arrays.stream(steps)
                                .filter(step -> step.step().equals(key))
                                .findFirst()
                                .orElseGet(() -> step(key.value(), Fulfilment.NOT_KNOWN)))
                        .toList())
                .build();
    }

    static StepReview step(String key, Fulfilment fulfilment) {
        return StepReview.builder()
                .step(CriterionKey.of(key))
                .fulfilment(fulfilment)
                .build();
    }

    static StepReview step(String key, Fulfilment fulfilment, long part, long whole) {
        return step(key, fulfilment).withCoverage(Share.of(part, whole));
    }

    static Portfolio portfolio(CharterReview... reviews) {
        return Arrays.stream(reviews).collect(SCOPE.collector());
    }

    static StepSummary schools(CharterReview... reviews) {
        return portfolio(reviews).step(CriterionKey.of("schools")).orElseThrow();
    }

    static List<String> places(List<PlaceStep> listed) {
        return listed.stream().map(one -> one.place().value()).toList();
    }

    /** The basis of a village that adopted the thirteen steps, with a school and these entries. */
    static ReviewBasis basis(String place, RegisterEntry... entries) {
        return ReviewBasis.builder()
                .charter(THIRTEEN)
                .programme(Programme.builder()
                        .id(ProgrammeId.of(place))
                        .place(PlaceId.of(place))
                        .charter(THIRTEEN.id())
                        .addTransitions(transition(ProgrammeState.ADOPTED, ADOPTED))
                        .build())
                .register(Register.builder()
                        .id(RegisterId.of(place))
                        .place(PlaceId.of(place))
                        .addEntries(RegisterEntry.of(
                                "opened",
                                LocalDate.of(2018, 1, 1),
                                new Fact.Opened(BodyId.of("school"), Set.of(SectorId.of("education")))))
                        .addEntries(entries)
                        .build())
                .build();
    }

    static Transition transition(ProgrammeState state, LocalDate day) {
        return Transition.of(state, day, Text.of("As the minutes say"));
    }

    static RegisterEntry policy(LocalDate on) {
        return RegisterEntry.of(
                "policy-" + on,
                on,
                new Fact.PolicyAdopted(BodyId.of("school"), Optional.empty()),
                CriterionKey.of("schools"));
    }

    static LocalCharter plymouth() {
        return localCharter("/org/kith/charter/local-charter-plymouth-headings.json");
    }

    static LocalCharter bern() {
        return localCharter("/org/kith/charter/local-charter-berner-charta.json");
    }

    private static LocalCharter localCharter(String file) {
        try (InputStream in = Made.class.getResourceAsStream(file)) {
            return (LocalCharter)
                    KITH.readDocument(file, in.readAllBytes()).orElseThrow().document();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charter charter(CharterId id) {
        return KITH.catalogue().find(Charter.TYPE, id).orElseThrow();
    }
}
