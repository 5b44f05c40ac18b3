package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.dossier.Due;
import org.kith.core.dossier.DueKind;
import org.kith.core.dossier.DueList;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.validation.Pointer;

class DueCardTest {

    private static final UnaryOperator<String> PLAIN = UnaryOperator.identity();

    private final DueCard card = card(VoiceSamples.all(PLAIN).toArray(Document[]::new));

    @Nested
    class Late {

        @Test
        void saysByHowMuchAndWhoOwesIt() {
            assertThat(card.late()).singleElement().satisfies(row -> {
                assertThat(row.kind()).isEqualTo("Action to complete");
                assertThat(row.notes()).containsExactly("4 days late");
                assertThat(row.owner()).isEqualTo(ProgrammeSamples.CLUB.value());
            });
        }

        @Test
        void leadsToThePlan() {
            assertThat(card.late()).extracting(DueRow::anchor).containsExactly("plan-voice");
        }
    }

    @Nested
    class Next {

        @Test
        void isWhatComesUntilTheEndOfTheList() {
            assertThat(card.until()).isEqualTo("12 June 2022");
            assertThat(card.next()).extracting(DueRow::by).containsExactly("1 April 2022", "2 April 2022");
        }

        @Test
        void saysHowManyDaysAheadThatIs() {
            assertThat(card.days()).isEqualTo(90);
        }

        @Test
        void leadsToTheReviewOfAProgramme() {
            DueList list = VoiceSamples.dueList(PLAIN)
                    .withItems(Due.builder()
                            .kind(DueKind.of("first-review"))
                            .by(Samples.AS_OF)
                            .document("programme/village")
                            .pointer(Pointer.parse("/charter"))
                            .title(Text.of("Look at all of it"))
                            .build());

            assertThat(card(list, ReviewSamples.review(PLAIN)).next())
                    .extracting(DueRow::kind, DueRow::anchor)
                    .containsExactly(tuple("First review", "review-village"));
        }

        @Test
        void namesAKindThatTheKernelDoesNotKnow() {
            assertThat(card.next()).extracting(DueRow::kind).contains("Fire drill");
        }
    }

    @Nested
    class AnswersThatAreOwed {

        @Test
        void areToCommunitiesAndFromBodies() {
            assertThat(card.owed())
                    .containsExactly(
                            new Owed(
                                    "plan-voice:priority-near",
                                    "A bench near every stop",
                                    "waits: The football club",
                                    "1 March 2022",
                                    "by 8 March 2022",
                                    true),
                            new Owed(
                                    "",
                                    "How many sat down",
                                    "owes evidence: club",
                                    "1 February 2022",
                                    "by 1 March 2022",
                                    true));
        }

        @Test
        void haveNoDayIfNonePromisedOne() {
            ActionPlan plan =
                    VoiceSamples.plan(PLAIN).reportBackDays(Optional.empty()).build();
            assertThat(card(plan).owed()).extracting(Owed::by).containsExactly("no day was promised");
        }

        @Test
        void areOwedInThePlanThatFollows() {
            ActionPlan plan = VoiceSamples.plan(PLAIN).build();
            ActionPlan next = plan.withId(ActionPlanId.of("next")).withFollows(plan.id());
            assertThat(card(plan, next).owed()).extracting(Owed::anchor).containsExactly("plan-next:priority-near");
        }
    }

    @Nested
    class WithoutAList {

        @Test
        void isLeftOutIfNobodyWaits() {
            ActionPlan plan = VoiceSamples.plan(PLAIN).priorities(List.of()).build();
            assertThat(DueCard.of(Samples.scope(plan))).isEmpty();
        }
    }

    private static DueCard card(Document... documents) {
        return DueCard.of(Samples.scope(documents)).orElseThrow();
    }
}
