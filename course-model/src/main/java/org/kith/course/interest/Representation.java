package org.kith.course.interest;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.community.Body;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.number.Share;
import org.kith.core.privacy.PersonRef;

/**
 * Delegates and the sectors that they belong to or can reach, so that it is seen which parts of a city are absent.
 *
 * <p>A delegate counts for the sector that he or she gave, and for those of the bodies of his or her networks. Shares are of
 * people: below the team they fall under the rule for small counts. Immutable.
 */
public final class Representation {

    private final ImmutableSet<PersonRef> delegates;
    private final ImmutableSet<SectorId> sectors;
    private final ImmutableSetMultimap<PersonRef, SectorId> belonging;

    private Representation(
            ImmutableSet<PersonRef> delegates,
            ImmutableSet<SectorId> sectors,
            ImmutableSetMultimap<PersonRef, SectorId> belonging) {
        this.delegates = delegates;
        this.sectors = sectors;
        this.belonging = belonging;
    }

    /**
     * {@return the representation of those who expressed interest and were chosen}
     *
     * @param chosen what they expressed
     * @param sectors the sectors that should be there, in the order in which they are told
     * @param dossier where the bodies of their networks are; bodies that are not there count for nothing
     */
    public static Representation of(
            Collection<ExpressionOfInterest> chosen, Collection<SectorId> sectors, Dossier dossier) {
        ImmutableSetMultimap.Builder<PersonRef, SectorId> belonging = ImmutableSetMultimap.builder();
        chosen.forEach(expression ->
                sectors(expression, dossier).forEach(sector -> belonging.put(expression.person(), sector)));
        return new Representation(
                chosen.stream().map(ExpressionOfInterest::person).collect(toImmutableSet()),
                ImmutableSet.copyOf(sectors),
                belonging.build());
    }

    private static Stream<SectorId> sectors(ExpressionOfInterest expression, Dossier dossier) {
        return Stream.concat(
                expression.sector().stream(),
                expression.networks().stream()
                        .flatMap(network -> network.body().stream())
                        .flatMap(body -> dossier.find(Body.TYPE, body).stream())
                        .flatMap(body -> body.sectors().stream()));
    }

    /** {@return the delegates, in order; for the team} */
    public Set<PersonRef> delegates() {
        return delegates;
    }

    /** {@return the delegates of a sector, in order; for the team} */
    public Set<PersonRef> delegates(SectorId sector) {
        return belonging.inverse().get(sector);
    }

    /** {@return the sectors of a delegate, also those that nobody asked for; empty if he or she is none} */
    public Set<SectorId> sectors(PersonRef delegate) {
        return belonging.get(delegate);
    }

    /** {@return how many of the delegates are of a sector; one may be of several} */
    public Share share(SectorId sector) {
        return Share.of(delegates(sector).size(), delegates.size());
    }

    /** {@return the sectors that should be there and have no delegate, in order} */
    public List<SectorId> absent() {
        return sectors.stream()
                .filter(sector -> !belonging.containsValue(sector))
                .collect(toImmutableList());
    }

    /** {@return how many delegates there are, and which sectors are absent; nobody's reference} */
    @Override
    public String toString() {
        return "Representation(" + delegates.size() + " delegates, absent " + absent() + ")";
    }
}
