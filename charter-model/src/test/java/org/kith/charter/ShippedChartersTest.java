package org.kith.charter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.community.Sector;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.Level;
import org.kith.core.framework.Scale;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

class ShippedChartersTest {

    private static final Dossier CATALOGUE = Kith.load().catalogue();
    private static final Charter THIRTEEN = charter(Charters.COMPASSIONATE_CITY_13);
    private static final Charter TWELVE = charter(Charters.COMPASSIONATE_CITY_12);
    private static final Charter REVISION = charter(Charters.COMPASSIONATE_CITY_2020);
    private static final Framework FRAMEWORK = CATALOGUE
            .find(Framework.TYPE, Charters.COMPASSIONATE_CITY_13_SELF_ASSESSMENT)
            .orElseThrow();

    @Nested
    class TheThirteenSteps {

        @Test
        void haveNamesInThisOrder() {
            assertThat(keys(THIRTEEN))
                    .containsExactly(
                            "schools",
                            "workplaces",
                            "trade-unions",
                            "faith",
                            "hospices-care-homes",
                            "culture",
                            "memorial",
                            "award",
                            "publicity",
                            "competition",
                            "diversity",
                            "excluded",
                            "governance");
        }

        @Test
        void coverEverySortOfPromise() {
            assertThat(THIRTEEN.steps())
                    .extracting(CharterStep::commitment)
                    .containsExactly(
                            CommitmentKind.POLICY_REVIEWED,
                            CommitmentKind.POLICY_REVIEWED,
                            CommitmentKind.POLICY_REVIEWED,
                            CommitmentKind.STANDING_GROUP,
                            CommitmentKind.PROGRAMME,
                            CommitmentKind.RECURRING_EVENT,
                            CommitmentKind.RECURRING_EVENT,
                            CommitmentKind.AWARD_SCHEME,
                            CommitmentKind.COMMUNICATION,
                            CommitmentKind.RECURRING_EVENT,
                            CommitmentKind.CROSS_CUTTING,
                            CommitmentKind.THIRD_PARTY_EVIDENCE,
                            CommitmentKind.GOVERNANCE_EXPANSION);
        }

        @Test
        void sayHowOftenAndWhoAnswers() {
            assertThat(THIRTEEN.steps()).allSatisfy(step -> {
                assertThat(step.recurrence()).as(step.key().value()).isPresent();
                assertThat(step.actor().or(step::owner)).as(step.key().value()).isPresent();
            });
        }

        @Test
        void areCertainOnlyWhereTheyWereSeen() {
            assertThat(confidence(THIRTEEN).subList(0, 3)).containsOnly(Confidence.VERIFIED);
            assertThat(confidence(THIRTEEN).subList(3, 13)).containsOnly(Confidence.BACKGROUND);
        }

        @Test
        void tookThePlaceOfTheTwelve() {
            assertThat(THIRTEEN.supersedes()).contains(TWELVE.id());
        }
    }

    @Nested
    class TheTwelveSteps {

        @Test
        void areTheThirteenWithoutTheMemorial() {
            List<String> expected = new ArrayList<>(keys(THIRTEEN));
            expected.remove("memorial");

            assertThat(keys(TWELVE)).isEqualTo(expected);
        }

        @Test
        void numberTheAwardAsTheThirteenNumberTheMemorial() {
            assertThat(step(TWELVE, "award").number()).isEqualTo(7);
            assertThat(step(THIRTEEN, "memorial").number()).isEqualTo(7);
        }

        @Test
        void askForNothingYearlyButTheCompetition() {
            assertThat(TWELVE.steps().stream().filter(step -> step.recurrence().isPresent()))
                    .extracting(step -> step.key().value())
                    .containsExactly("competition");
            assertThat(step(TWELVE, "competition").recurrence()).contains(Recurrence.YEARLY);
        }

        @Test
        void areInferredFromTheTenthOn() {
            assertThat(confidence(TWELVE).subList(0, 9)).containsOnly(Confidence.VERIFIED);
            assertThat(confidence(TWELVE).subList(9, 12)).containsOnly(Confidence.INFERRED);
        }

