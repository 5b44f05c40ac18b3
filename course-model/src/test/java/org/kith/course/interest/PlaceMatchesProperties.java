package org.kith.course.interest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.core.community.PlaceId;
import org.kith.core.privacy.Consent;
import org.kith.core.privacy.PersonRef;

class PlaceMatchesProperties {

    private static final int PEOPLE = 6;

    @Property(tries = 150)
    void whoeverSharesAPlaceWithSomebodyIsSharedWithBack(@ForAll("registers") InterestRegister register) {
        PlaceMatches matches = PlaceMatches.of(register);

        for (PersonRef one : everybody()) {
            for (PersonRef other : everybody()) {
                assertThat(matches.sharingPlaceWith(one).contains(other))
                        .isEqualTo(matches.sharingPlaceWith(other).contains(one));
                assertThat(matches.introducedTo(one).contains(other))
                        .isEqualTo(matches.introducedTo(other).contains(one));
            }
        }
    }

    @Property(tries = 150)
    void nobodyIsRevealedBeforeBothSaidYes(@ForAll("registers") InterestRegister register) {
        PlaceMatches matches = PlaceMatches.of(register);

        for (PersonRef one : everybody()) {
            for (PersonRef other : matches.introducedTo(one)) {
                assertThat(List.of(one, other)).allMatch(person -> agrees(register, person));
                assertThat(matches.sharingPlaceWith(one)).contains(other);
            }
        }
    }

    @Property(tries = 150)
    void whatAPersonIsToldDoesNotDependOnThoseWhoDidNotAgree(@ForAll("registers") InterestRegister register) {
        InterestRegister agreeing = register.withExpressions(register.expressions().stream()
                .filter(expression -> agrees(register, expression.person()))
                .toList());

        for (PersonRef person : everybody()) {
            assertThat(PlaceMatches.of(agreeing).introducedTo(person))
                    .isEqualTo(PlaceMatches.of(register).introducedTo(person));
        }
    }

    @Property(tries = 100)
    void mergingKeepsWhoMayBeIntroduced(@ForAll("registers") InterestRegister register) {
        InterestRegister merged = register.merged();

        assertThat(everybody())
                .allSatisfy(person -> assertThat(agrees(merged, person)).isEqualTo(agrees(register, person)));
        assertThat(merged.merged()).isEqualTo(merged);
    }

    @Provide
    Arbitrary<InterestRegister> registers() {
        return expressions()
                .list()
                .ofMaxSize(10)
                .map(expressions -> Samples.register(expressions.toArray(ExpressionOfInterest[]::new)));
    }

    private static Arbitrary<ExpressionOfInterest> expressions() {
        Arbitrary<Optional<PlaceId>> places =
                Arbitraries.of(Optional.of(Samples.ANGUS), Optional.of(Samples.DUNDEE), Optional.empty());
        Arbitrary<Optional<Consent>> consents =
                Arbitraries.of(Optional.of(Samples.YES), Optional.of(Samples.NO), Optional.empty());
        return Combinators.combine(Arbitraries.integers().between(1, PEOPLE), places, consents)
                .as((person, place, consent) -> Samples.interest(person)
                        .place(place)
                        .introduction(consent)
                        .build());
    }

    private static boolean agrees(InterestRegister register, PersonRef person) {
        List<Consent> said = register.expressions().stream()
                .filter(expression -> expression.person().equals(person))
                .flatMap(expression -> expression.introduction().stream())
                .toList();
        return said.contains(Samples.YES) && !said.contains(Samples.NO);
    }

    private static List<PersonRef> everybody() {
        return java.util.stream.IntStream.rangeClosed(1, PEOPLE)
                .mapToObj(Samples::person)
                .toList();
    }
}
