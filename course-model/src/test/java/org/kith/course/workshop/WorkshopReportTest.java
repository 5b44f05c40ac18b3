package org.kith.course.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.PlaceId;
import org.kith.core.community.ThemeId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.dossier.Redacted;
import org.kith.core.number.Qualified;
import org.kith.core.text.Text;

class WorkshopReportTest {

    private static final Kith KITH = Kith.load();
    private static final ThemeId LOSS = ThemeId.of("loss");
    private static final ThemeId CARE = ThemeId.of("care");
    private static final Suggestion CAFES = Suggestion.of(Text.of("More death cafes"), LOSS, CARE);
    private static final Suggestion GARDEN = Suggestion.of(Text.of("A garden to remember"), LOSS)
            .withAnswer(SuggestionAnswer.of(AnswerKind.STILL_CONSULTING));

    @Nested
    class Participants {

        @Test
        void ofTheKickOffDayAre33From14Groups() {
            assertThat(Samples.report().build().delegations()).hasSize(14);
            assertThat(Samples.report().build().delegates()).isEqualTo(Qualified.exactly(33));
        }

        @Test
        void areOverFortyOnlyWithThoseWhoFacilitated() {
            assertThat(counts(Samples.report().build()))
                    .containsExactly(tuple(
                            "workshop.counts-agree-with-facilitators", "/people", List.of("33", "9", "42", "over 40")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"33", "over 30", "at least 33", "about 40", "under 50"})
        void agreeWithWhatTheyMayBe(String people) {
            assertThat(counts(Samples.report().people(Qualified.parse(people)).build()))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"over 50", "40", "at most 30"})
        void disagreeWithWhatTheyCannotBe(String people) {
            assertThat(counts(Samples.report().people(Qualified.parse(people)).build()))
                    .containsExactly(tuple("workshop.counts-disagree", "/people", List.of("33", "42", people)));
        }

        @Test
        void areNotAskedForWhereNobodyCounted() {
            assertThat(counts(Samples.report().delegations(List.of()).build())).isEmpty();
        }

        @Test
        void areAtLeastThoseWhoWereCounted() {
            WorkshopReport report = Samples.report()
                    .addDelegation(
                            new Delegation(Optional.of(PlaceId.of("burlington")), Optional.empty(), Optional.empty()))
                    .build();

            assertThat(report.delegates()).isEqualTo(Qualified.parse("at least 33"));
            assertThat(counts(report)).isEmpty();
        }

