package org.kith.charter;

import static org.kith.charter.Samples.body;
import static org.kith.charter.Samples.day;
import static org.kith.charter.Samples.entry;
import static org.kith.charter.Samples.programme;
import static org.kith.charter.Samples.register;
import static org.kith.charter.Samples.transition;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.SectorId;
import org.kith.core.framework.CriterionKey;
import org.kith.core.number.Qualified;

/** Reviews of a village that adopted the thirteen steps on the day on which Bern did, and facts for its register. */
final class Reviews {

    static final String ADOPTED = "2020-11-02";

    private Reviews() {}

    /** {@return the basis of a programme that adopted the charter, and of these facts} */
    static ReviewBasis basis(RegisterEntry... entries) {
        return ReviewBasis.builder()
                .charter(Fixtures.THIRTEEN)
                .programme(programme(transition(ProgrammeState.ADOPTED, ADOPTED)))
                .register(register(entries))
                .build();
    }

    static StepReview step(ReviewBasis basis, String day, String step) {
        return basis.asOf(day(day)).step(CriterionKey.of(step)).orElseThrow();
    }

    static Fulfilment fulfilment(ReviewBasis basis, String day, String step) {
        return step(basis, day, step).fulfilment();
    }

    static RegisterEntry policy(String id, String day, String body, String... steps) {
        return entry(id, day, new Fact.PolicyAdopted(body(body), Optional.empty()), steps);
    }

    static RegisterEntry policyReviewed(String id, String day, String policy) {
        return entry(id, day, new Fact.PolicyReviewed(EntryId.of(policy)));
    }

    static RegisterEntry group(String id, String day, String body) {
        return entry(id, day, new Fact.GroupFormed(body(body), Optional.empty()), "faith");
    }

    static RegisterEntry work(String id, String day, String body, String citizens) {
        return entry(
                id,
                day,
                new Fact.WorkBegun(body(body), Optional.empty(), Optional.of(Qualified.parse(citizens))),
                "hospices-care-homes");
    }

    static RegisterEntry event(String id, String day, String... steps) {
        return entry(id, day, new Fact.EventHeld(Set.of(), Optional.empty(), Optional.empty()), steps);
    }

    static RegisterEntry rules(String id, String day) {
        return entry(id, day, new Fact.AwardRulesPublished(Set.of(), Optional.empty()), "award");
    }

    static RegisterEntry given(String id, String day, String rules) {
        return entry(id, day, new Fact.AwardGiven(EntryId.of(rules), 3));
    }

    static RegisterEntry informed(String id, String day) {
        return entry(id, day, new Fact.Informed(Set.of(), Optional.empty()), "publicity");
    }

    static RegisterEntry asked(String id, String day, String body) {
        return entry(id, day, new Fact.EvidenceAsked(body(body), Optional.empty()), "excluded");
    }

    static RegisterEntry replied(String id, String day, String request, ReplyKind reply) {
        return entry(id, day, new Fact.EvidenceReplied(EntryId.of(request), reply, Optional.empty()));
    }

    static RegisterEntry reviewed(String id, String day) {
        return entry(id, day, new Fact.Reviewed(Optional.empty()));
    }

    static RegisterEntry joined(String id, String day, String sector) {
        return entry(id, day, new Fact.SectorJoined(SectorId.of(sector)));
    }

    static RegisterEntry looked(String id, String day, Set<String> axes, String... steps) {
        return entry(
                id,
                day,
                new Fact.EqualityReviewed(axes.stream().map(DiversityAxisId::of).collect(Collectors.toSet())),
                steps);
    }

    static RegisterEntry ended(String id, String day, String what) {
        return entry(id, day, new Fact.Ended(EntryId.of(what)));
    }
}
