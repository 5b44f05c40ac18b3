package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.charter.CharterReview;
import org.kith.charter.Fulfilment;
import org.kith.charter.OwedKind;
import org.kith.charter.ReviewTerms;
import org.kith.charter.SectorReading;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.shape.Document;
import org.kith.core.validation.Finding;

class ReviewCardTest {

    private static final UnaryOperator<String> PLAIN = UnaryOperator.identity();

    private final ReviewCard card = card(documents());

    @Nested
    class Steps {

        @Test
        void sayHowFarEachIsKeptInWords() {
            assertThat(card.steps())
                    .extracting(ReviewRow::number, ReviewRow::title, ReviewRow::state, ReviewRow::coverage)
                    .containsExactly(
                            tuple("1", "Step schools", "Met", "1 of 1"),
                            tuple("2", "Step memorial", "Due", ""),
                            tuple("3", "Step excluded", "Due", "0 of 1"),
                            tuple("4", "Step award", "Not promised", ""),
                            tuple("5", "Step governance", "Due", ""));
        }

        @Test
        void sayWhatThePlaceCallsThem() {
            assertThat(card.steps())
                    .extracting(ReviewRow::local)
                    .containsExactly("Our schools", "Our memorial", "Our excluded", "", "Our governance");
        }

        @Test
        void areCountedByWhetherTheyAreMet() {
            assertThat(card.met()).isEqualTo("1 of 4");
            assertThat(card.states())
                    .containsExactly(
                            new ReviewCard.State("met", "Met", 1),
                            new ReviewCard.State("due", "Due", 3),
                            new ReviewCard.State("not-promised", "Not promised", 1));
        }

        @Test
        void standApartFromTheAimsOfThePlace() {
            assertThat(card.ownAims())
                    .extracting(ReviewRow::number, ReviewRow::title, ReviewRow::state)
                    .containsExactly(tuple("", "Be a friend", "Not known"));
        }

        @Test
        void haveAMarkThatCanBeReadWithoutColour() {
            assertThat(Samples.page(Samples.STEERING, documents()))
                    .contains("<path d=\"M6 6V1A5 5 0 0 1 11 6Z\"></path></svg>Due</span>");
        }
    }

    @Nested
    class Facts {

        @Test
        void sayWhoWhenAndHowLongTheyCount() {
            assertThat(facts(0))
                    .containsExactly(tuple(
                            "Policy adopted: When a pupil grieves",
                            List.of("Old School", "10 May 2021", "counts until 10 May 2022")));
        }

        @Test
        void sayThatSomethingIsDueAgainAndHowManyCame() {
            assertThat(facts(1))
                    .containsExactly(
                            tuple("Event held: Lanterns, over 90 people", List.of("1 November 2020", "due again")));
        }

        @Test
        void sayWhatIsMissing() {
            assertThat(facts(2))
                    .containsExactly(
                            tuple("Evidence asked: What guests need", List.of("The club", "no reply recorded")));
        }

        @Test
        void nameTheirSource() {
            assertThat(card.steps().get(1).facts().get(0).cites())
                    .extracting(Cite::confidence)
                    .containsExactly("verified");
        }

        @Test
        void areShownWithoutTheRegisterAsFarAsTheReviewKnowsThem() {
            ReviewCard alone = card(ReviewSamples.review(PLAIN), ReviewSamples.charter(PLAIN));

            assertThat(alone.steps().get(0).facts())
                    .extracting(FactLine::what, FactLine::details)
                    .containsExactly(tuple("school", List.of("10 May 2021", "counts until 10 May 2022")));
        }

        private List<Tuple> facts(int step) {
            return card.steps().get(step).facts().stream()
                    .map(fact -> tuple(fact.what(), fact.details()))
                    .toList();
        }
    }

    @Nested
    class Ahead {

        @Test
        void isWhatCountsForTheLastTime() {
            assertThat(card.ahead().lapses())
                    .containsExactly(new ReviewAhead.Lapses(
                            "10 May 2022", "Step schools", "Policy adopted: When a pupil grieves, Old School"));
        }

        @Test
        void isWhatIsOwedByWhomAndByWhichReading() {
            assertThat(card.ahead().owed())
                    .extracting(ReviewAhead.Row::by, ReviewAhead.Row::what, ReviewAhead.Row::who)
                    .containsExactly(
                            tuple("31 March 2022", "Reply", "The club"),
                            tuple("31 March 2022", "Event", "The club"),
                            tuple("1 April 2022", "First review", "The club"),
                            tuple("10 May 2022", "Policy review", "Old School"));
            assertThat(card.ahead().owed())
                    .extracting(ReviewAhead.Row::reading)
                    .containsExactly(
                            "By the next review of the whole",
                            "Once in every year since the adoption",
                            "Within 24 months of the adoption",
                            "12 months after it was adopted or last reviewed");
        }

