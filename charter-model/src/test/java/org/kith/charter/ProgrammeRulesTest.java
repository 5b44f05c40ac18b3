package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.ProgrammeState.ACTIVE;
import static org.kith.charter.ProgrammeState.ADOPTED;
import static org.kith.charter.ProgrammeState.ENDED;
import static org.kith.charter.ProgrammeState.PAUSED;
import static org.kith.charter.ProgrammeState.RESUMED;
import static org.kith.charter.ProgrammeState.STALLED;
import static org.kith.charter.Samples.programme;
import static org.kith.charter.Samples.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.text.Text;
import org.kith.core.validation.Severity;

class ProgrammeRulesTest {

    private static final Transition ADOPTION = transition(ADOPTED, "2019-01-01");

    @Test
    void aPauseAndAStallAreNothingToReport() {
        assertThat(check(programme(
                        ADOPTION,
                        transition(ACTIVE, "2019-03-01"),
                        transition(PAUSED, "2020-03-20"),
                        transition(RESUMED, "2020-09-01"),
                        transition(STALLED, "2021-02-01"))))
                .isEmpty();
    }

    @Nested
    class NotAdopted {

        @Test
        void isReportedOnce() {
            assertThat(check(programme()))
                    .containsExactly(
                            new Found(Severity.WARNING, "programme.not-adopted", "/transitions", List.of("village")));
        }
    }

    @Nested
    class BeforeAdoption {

        @Test
        void isReportedWhereItStandsAndNotTakenForTheFirst() {
            assertThat(check(programme(ADOPTION, transition(PAUSED, "2018-12-31"))))
                    .containsExactly(new Found(
                            Severity.ERROR,
                            "programme.before-adoption",
                            "/transitions/1/date",
                            List.of("2018-12-31", "2019-01-01")));
        }
    }

    @Nested
    class IllegalTransition {

        @Test
        void isReportedWithWhatMayFollow() {
            assertThat(check(programme(ADOPTION, transition(RESUMED, "2019-03-01"))))
                    .containsExactly(new Found(
                            Severity.ERROR,
                            "programme.illegal-transition",
                            "/transitions/1/state",
                            List.of("adopted", "resumed", "active, paused, stalled, ended")));
        }

        @Test
        void isReportedAfterTheEnd() {
            assertThat(check(programme(ADOPTION, transition(ENDED, "2020-01-01"), transition(ACTIVE, "2020-02-01"))))
                    .extracting(Found::text)
                    .containsExactly("After ended a programme cannot be active.");
        }

        @Test
        void isFoundInTheOrderOfTheDays() {
            assertThat(check(programme(transition(RESUMED, "2020-09-01"), ADOPTION, transition(PAUSED, "2020-03-20"))))
                    .isEmpty();
        }
    }

    @Nested
    class PausesOverlap {

        @Test
        void isReported() {
            assertThat(check(programme(
                            ADOPTION,
                            transition(PAUSED, "2020-03-20"),
                            transition(PAUSED, "2020-05-01"),
                            transition(RESUMED, "2020-09-01"))))
                    .extracting(Found::code, Found::path)
                    .containsExactly(tuple("programme.pauses-overlap", "/transitions/2"));
        }
    }

    @Nested
    class OfATransition {

        @Test
        void afterTheDayItIsReported() {
            assertThat(check(transition(ACTIVE, "2022-03-15")))
                    .containsExactly(new Found(
                            Severity.WARNING,
                            "programme.transition-after-day",
                            "/date",
                            List.of("2022-03-15", "2022-03-14")));
        }

        @Test
        void itIsAskedWhoDecidedAPause() {
            Transition pause = transition(PAUSED, "2020-03-20").withRole(Optional.empty());

            assertThat(check(pause)).extracting(Found::code).containsExactly("programme.nobody-decided");
        }

