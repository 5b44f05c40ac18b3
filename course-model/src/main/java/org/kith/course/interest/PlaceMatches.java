package org.kith.course.interest;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kith.core.community.PlaceId;
import org.kith.core.privacy.Consent;
import org.kith.core.privacy.PersonRef;

/**
 * Who in a register comes from the same place, often without knowing of the others.
 *
 * <p>The team may see all of it. A person may be told only what {@link #introducedTo} says: nothing of anybody, not even that
 * there is somebody, before both have said yes; nor after one has taken that back. Places are the same if they have the same id; a town and a part of it are two.
 * Immutable.
 */
public final class PlaceMatches {

    private final ImmutableSetMultimap<PlaceId, PersonRef> people;
    private final ImmutableSetMultimap<PersonRef, PlaceId> places;
    private final Map<PersonRef, Optional<Consent>> consents;

    private PlaceMatches(InterestRegister register) {
        ImmutableSetMultimap.Builder<PlaceId, PersonRef> building = ImmutableSetMultimap.builder();
        this.consents = new HashMap<>();
        for (ExpressionOfInterest expression : register.expressions()) {
            expression.place().ifPresent(place -> building.put(place, expression.person()));
            consents.merge(expression.person(), expression.introduction(), Merge::consent);
        }
        this.people = building.build();
        this.places = people.inverse();
    }

    /** {@return the matches of a register} */
    public static PlaceMatches of(InterestRegister register) {
        return new PlaceMatches(register);
    }

    /** {@return all matches, for the team; by the order in which the places first came} */
    public List<PlaceMatch> all() {
        return matches(person -> true);
    }

    /** {@return those who may know of each other: of each match the people who said yes, where there are at least two} */
    public List<PlaceMatch> introductions() {
        return matches(this::agrees);
    }

    /** {@return who has to be asked, for the team: those of a match who were never asked; in order} */
    public Set<PersonRef> toAsk() {
        return all().stream()
                .flatMap(match -> match.people().stream())
                .filter(person -> consent(person).isEmpty())
                .collect(toImmutableSet());
    }

    /** {@return who comes from a place of this person, for the team; without himself or herself} */
    public Set<PersonRef> sharingPlaceWith(PersonRef person) {
        return places.get(person).stream()
                .flatMap(place -> people.get(place).stream())
                .filter(other -> !other.equals(person))
                .collect(toImmutableSet());
    }

    /** {@return whom a person may be told of: those of the same place, if both have said yes; empty otherwise} */
    public Set<PersonRef> introducedTo(PersonRef person) {
        return agrees(person)
                ? sharingPlaceWith(person).stream().filter(this::agrees).collect(toImmutableSet())
                : ImmutableSet.of();
    }

    private List<PlaceMatch> matches(Predicate<PersonRef> who) {
        return people.asMap().entrySet().stream()
                .map(entry -> new PlaceMatch(
                        entry.getKey(), entry.getValue().stream().filter(who).collect(toImmutableSet())))
                .filter(match -> match.people().size() > 1)
                .collect(toImmutableList());
    }

    private boolean agrees(PersonRef person) {
        return consent(person).filter(Consent::holds).isPresent();
    }

    private Optional<Consent> consent(PersonRef person) {
        return consents.getOrDefault(person, Optional.empty());
    }

    /** {@return how many places are matched; nobody and no place} */
    @Override
    public String toString() {
        return "PlaceMatches(" + all().size() + ")";
    }
}
