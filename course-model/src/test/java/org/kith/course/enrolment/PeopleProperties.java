package org.kith.course.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.PersonRef;

/** Against a list that is searched; many of the persons have the same hash. */
class PeopleProperties {

    @Property(tries = 200)
    void everybodyIsFoundAgain(@ForAll("persons") List<PersonRef> persons) {
        Set<PersonRef> known = new LinkedHashSet<>(persons.subList(0, persons.size() / 2));
        People people = of(known);

        assertThat(people.all()).extracting(Registration::person).containsExactlyElementsOf(known);
        for (PersonRef person : persons) {
            Registration found = people.find(person);
            assertThat(found == null ? null : found.person()).isEqualTo(known.contains(person) ? person : null);
        }
    }

    @Property(tries = 200)
    void thoseFoundTogetherAreThemselves(@ForAll("persons") List<PersonRef> persons) {
        People people = of(new LinkedHashSet<>(persons.subList(0, persons.size() / 2)));
        @Nullable PersonRef[] asked = persons.toArray(new @Nullable PersonRef[persons.size() + 1]);
        @Nullable Registration[] found = people.findAll(asked);

        for (int i = 0; i < asked.length; i++) {
            PersonRef person = asked[i];
            Registration expected = person == null ? null : people.find(person);
            assertThat(found[i]).isIn(expected, null);
            assertThat(found[i] != null || expected == null || sharesItsHash(expected.person(), persons))
                    .isTrue();
        }
    }

    @Property(tries = 100)
    void olderCopiesStayAsTheyWere(@ForAll("persons") List<PersonRef> persons) {
        List<People> copies = new ArrayList<>(List.of(People.NOBODY));
        List<PersonRef> distinct = persons.stream().distinct().toList();
        distinct.forEach(person -> copies.add(plus(copies.get(copies.size() - 1), person)));

        for (int i = 0; i < distinct.size(); i++) {
            assertThat(copies.get(i).size()).isEqualTo(i);
            assertThat(copies.get(i).find(distinct.get(i))).isNull();
        }
    }

    private static boolean sharesItsHash(PersonRef person, List<PersonRef> persons) {
        return persons.stream()
                .anyMatch(other -> !other.equals(person)
                        && other.value().hashCode() == person.value().hashCode());
    }

    private static People of(Set<PersonRef> persons) {
        People people = People.NOBODY;
        for (PersonRef person : persons) {
            people = plus(people, person);
        }
        return people;
    }

    private static People plus(People people, PersonRef person) {
        Applicant applicant = Applicant.of(person, Samples.DECEMBER);
        Turn turn = Turn.of(applicant, new PromotionOrder.ByMoment(), people.size() + 1, people.size());
        return people.with(Registration.of(0, turn, Standing.INTERESTED));
    }

    @Provide
    Arbitrary<List<PersonRef>> persons() {
        Arbitrary<String> sameHash = Arbitraries.of("an", "c0").list().ofSize(4).map(parts -> String.join("", parts));
        Arbitrary<String> any = Arbitraries.integers().between(0, 2_000).map(number -> "p" + number);
        return Arbitraries.frequencyOf(Tuple.of(1, sameHash), Tuple.of(6, any))
                .map(PersonRef::of)
                .list()
                .ofMaxSize(400);
    }
}
