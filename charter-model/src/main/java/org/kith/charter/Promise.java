package org.kith.charter;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.core.community.SectorId;
import org.kith.core.framework.CriterionKey;

/**
 * A step as a place has promised it: that of the charter, with what the place's own charter changes.
 *
 * @param step its key
 * @param localSteps the keys of the place's own steps that stand for it
 * @param sectors the sectors that it addresses
 * @param commitment what sort of promise it is, if it says
 * @param recurrence how often it asks for it, if it says
 */
record Promise(
        CriterionKey step,
        Set<CriterionKey> localSteps,
        Set<SectorId> sectors,
        Optional<CommitmentKind> commitment,
        Optional<Recurrence> recurrence) {

    /** {@return a step of the charter, and the local steps that stand for it, in the order of the place} */
    static Promise of(CharterStep step, List<LocalStep> local) {
        return new Promise(
                step.key(),
                keys(local),
                Sets.union(step.sectors(), sectors(local)).immutableCopy(),
                Optional.of(step.commitment()),
                local.stream()
                        .flatMap(own -> own.recurrence().stream())
                        .findFirst()
                        .or(step::recurrence));
    }

    /** {@return an aim of the place's own} */
    static Promise of(LocalStep own) {
        return new Promise(own.key(), ImmutableSet.of(own.key()), own.sectors(), own.commitment(), own.recurrence());
    }

    private static Set<CriterionKey> keys(List<LocalStep> local) {
        return local.stream().map(LocalStep::key).collect(ImmutableSet.toImmutableSet());
    }

    private static Set<SectorId> sectors(List<LocalStep> local) {
        return local.stream().flatMap(own -> own.sectors().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** {@return the keys under which facts count for it} */
    Set<CriterionKey> keys() {
        return ImmutableSet.<CriterionKey>builder().add(step).addAll(localSteps).build();
    }

    /** {@return whether it is due again in every year} */
    boolean isYearly() {
        return recurrence.filter(Recurrence.YEARLY::equals).isPresent();
    }
}