        @Test
        void namesWhatComesAfterThat() {
            assertThat(card.ahead().later())
                    .extracting(ReviewAhead.Row::by, ReviewAhead.Row::what)
                    .containsExactly(tuple("1 April 2023", "New sector 1"));
        }

        @Test
        void marksWhatIsLate() {
            CharterReview later = ReviewSamples.basis(PLAIN)
                    .register(ReviewSamples.register(PLAIN))
                    .build()
                    .asOf(LocalDate.of(2022, 4, 2));

            assertThat(card(with(later)).ahead().owed())
                    .filteredOn(ReviewAhead.Row::late)
                    .extracting(ReviewAhead.Row::what)
                    .containsExactly("First review");
        }
    }

    @Nested
    class TheTeamBesideIt {

        @Test
        void isADraftUntilItIsAgreed() {
            assertThat(card.own()).isEqualTo("Draft, begun on 14 February 2022, 2 raters");
        }

        @Test
        void saysWhereRatersDoNotAgreeYet() {
            assertThat(card.steps().get(0).team())
                    .contains(new TeamAnswer(
                            "Not agreed",
                            "The raters do not agree yet",
                            "raters-differ",
                            List.of(
                                    new Fact("Rater village-one", "Under way"),
                                    new Fact("Rater village-other", "Established"))));
        }

        @Test
        void isListedWhereItDiffersAndChangesNothing() {
            assertThat(card.differing())
                    .extracting(
                            ReviewRow::title, row -> row.team().orElseThrow().difference())
                    .containsExactly(
                            tuple("Step schools", "The raters do not agree yet"),
                            tuple("Step memorial", "The team puts it higher"),
                            tuple("Step excluded", "Only the register can tell"));
            assertThat(card.steps().get(1).state()).isEqualTo("Due");
        }

        @Test
        void isOneAnswerOnceItIsAgreed() {
            ReviewCard agreed = card(with(ReviewSamples.own()
                    .agreement(ReviewSamples.agreement(ReviewSamples.OTHER))
                    .build()));

            assertThat(agreed.own()).isEqualTo("Agreed on 7 March 2022, 2 raters");
            assertThat(agreed.steps().get(0).team())
                    .map(team -> tuple(team.state(), team.difference()))
                    .contains(tuple("Established", ""));
        }

        @Test
        void isLeftOutBeforeItBegan() {
            ReviewCard early = card(
                    with(ReviewSamples.own().begun(LocalDate.of(2022, 3, 15)).build()));

            assertThat(early.isBeside()).isFalse();
            assertThat(early.differing()).isEmpty();
        }

        @Test
        void hasNoCardForEachRater() {
            assertThat(Page.of(Samples.scope(documents())).assessments()).isEmpty();
        }
    }

    @Nested
    class WithNothingRecorded {

        private final Document[] nothing =
                with(ReviewSamples.basis(PLAIN).build().asOf(Samples.AS_OF), "register");
        private final ReviewCard empty = card(nothing);

        @Test
        void doesNotSayThatNothingIsDone() {
            assertThat(empty.met()).isEmpty();
            assertThat(empty.steps())
                    .extracting(ReviewRow::state)
                    .containsExactly("Nothing recorded", "Nothing recorded", "Due", "Not promised", "Due");
            assertThat(empty.notices()).extracting(Notice::title).contains("Nothing recorded");
        }

        @Test
        void saysSoAtAGlance() {
            Scope scope = Samples.scope(nothing);

            assertThat(Glance.of(Page.of(scope), scope))
                    .extracting(Tile::figure, Tile::caption)
                    .contains(tuple("Nothing recorded", "of what the charter asks for"));
        }
    }

    @Nested
    class Reviews {

        @Test
        void showTheNewestOfAProgramme() {
            CharterReview newer = ReviewSamples.basis(PLAIN).build().asOf(LocalDate.of(2022, 3, 20));

            assertThat(Page.of(Samples.scope(Stream.concat(Stream.of(documents()), Stream.of(newer))
                                    .toArray(Document[]::new)))
                            .reviews())
                    .singleElement()
                    .satisfies(one -> assertThat(one.facts()).contains(new Fact("Reviewed as of", "20 March 2022")));
        }