        @Test
        void itIsNotAskedWhoDecidedAStall() {
            assertThat(check(transition(STALLED, "2020-03-20").withRole(Optional.empty())))
                    .isEmpty();
        }
    }

    @Nested
    class LocalCharters {

        private final Programme programme =
                programme(ADOPTION).withLocalCharter(LocalCharterId.of("plymouth-headings"));

        @Test
        void ofAnotherPlaceAreReported() {
            assertThat(check(programme, Dossier.of(Fixtures.plymouth())))
                    .extracting(Found::code, Found::arguments)
                    .containsExactly(
                            tuple("programme.local-charter-elsewhere", List.of("plymouth", "brereton-ravenhill")));
        }

        @Test
        void ofAnotherCharterAreErrors() {
            Programme plymouth =
                    programme.withPlace(PlaceId.of("plymouth")).withCharter(Charters.COMPASSIONATE_CITY_12);

            assertThat(check(plymouth, Dossier.of(Fixtures.plymouth())))
                    .extracting(Found::severity, Found::code)
                    .containsExactly(tuple(Severity.ERROR, "programme.local-charter-of-another"));
        }
    }

    @Nested
    class OfACharterWhoseStepsAreNotKnown {

        private final Programme birmingham = Fixtures.read(Programme.class, "programme-birmingham.json");

        @Test
        void areReportedSinceNothingOfThemFallsDue() {
            assertThat(check(birmingham, Fixtures.CATALOGUE))
                    .filteredOn(found -> found.code().startsWith("programme.steps"))
                    .containsExactly(new Found(
                            Severity.WARNING,
                            "programme.steps-unknown",
                            "/charter",
                            List.of("compassionate-city-2020", "birmingham")));
        }

        @Test
        void areToldApartFromThoseOfACharterThatIsNotThere() {
            assertThat(check(birmingham)).extracting(Found::code).doesNotContain("programme.steps-unknown");
        }
    }

    @Nested
    class CarriedForward {

        private final Text work = Text.of("The group of the choir");

        @Test
        void intoItselfIsAnError() {
            Programme programme = programme(ADOPTION)
                    .withCarried(new CarryForward(work, Optional.of(ProgrammeId.of("village")), Optional.empty()));

            assertThat(check(programme))
                    .extracting(Found::code, Found::path)
                    .containsExactly(tuple("programme.carried-into-itself", "/carried/0/into"));
        }

        @Test
        void nowhereNeedsAReason() {
            CarryForward left = new CarryForward(work, Optional.empty(), Optional.empty());

            assertThat(Found.in(CarryForward.class, left, ProgrammeRules.ALL, Found.AS_OF, Dossier.EMPTY))
                    .extracting(Found::code)
                    .containsExactly("programme.left-without-reason");
        }
    }

    @Nested
    class ConditionLate {

        @Test
        void isReportedAtItsDay() {
            FundingCondition condition =
                    new FundingCondition(Text.of("A report"), Optional.of(LocalDate.of(2022, 3, 13)), Optional.empty());

            assertThat(Found.in(FundingCondition.class, condition, ProgrammeRules.ALL, Found.AS_OF, Dossier.EMPTY))
                    .containsExactly(
                            new Found(Severity.WARNING, "programme.condition-late", "/due", List.of("2022-03-13")));
        }
    }

    @Test
    void aProgrammeWithoutARegisterIsTold() {
        assertThat(check(programme(ADOPTION).withRegister(Optional.empty())))
                .extracting(Found::code)
                .containsExactly("programme.no-register");
    }

    private static List<Found> check(Programme programme) {
        return check(programme, Dossier.EMPTY);
    }

    private static List<Found> check(Programme programme, Dossier dossier) {
        return Found.in(Programme.class, programme, ProgrammeRules.ALL, Found.AS_OF, dossier);
    }

    private static List<Found> check(Transition transition) {
        return Found.in(Transition.class, transition, ProgrammeRules.ALL, Found.AS_OF, Dossier.EMPTY);
    }
}