        @Test
        void haveTitlesAndCommitmentsOfTheThirteen() {
            assertThat(TWELVE.steps()).allSatisfy(step -> {
                assertThat(step.title())
                        .isEqualTo(step(THIRTEEN, step.key().value()).title());
                assertThat(step.commitment())
                        .isEqualTo(step(THIRTEEN, step.key().value()).commitment());
            });
        }
    }

    @Nested
    class TheCrosswalkOfTheTwo {

        @Test
        void leavesTheMemorialAlone() {
            assertThat(THIRTEEN.crosswalk(TWELVE).unmatched()).containsExactly(CriterionKey.of("memorial"));
            assertThat(THIRTEEN.crosswalk(TWELVE).unreached()).isEmpty();
        }

        @Test
        void linksTheAwardThatIsNumberEightToTheOneThatIsNumberSeven() {
            CriterionKey award = CriterionKey.of("award");

            assertThat(TWELVE.crosswalk(THIRTEEN).across(award)).containsExactly(award);
        }

        @Test
        void comparesNothingWithARevisionOfWhichTheStepsAreUnknown() {
            assertThat(THIRTEEN.crosswalk(REVISION).unmatched()).hasSize(13);
        }
    }

    @Nested
    class Titles {

        @Test
        void areTranslatedIntoFourLanguages() {
            assertThat(Stream.of(THIRTEEN, TWELVE).flatMap(charter -> charter.steps().stream()))
                    .allSatisfy(step -> assertThat(step.title().translations().keySet())
                            .extracting(Locale::toLanguageTag)
                            .containsExactly("de", "es", "fr", "nl"));
        }

        @Test
        void ofDifferentStepsDifferInEveryLanguage() {
            assertThat(Stream.of("de", "en", "es", "fr", "nl").map(Locale::forLanguageTag))
                    .allSatisfy(language -> assertThat(THIRTEEN.steps().stream()
                                    .map(step -> step.title().in(language)))
                            .doesNotHaveDuplicates());
        }
    }

    @Nested
    class Owners {

        @Test
        void areThoseOfTheStepElseOfTheCharter() {
            assertThat(THIRTEEN.ownerOf(step(THIRTEEN, "excluded"))).contains(Text.of("The steering group"));
            assertThat(THIRTEEN.ownerOf(step(THIRTEEN, "memorial"))).contains(Text.of("The office of the mayor"));
        }

        @Test
        void areOthersThanTheActors() {
            assertThat(step(THIRTEEN, "excluded").actor()).contains(Text.of("Hostels and prisons"));
            assertThat(step(THIRTEEN, "diversity").actor()).isEmpty();
        }
    }

    @Nested
    class TheRevisionOf2020 {

        @Test
        void holdsNothingBeyondItsNumberOfItemsYearAndSource() {
            Charter known = Charter.builder()
                    .id(Charters.COMPASSIONATE_CITY_2020)
                    .version("2020")
                    .title(Text.of("Compassionate City Charter, revision of 2020"))
                    .year(2020)
                    .stepCount(13)
                    .sources(REVISION.sources())
                    .build();

            assertThat(REVISION).isEqualTo(known);
            assertThat(REVISION.sources()).extracting(Source::confidence).containsExactly(Confidence.VERIFIED);
        }
    }

    @Nested
    class Sectors {

        @Test
        void areNamedOnlyWhereOneFits() {
            assertThat(THIRTEEN.steps().stream().filter(step -> !step.sectors().isEmpty()))
                    .extracting(step -> entry(
                            step.key().value(),
                            step.sectors().stream().map(SectorId::value).collect(joining(", "))))
                    .containsExactly(
                            entry("schools", "education"),
                            entry("workplaces", "workplaces"),
                            entry("trade-unions", "labour"),
                            entry("faith", "worship"),
                            entry("hospices-care-homes", "health-support"),
                            entry("culture", "culture-leisure"),
                            entry("excluded", "homelessness, prisons"));
        }

        @Test
        void areThoseThatTheKernelShips() {
            assertThat(Stream.of(TWELVE, THIRTEEN)
                            .flatMap(charter -> charter.steps().stream())
                            .flatMap(step -> step.sectors().stream()))
                    .allSatisfy(sector ->
                            assertThat(CATALOGUE.find(Sector.TYPE, sector)).isPresent());
        }
    }

