package org.kith.course.enrolment;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;

/**
 * Sorts people into groups of those to whom the same quotas apply.
 *
 * <p>Everybody of a group fits or nobody does, so that only the first of each group needs to be looked at. Immutable.
 */
final class Quotas {

    private final ImmutableMap<Optional<PlaceId>, Integer> places;
    private final ImmutableMap<Optional<SectorId>, Integer> sectors;
    private final ImmutableMap<QuotaId, Integer> positions;
    private final int[][] byGroup;

    Quotas(List<Quota> quotas) {
        this.places = numbered(quotas.stream().map(Quota::place));
        this.sectors = numbered(quotas.stream().map(Quota::sector));
        this.positions = IntStream.range(0, quotas.size())
                .boxed()
                .collect(toImmutableMap(i -> quotas.get(i).id(), i -> i));
        this.byGroup = new int[places.size() * sectors.size()][];
        places.forEach((place, row) -> sectors.forEach((sector, column) ->
                byGroup[row * sectors.size() + column] = IntStream.range(0, quotas.size())
                        .filter(i -> quotas.get(i).counts(place, sector))
                        .toArray()));
    }

    /** Numbers what quotas name; nothing, or what no quota names, has the number 0. */
    private static <T> ImmutableMap<Optional<T>, Integer> numbered(Stream<Optional<T>> named) {
        List<Optional<T>> distinct =
                Stream.concat(Stream.of(Optional.<T>empty()), named).distinct().toList();
        return IntStream.range(0, distinct.size()).boxed().collect(toImmutableMap(distinct::get, i -> i));
    }

    /** {@return how many groups there are; at least 1} */
    int groups() {
        return byGroup.length;
    }

    int groupOf(Applicant applicant) {
        return byGroup.length == 1
                ? 0
                : places.getOrDefault(applicant.place(), 0) * sectors.size()
                        + sectors.getOrDefault(applicant.sector(), 0);
    }

    /** {@return the positions of the quotas that apply to a group; not to be changed} */
    int[] of(int group) {
        return byGroup[group];
    }

    Optional<Integer> position(QuotaId quota) {
        return Optional.ofNullable(positions.get(quota));
    }
}