        @Test
        void comeFromSomewhere() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Delegation(Optional.empty(), Optional.empty(), Optional.empty()));
        }

        private static List<Tuple> counts(WorkshopReport report) {
            return check(report).stream()
                    .filter(found -> found.toList().get(0).toString().contains("counts"))
                    .toList();
        }
    }

    @Nested
    class Suggestions {

        @Test
        void areInEachOfTheirThemes() {
            WorkshopReport report = Samples.report()
                    .suggestions(List.of(CAFES, GARDEN, Suggestion.of(Text.of("Tea"))))
                    .build();

            assertThat(report.suggestionsByTheme())
                    .containsExactly(entry(CARE, List.of(CAFES)), entry(LOSS, List.of(CAFES, GARDEN)));
        }

        @Test
        void areAnsweredEvenIfNothingIsDecided() {
            WorkshopReport report =
                    Samples.report().suggestions(List.of(CAFES, GARDEN)).build();

            assertThat(report.answers()).containsExactly(entry(AnswerKind.STILL_CONSULTING, 1L));
        }
    }

    @Nested
    class Audiences {

        @Test
        void seeWhatCirculatesToThemAndWhatMayBeQuoted() {
            WorkshopReport report = Samples.report()
                    .circulation(new Circulation(Visibility.from(Audience.PARTICIPANTS), Optional.empty()))
                    .addQuote(Quote.of(Text.of("For all"), Visibility.EVERYONE))
                    .addQuote(Quote.builder().text(Text.of("For us")).build())
                    .build();

            assertThat(quotes(report, Audience.PUBLIC)).isEmpty();
            assertThat(quotes(report, Audience.PARTICIPANTS)).contains(1);
            assertThat(quotes(report, Audience.TEAM)).contains(2);
        }

        @Test
        void belowTheTeamSeeNoSmallDelegation() {
            WorkshopReport report = Samples.report()
                    .circulation(new Circulation(Visibility.EVERYONE, Optional.empty()))
                    .build();

            assertThat(Redacted.of(Dossier.of(report), Audience.PUBLIC)
                            .find(WorkshopReport.TYPE, report.id())
                            .orElseThrow()
                            .delegations())
                    .hasSize(14)
                    .allMatch(delegation -> delegation.people().isEmpty());
        }

        private static Optional<Integer> quotes(WorkshopReport report, Audience audience) {
            return Redacted.of(Dossier.of(report), audience)
                    .find(WorkshopReport.TYPE, report.id())
                    .map(seen -> seen.quotes().size());
        }
    }

    @Nested
    class Json {

        @Test
        void isTheSameThereAndBack() {
            WorkshopReport report = Samples.report()
                    .addSuggestions(CAFES, GARDEN)
                    .addQuote(Quote.of(Text.of("For all"), Visibility.EVERYONE))
                    .addNextStep(NextStep.of(Text.of("Meet")))
                    .circulation(new Circulation(Visibility.EVERYONE, Optional.of(LocalDate.of(2020, 3, 20))))
                    .build();

            assertThat(KITH.readDocument("some.json", KITH.writeDocument(Entry.of(report)))
                            .orElseThrow()
                            .document())
                    .isEqualTo(report);
        }
    }

    @Nested
    class Checking {

        @Test
        void findsWhatIsLeftOpen() {
            SuggestionAnswer late = new SuggestionAnswer(
                    AnswerKind.STILL_CONSULTING, Optional.of(LocalDate.of(2020, 3, 31)), Optional.empty());
            WorkshopReport report = empty().addSuggestions(
                            Suggestion.of(Text.of("Tea")).withAnswer(late), CAFES)
                    .addQuote(Quote.builder().text(Text.of("For us")).build())
                    .addNextStep(NextStep.of(Text.of("Meet")))
                    .build();

            assertThat(check(report))
                    .extracting(
                            found -> found.toList().get(0),
                            found -> found.toList().get(1))
                    .containsExactlyInAnyOrder(
                            tuple("workshop.not-circulated", "/circulation"),
                            tuple("workshop.quote-without-permission", "/quotes/0/permission"),
                            tuple("workshop.suggestion-without-theme", "/suggestions/0/themes"),
                            tuple("workshop.answer-overdue", "/suggestions/0/answer/until"),
                            tuple("workshop.suggestion-unanswered", "/suggestions/1/answer"),
                            tuple("workshop.step-without-owner", "/nextSteps/0/owner"));
        }

        @Test
        void findsADayToCome() {
            assertThat(check(empty().date(LocalDate.of(2020, 4, 2)).build()))
                    .contains(tuple("workshop.later", "/date", List.of("2020-04-02", "2020-04-01")));
        }

        @Test
        void findsWhoIsCountedTwice() {
            Delegation angus = Samples.report().build().delegations().get(3);

            assertThat(check(empty().delegations(List.of(angus, angus)).build()))
                    .contains(tuple("workshop.delegation-twice", "/delegations/1", List.of()));
        }

        private static WorkshopReport.Builder empty() {
            return WorkshopReport.builder()
                    .id(WorkshopReportId.of("day"))
                    .title(Text.of("A day"))
                    .date(LocalDate.of(2020, 3, 9));
        }
    }

    private static List<Tuple> check(WorkshopReport report) {
        return KITH.check(Dossier.of(report), LocalDate.of(2020, 4, 1)).stream()
                .map(finding -> tuple(finding.code(), finding.pointer().toString(), finding.arguments()))
                .filter(found -> !found.toList().get(0).equals("reference.dangling"))
                .toList();
    }
}