        @Test
        void areOfAPlaceWithoutATitle() {
            ReviewCard untitled = card(
                    with(ReviewSamples.programme(PLAIN).title(Optional.empty()).build()));

            assertThat(card.title() + ", " + card.place()).isEqualTo("A village together, Exemplöw");
            assertThat(untitled.title() + untitled.place()).isEqualTo("Exemplöw");
        }

        @Test
        void nameWhatIsNotThere() {
            Scope scope = Samples.scope(ReviewSamples.review(PLAIN));
            Page.of(scope);

            assertThat(scope.findings().stream().map(Finding::pointer).map(Object::toString))
                    .containsExactly(
                            "/programme",
                            "/charter",
                            "/place",
                            "/steps/0/facts/0/body",
                            "/steps/2/facts/0/body",
                            "/owed/0/body",
                            "/owed/3/body");
        }
    }

    @Nested
    class Audiences {

        @ParameterizedTest
        @EnumSource(Audience.class)
        void seeTheReview(Audience audience) {
            assertThat(page(audience)).contains("id=\"review-village\"", "When a pupil grieves");
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"PUBLIC", "PARTICIPANTS", "PARTNERS", "SELF", "RESEARCH"})
        void belowTheTeamDoNotSeeADraft(Audience audience) {
            assertThat(page(audience))
                    .contains("The team has not assessed itself, as far as is written down.")
                    .doesNotContain("Draft, begun", "By the team");
        }

        @Test
        void belowTheTeamDoNotSeeWhoRated() {
            Document[] agreed = with(ReviewSamples.own()
                    .agreement(ReviewSamples.agreement(ReviewSamples.OTHER))
                    .build());
            ReviewCard seen = Page.of(Scope.narrowed(
                            Redacted.of(Dossier.of(agreed), Audience.STEERING), Samples.STEERING, Audience.PUBLIC))
                    .reviews()
                    .get(0);

            assertThat(seen.own()).isEqualTo("Agreed on 7 March 2022");
            assertThat(seen.steps().get(0).team()).contains(new TeamAnswer("Established", "", "none", List.of()));
        }

        @ParameterizedTest
        @EnumSource(
                value = Audience.class,
                names = {"PUBLIC", "PARTICIPANTS", "SELF", "RESEARCH"})
        void belowThePartnersDoNotSeeWhoDidNotReply(Audience audience) {
            assertThat(page(audience))
                    .contains("Step excluded")
                    .doesNotContain("What guests need", "no reply recorded");
        }

        @Test
        void partnersSeeWhoDidNotReply() {
            assertThat(page(Audience.PARTNERS)).contains("What guests need", "no reply recorded");
        }

        private static String page(Audience audience) {
            return Samples.page(Samples.STEERING.withAudience(audience), documents());
        }
    }

    @Nested
    class Words {

        @ParameterizedTest
        @EnumSource(Fulfilment.class)
        void areThereForEveryState(Fulfilment fulfilment) {
            assertThat(ReviewWords.of(fulfilment)).isNotBlank();
        }

        @ParameterizedTest
        @EnumSource(OwedKind.class)
        void nameAReadingForAllThatIsOwed(OwedKind kind) {
            assertThat(ReviewWords.reading(kind, ReviewTerms.USUAL)).isNotBlank();
        }

        @Test
        void tellTheReadingsOfACharterApart() {
            assertThat(ReviewWords.terms(new ReviewTerms(SectorReading.WITH_THE_REVIEW, 18, 1)))
                    .isEqualTo(
                            "First review within 18 months of the adoption; one more sector a year, the first by the day on"
                                    + " which the first review is due; what people are told counts for 1 month");
        }
    }

    private static Document[] documents() {
        return Stream.concat(ReviewSamples.all(PLAIN), bodies()).toArray(Document[]::new);
    }

    /** {@return the documents with one in place of those of its type, and without those of the other types} */
    private static Document[] with(Document other, String... types) {
        return Stream.concat(
                        Stream.of(documents())
                                .filter(document -> !document.type().equals(other.type()))
                                .filter(document ->
                                        !List.of(types).contains(document.type().name())),
                        Stream.of(other))
                .toArray(Document[]::new);
    }

    private static Stream<Document> bodies() {
        return Stream.of(
                ProgrammeSamples.place(PLAIN),
                ProgrammeSamples.body(ProgrammeSamples.SCHOOL, "Old School", PLAIN),
                ProgrammeSamples.body(ProgrammeSamples.CLUB, "The club", PLAIN));
    }

    private static ReviewCard card(Document... documents) {
        return Page.of(Samples.scope(documents)).reviews().get(0);
    }
}