    @Nested
    class TheSelfAssessment {

        @Test
        void hasTheKeysAndTitlesOfTheThirteenSteps() {
            assertThat(FRAMEWORK.criteria())
                    .extracting(Criterion::key, Criterion::title)
                    .isEqualTo(pairs(THIRTEEN));
            assertThat(FRAMEWORK.version()).isEqualTo(THIRTEEN.version());
        }

        @Test
        void ratesEachStepFromNotStartedToEmbedded() {
            assertThat(FRAMEWORK.rated())
                    .hasSize(13)
                    .allSatisfy(criterion -> assertThat(levels(FRAMEWORK.scaleOf(criterion)))
                            .containsExactly(
                                    entry("not-started", 0),
                                    entry("planned", 1),
                                    entry("under-way", 2),
                                    entry("established", 3),
                                    entry("embedded", 4)));
        }

        @Test
        void saysThatTheScaleIsOurOwn() {
            assertThat(FRAMEWORK.scales())
                    .hasSize(1)
                    .allSatisfy(scale -> assertThat(scale.source()).hasValueSatisfying(source -> {
                        assertThat(source.confidence()).isEqualTo(Confidence.INFERRED);
                        assertThat(source.citation()).startsWith("Our own scale");
                    }));
        }

        @Test
        void permitsATotal() {
            assertThat(FRAMEWORK.profileOnly()).isFalse();
        }

        private static List<Map.Entry<String, Integer>> levels(Optional<Scale> scale) {
            return scale.stream()
                    .flatMap(found -> found.levels().stream())
                    .map(ShippedChartersTest::pair)
                    .toList();
        }
    }

    @Nested
    class Sources {

        @Test
        void standBesideEveryCharterAndStep() {
            assertThat(List.of(THIRTEEN, TWELVE, REVISION)).allSatisfy(charter -> {
                assertThat(charter.sources()).isNotEmpty();
                assertThat(charter.steps())
                        .allSatisfy(step -> assertThat(step.source()).isPresent());
            });
        }

        @Test
        void giveAnAddressWhereverSomethingWasSeen() {
            assertThat(Stream.of(THIRTEEN, TWELVE, REVISION)
                            .flatMap(charter -> Stream.concat(
                                    charter.sources().stream(),
                                    charter.steps().stream().flatMap(step -> step.source().stream()))))
                    .filteredOn(source -> source.confidence() == Confidence.VERIFIED)
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(source.address()).isPresent());
        }

        @Test
        void leaveNothingForTheRulesToReport() {
            assertThat(findings(THIRTEEN)).isEmpty();
            assertThat(findings(TWELVE)).isEmpty();
            assertThat(findings(REVISION)).containsExactly("charter.steps-unknown");
        }

        private static List<String> findings(Charter charter) {
            Stream<Found> ofSteps = charter.steps().stream()
                    .flatMap(step ->
                            Found.in(CharterStep.class, step, CharterRules.ALL, Found.AS_OF, CATALOGUE).stream());
            Stream<Found> ofCharter =
                    Found.in(Charter.class, charter, CharterRules.ALL, Found.AS_OF, CATALOGUE).stream();
            return Stream.concat(ofCharter, ofSteps).map(Found::code).toList();
        }
    }

    private static Charter charter(CharterId id) {
        return CATALOGUE.find(Charter.TYPE, id).orElseThrow();
    }

    private static CharterStep step(Charter charter, String key) {
        return charter.step(CriterionKey.of(key)).orElseThrow();
    }

    private static List<String> keys(Charter charter) {
        return charter.steps().stream().map(step -> step.key().value()).toList();
    }

    private static List<Confidence> confidence(Charter charter) {
        return charter.steps().stream()
                .map(step -> step.source().orElseThrow().confidence())
                .toList();
    }

    private static List<Tuple> pairs(Charter charter) {
        return charter.steps().stream()
                .map(step -> tuple(step.key(), step.title()))
                .toList();
    }

    private static Map.Entry<String, Integer> pair(Level level) {
        return entry(level.key().value(), level.value());
    }
}
