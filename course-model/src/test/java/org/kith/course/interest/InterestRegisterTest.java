package org.kith.course.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.course.interest.Samples.ANGUS;
import static org.kith.course.interest.Samples.DECEMBER;
import static org.kith.course.interest.Samples.DUNDEE;
import static org.kith.course.interest.Samples.LATER;
import static org.kith.course.interest.Samples.comingFrom;
import static org.kith.course.interest.Samples.interest;
import static org.kith.course.interest.Samples.person;
import static org.kith.course.interest.Samples.register;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.community.BodyId;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Redacted;
import org.kith.core.number.Qualified;
import org.kith.core.questionnaire.AnswerSheetId;
import org.kith.core.text.Text;
import org.kith.course.enrolment.Applicant;

class InterestRegisterTest {

    private static final Network CHOIR = Network.of(NetworkKind.INFORMAL, Text.of("Choir"));
    private static final Network FORUM =
            new Network(NetworkKind.FORMAL, Text.of("Forum of charities"), Optional.of(BodyId.of("forum")));

    @Nested
    class Json {

        @Test
        void isReadBackAsItWasWritten() {
            Kith kith = Kith.load();
            InterestRegister register = register(full()).withPeople(Qualified.parse("at least 50"));

            byte[] json = kith.writeDocument(Entry.of(register));

            assertThat(kith.readDocument("register.json", json).orElseThrow().document())
                    .isEqualTo(register);
        }
    }

    @Nested
    class Expressions {

        @Test
        void areOnlyForTheTeamAndThoseAboveIt() {
            assertThat(seenBy(Audience.TEAM).expressions()).containsExactly(full());
            assertThat(seenBy(Audience.STEERING).expressions()).containsExactly(full());
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"TEAM", "STEERING"},
                mode = EnumSource.Mode.EXCLUDE)
        void areKeptFromEverybodyElse(Audience audience) {
            assertThat(seenBy(audience).expressions()).isEmpty();
            assertThat(seenBy(audience).people()).contains(Qualified.parse("at least 50"));
        }

        @Test
        void areFoundByPerson() {
            InterestRegister register = register(comingFrom(ANGUS, 1), comingFrom(ANGUS, 2), comingFrom(DUNDEE, 1));

            assertThat(register.expressions(Set.of(person(1), person(9))))
                    .containsExactly(comingFrom(ANGUS, 1), comingFrom(DUNDEE, 1));
        }

        @Test
        void sayOnceWhetherSomebodyCanCome() {
            Availability second = new Availability(2, true);

            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> interest(1).addAvailability(second, second).build())
                    .withMessage("availability is said once for a session");
        }

        private static InterestRegister seenBy(Audience audience) {
            InterestRegister register = register(full()).withPeople(Qualified.parse("at least 50"));
            return Redacted.of(Dossier.of(register), audience)
                    .all(InterestRegister.TYPE)
                    .get(0);
        }
    }

    @Nested
    class AnnouncedMisses {

        @Test
        void areTheSessionsThatSomebodyCannotComeTo() {
            assertThat(full().announcedMisses()).containsExactly(4, 2);
        }

        @Test
        void areNoneWhereNothingWasSaid() {
            assertThat(comingFrom(ANGUS, 1).announcedMisses()).isEmpty();
        }
    }

    @Nested
    class AsApplicant {

        @Test
        void keepsWhatTheOrderAndTheQuotasGoBy() {
            assertThat(full().applicant())
                    .isEqualTo(Applicant.builder()
                            .person(person(1))
                            .place(ANGUS)
                            .sector(SectorId.of("education"))
                            .since(DECEMBER)
                            .build());
        }
    }

    @Nested
    class Merging {

        private final ExpressionOfInterest again = interest(1)
                .since(LATER)
                .place(DUNDEE)
                .addForm(AnswerSheetId.of("form-2"))
                .addNetwork(FORUM)
                .addAvailability(new Availability(4, true), new Availability(5, false))
                .introduction(Samples.YES)
                .build();

        @Test
        void keepsTheEarlierMomentAndTheLaterAnswers() {
            assertThat(full().mergedWith(again))
                    .isEqualTo(full().withPlace(DUNDEE)
                            .withForms(AnswerSheetId.of("form-1"), AnswerSheetId.of("form-2"))
                            .withNetworks(CHOIR, FORUM)
                            .withAvailability(
                                    new Availability(4, true),
                                    new Availability(2, false),
                                    new Availability(1, true),
                                    new Availability(5, false))
                            .withIntroduction(Samples.YES));
        }

        @Test
        void isTheSameTheOtherWayRound() {
            assertThat(again.mergedWith(full())).isEqualTo(full().mergedWith(again));
        }

        @Test
        void keepsAConsentThatWasTakenBackAsSuch() {
            ExpressionOfInterest yes = interest(1).introduction(Samples.YES).build();
            ExpressionOfInterest no = interest(1).introduction(Samples.NO).build();

            assertThat(no.mergedWith(yes).introduction())
                    .hasValueSatisfying(consent -> assertThat(consent.holds()).isFalse());
        }

        @Test
        void isOnlyForOnePerson() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> comingFrom(ANGUS, 1).mergedWith(comingFrom(ANGUS, 2)))
                    .withMessage("only expressions of one person are merged");
        }

        @Test
        void ofARegisterLeavesOneForEachPersonInTheOrderOfTheirMoments() {
            ExpressionOfInterest last =
                    interest(1).since(LATER.plusSeconds(60)).place(ANGUS).build();

            assertThat(register(last, comingFrom(DUNDEE, 2), again, full()).merged())
                    .isEqualTo(register(full().mergedWith(again).mergedWith(last), comingFrom(DUNDEE, 2)));
        }
    }

    private static ExpressionOfInterest full() {
        return interest(1)
                .place(ANGUS)
                .sector(SectorId.of("education"))
                .addForm(AnswerSheetId.of("form-1"))
                .addNetwork(CHOIR)
                .addAvailability(new Availability(4, false), new Availability(2, false), new Availability(1, true))
                .build();
    }
}
