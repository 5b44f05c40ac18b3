package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.kith.core.audience.Audience;
import org.kith.core.community.Sector;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.privacy.PersonRef;
import org.kith.course.Cohort;
import org.kith.course.certificate.CertificateState;
import org.kith.course.enrolment.Registration;
import org.kith.course.interest.ExpressionOfInterest;
import org.kith.course.interest.InterestRegister;
import org.kith.course.interest.Representation;
import org.kith.course.learning.LearningSet;
import org.kith.course.learning.SafeSpaceConversation;
import org.kith.course.learning.SetCounts;

/** Tells in figures what else there is to say of a cohort. */
final class CohortFacts {

    private CohortFacts() {}

    /** {@return who is absent among those who enrolled, and what became of certificates} */
    static List<Fact> ofPeople(CohortPeople people) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        List<PersonRef> learners = people.learnersForCertificate();
        absent(people, facts);
        states(people, facts);
        if (!learners.isEmpty()) {
            facts.add(new Fact("Without a certificate as yet", open(people, learners)));
        }
        return facts.build();
    }

    private static void absent(CohortPeople people, ImmutableList.Builder<Fact> facts) {
        Set<PersonRef> enrolled =
                people.enrolled().stream().map(Registration::person).collect(toImmutableSet());
        List<ExpressionOfInterest> chosen = people.scope().dossier().all(InterestRegister.TYPE).stream()
                .filter(register ->
                        register.cohort().filter(people.cohort().id()::equals).isPresent())
                .flatMap(register -> register.expressions(enrolled).stream())
                .collect(toImmutableList());
        List<Sector> sectors = sectors(people.scope().dossier().dossier());
        if (!chosen.isEmpty() && !sectors.isEmpty()) {
            List<SectorId> ids = sectors.stream().map(Sector::id).collect(toImmutableList());
            Representation representation =
                    Representation.of(chosen, ids, people.scope().dossier().dossier());
            facts.add(new Fact(
                    "Sectors that nobody who stayed belongs to",
                    names(sectors, representation.absent(), people.scope())));
        }
    }

    /** {@return the sectors of the catalogues, and those of the dossier beside them} */
    private static List<Sector> sectors(Dossier dossier) {
        return Stream.of(dossier.background(), dossier)
                .flatMap(known -> known.all(Sector.TYPE).stream())
                .map(Sector::id)
                .distinct()
                .flatMap(id -> dossier.find(Sector.TYPE, id).stream())
                .collect(toImmutableList());
    }

    private static String names(List<Sector> sectors, List<SectorId> absent, Scope scope) {
        return absent.isEmpty()
                ? "None: somebody belongs to each"
                : Sentence.capital(Sentence.list(sectors.stream()
                        .filter(sector -> absent.contains(sector.id()))
                        .map(sector -> Sentence.small(scope.text(sector.title())))
                        .collect(toImmutableList())));
    }

    private static void states(CohortPeople people, ImmutableList.Builder<Fact> facts) {
        List<String> counts = ImmutableList.copyOf(CertificateState.values()).stream()
                .map(state -> word(
                        people.certificates().stream()
                                .filter(certificate ->
                                        certificate.state(people.scope().asOf()) == state)
                                .count(),
                        state))
                .filter(words -> !words.isEmpty())
                .collect(toImmutableList());
        if (!counts.isEmpty()) {
            facts.add(new Fact("Certificates", String.join(", ", counts)));
        }
    }

    private static String word(long count, CertificateState state) {
        return count == 0
                ? ""
                : count + " "
                        + switch (state) {
                            case NOT_ISSUED -> "dated later";
                            case VALID -> "valid";
                            case EXPIRING -> "about to expire";
                            case EXPIRED -> "expired";
                            case REVOKED -> "taken back";
                            case SUPERSEDED -> "replaced by another";
                        };
    }

    private static String open(CohortPeople people, List<PersonRef> learners) {
        Set<PersonRef> have = people.certified(state -> state != CertificateState.REVOKED);
        List<Registration> without = people.enrolled().stream()
                .filter(registration -> learners.contains(registration.person()))
                .filter(registration -> !have.contains(registration.person()))
                .collect(toImmutableList());
        long missed = without.stream()
                .flatMap(registration -> people.attendance(registration).stream())
                .filter(attendance -> !attendance.isInReach())
                .count();
        return without.size() - missed + " open"
                + (missed == 0 ? "" : ", " + missed + " out of reach as too many sessions were missed");
    }

    /** {@return what sets and conversations come to; what was said in them, nobody knows} */
    static List<Fact> ofSets(Cohort cohort, Scope scope) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        List<SetCounts> sets = scope.dossier().all(LearningSet.TYPE).stream()
                .filter(set -> set.cohort().filter(cohort.id()::equals).isPresent())
                .map(set -> set.counts(scope.asOf()))
                .collect(toImmutableList());
        if (!sets.isEmpty()) {
            facts.add(new Fact("Learning sets", sets(sets) + actions(sets, scope)));
        }
        List<String> released = sets.stream()
                .flatMap(set -> set.released().stream())
                .map(release -> "\u201c" + scope.text(release.title()) + "\u201d")
                .collect(toImmutableList());
        if (!released.isEmpty()) {
            facts.add(new Fact("Actions that their owners told of", Sentence.list(released)));
        }
        conversations(cohort, scope, facts);
        return facts.build();
    }

    private static String sets(List<SetCounts> sets) {
        return Words.count(sets.size(), "set", "sets") + ", "
                + Words.count(sum(sets, SetCounts::meetings), "meeting", "meetings") + ", "
                + Words.count(sum(sets, SetCounts::rounds), "round", "rounds") + "; ";
    }

    /** {@return how many actions there are and, for those who may know how far they are, what became of them} */
    private static String actions(List<SetCounts> sets, Scope scope) {
        String actions = Words.count(sum(sets, SetCounts::actions), "action", "actions");
        return Audience.TEAM.isAtOrBelow(scope.context().audience())
                ? sum(sets, SetCounts::reported) + " of " + actions + " reported back on, "
                        + sum(sets, SetCounts::complete) + " complete"
                : actions;
    }

    private static int sum(Collection<SetCounts> sets, ToIntFunction<SetCounts> count) {
        return sets.stream().mapToInt(count).sum();
    }

    private static void conversations(Cohort cohort, Scope scope, ImmutableList.Builder<Fact> facts) {
        List<String> all = scope.dossier().all(SafeSpaceConversation.TYPE).stream()
                .filter(one -> one.cohort().filter(cohort.id()::equals).isPresent())
                .map(one -> EnglishDates.partial(one.date()) + ", " + one.people() + " people")
                .collect(toImmutableList());
        if (!all.isEmpty()) {
            facts.add(new Fact("Conversations across places, in a safe space", String.join("; ", all)));
        }
    }
}
