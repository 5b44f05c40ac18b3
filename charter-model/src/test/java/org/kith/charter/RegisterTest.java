package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.kith.charter.Samples.body;
import static org.kith.charter.Samples.day;
import static org.kith.charter.Samples.entry;
import static org.kith.charter.Samples.opened;
import static org.kith.charter.Samples.register;
import static org.kith.charter.Samples.sectors;

import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.SectorId;
import org.kith.core.number.Qualified;
import org.kith.core.text.Text;

class RegisterTest {

    private static final SectorId EDUCATION = SectorId.of("education");

    @Nested
    class Entries {

        private final Register register = register(opened("a", "2020-01-01", "school", "education"));

        @Test
        void areAddedAndNeverChanged() {
            Register more = register.plus(opened("b", "2020-02-01", "college", "education"));

            assertThat(register.isContinuedBy(more)).isTrue();
            assertThat(more.isContinuedBy(register)).isFalse();
        }

        @Test
        void areNotContinuedByARegisterThatChangedOne() {
            assertThat(register.isContinuedBy(register(opened("a", "2020-01-02", "school", "education"))))
                    .isFalse();
        }

        @Test
        void haveNamesOfTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> register.plus(opened("a", "2021-01-01", "college", "education")))
                    .withMessage("each entry of a register needs an id of its own");
        }
    }

    @Nested
    class AsItWas {

        private final Register register = register(
                opened("a", "2020-01-01", "school", "education"),
                entry("b", "2021-06-01", new Fact.Closed(body("school"))),
                entry("c", "2022-01-01", new Fact.Opened(body("school"), sectors("education"))));

        @Test
        void aBodyIsOpenFromTheDayOnWhichItOpensToTheDayBeforeItCloses() {
            assertThat(register.asItWasOn(day("2019-12-31")).bodies()).isEmpty();
            assertThat(register.asItWasOn(day("2020-01-01")).bodies(EDUCATION)).containsExactly(body("school"));
            assertThat(register.asItWasOn(day("2021-05-31")).bodies()).hasSize(1);
            assertThat(register.asItWasOn(day("2021-06-01")).bodies()).isEmpty();
        }

        @Test
        void aBodyMayOpenAgain() {
            assertThat(register.asItWasOn(day("2022-01-01")).bodies()).containsExactly(body("school"));
        }

        @Test
        void aBodyThatIsToldToOpenTwiceHasTheSectorsOfBoth() {
            Register twice = register(
                    opened("a", "2020-01-01", "school", "education"),
                    opened("b", "2020-02-01", "school", "employment"));

            assertThat(twice.asItWasOn(day("2020-02-01")).bodies(EDUCATION)).containsExactly(body("school"));
            assertThat(twice.asItWasOn(day("2020-02-01")).bodies()).containsExactly(body("school"));
            assertThat(twice.asItWasOn(day("2020-02-01")).sectors()).isEqualTo(sectors("education", "employment"));
        }

        @Test
        void aBodyThatOpensAgainHasOnlyTheSectorsThatAreToldThen() {
            Register again = register.plus(opened("d", "2022-01-01", "school", "employment"));

            assertThat(again.asItWasOn(day("2022-01-01")).sectors()).isEqualTo(sectors("education", "employment"));
            assertThat(register(
                                    opened("a", "2020-01-01", "school", "education"),
                                    entry("b", "2021-06-01", new Fact.Closed(body("school"))),
                                    opened("c", "2022-01-01", "school", "employment"))
                            .asItWasOn(day("2022-01-01"))
                            .sectors())
                    .isEqualTo(sectors("employment"));
        }

        @Test
        void sectorsWithoutABodyAreAbsent() {
            assertThat(register.asItWasOn(day("2020-01-01")).absent(sectors("education", "worship")))
                    .containsExactly(SectorId.of("worship"));
        }
    }

    @Nested
    class AsItWasKnown {

        /** Told late, found to be wrong, and put right. */
        private final Register register = register(
                opened("a", "2020-01-01", "school", "education"),
                entry("b", "2020-03-01", new Fact.PolicyAdopted(body("school"), Optional.empty()), "schools")
                        .withKnownSince(day("2020-09-01")),
                entry("c", "2021-01-10", new Fact.Retracted(EntryId.of("b"))),
                entry("d", "2020-04-01", new Fact.PolicyAdopted(body("school"), Optional.empty()), "schools")
                        .withKnownSince(day("2021-01-10")));

        @Test
        void aFactIsMissingUntilItIsTold() {
            assertThat(register.asItWasOn(day("2020-05-01")).entry(EntryId.of("d")))
                    .isPresent();
            assertThat(register.asItWasKnownOn(day("2020-05-01"), day("2020-05-01"))
                            .entries())
                    .hasSize(1);
        }

        @Test
        void aMistakeStandsUntilItIsRetracted() {
            assertThat(register.asItWasKnownOn(day("2020-05-01"), day("2021-01-09"))
                            .entry(EntryId.of("b")))
                    .isPresent();
            assertThat(register.asItWasKnownOn(day("2020-05-01"), day("2021-01-10"))
                            .entries())
                    .extracting(RegisterEntry::id)
                    .containsExactly(EntryId.of("a"), EntryId.of("d"));
        }

        @Test
        void aRetractionThatIsRetractedRetractsNothing() {
            Register again = register.plus(entry("e", "2021-02-01", new Fact.Retracted(EntryId.of("c"))));

            assertThat(again.asItWasOn(day("2020-05-01")).entry(EntryId.of("b")))
                    .isPresent();
        }

        @Test
        void retractionsAreThemselvesNoFacts() {
            assertThat(register.asItWasOn(day("2030-01-01")).entry(EntryId.of("c")))
                    .isEmpty();
        }
    }

    @Nested
    class Sectors {

        private final Register register = register(
                entry("a", "2020-01-01", new Fact.SectorJoined(EDUCATION)),
                entry("b", "2021-01-01", new Fact.SectorJoined(SectorId.of("worship"))),
                entry("c", "2021-06-01", new Fact.SectorLeft(EDUCATION)));

        @Test
        void joinAndLeave() {
            assertThat(register.asItWasOn(day("2021-05-31")).joined())
                    .containsExactly(EDUCATION, SectorId.of("worship"));
            assertThat(register.asItWasOn(day("2021-06-01")).joined()).containsExactly(SectorId.of("worship"));
        }
    }

    /** The signatories of the Dying to Work charter that one of its pages lists. */
    @Nested
    class SignatoriesOfDyingToWork {

        private final Register register = register(
                signed("leicester", "2021-11-16", "leicester-diocesan-board-of-education", Qualified.exactly(3)),
                signed("cheltenham", "2021-11-03", "cheltenham-borough-council", Qualified.exactly(240)),
                signed("rnn", "2021-11-02", "rnn-group", Qualified.exactly(750)));

        @Test
        void areThreeBodiesAndCover993People() {
            assertThat(register.asItWasOn(day("2021-11-16")).signatories())
                    .isEqualTo(new Signatories(3, 3, Qualified.exactly(993)));
        }

        @Test
        void wereTwoBodiesAndCovered990PeopleADayBefore() {
            assertThat(register.asItWasOn(day("2021-11-15")).signatories())
                    .isEqualTo(new Signatories(2, 2, Qualified.exactly(990)));
        }

        @Test
        void countOnceWhoSignsAgainWithTheLastFigure() {
            Register again = register.plus(signed("rnn-2", "2022-11-02", "rnn-group", Qualified.exactly(760)));

            assertThat(again.asItWasOn(day("2022-11-02")).signatories())
                    .isEqualTo(new Signatories(3, 3, Qualified.exactly(1003)));
        }

        @Test
        void areOverSoManyIfOneSaysOver() {
            Register over = register.plus(signed("x", "2022-11-02", "x", Qualified.parse("over 90")));

            assertThat(over.asItWasOn(day("2022-11-02")).signatories().people()).hasToString("over 1083");
        }

        @Test
        void areAboutSoManyIfOneSaysAbout() {
            Register about = register.plus(signed("x", "2022-11-02", "x", Qualified.parse("about 30")));

            assertThat(about.asItWasOn(day("2022-11-02")).signatories().people())
                    .hasToString("about 1023");
        }

        @Test
        void areCountedThoughOneTellsNoFigure() {
            Register silent = register.plus(entry(
                    "x",
                    "2022-01-01",
                    new Fact.Signed(body("x"), Text.of("Dying to Work"), Optional.empty()),
                    "workplaces"));

            assertThat(silent.asItWasOn(day("2022-01-01")).signatories())
                    .isEqualTo(new Signatories(4, 3, Qualified.exactly(993)));
        }

        private static RegisterEntry signed(String id, String day, String body, Qualified people) {
            return entry(
                    id, day, new Fact.Signed(body(body), Text.of("Dying to Work"), Optional.of(people)), "workplaces");
        }
    }
}
