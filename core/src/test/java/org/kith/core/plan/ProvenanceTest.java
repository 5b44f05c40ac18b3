package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.plan.OriginRole.CARER;
import static org.kith.core.plan.OriginRole.RESIDENT;
import static org.kith.core.plan.OriginRole.SERVICE;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.StoryId;
import org.kith.core.community.EngagementId;
import org.kith.core.text.Text;

class ProvenanceTest {

    private static final EngagementId WALK = EngagementId.of("walk");
    private static final EngagementId EVENING = EngagementId.of("evening");
    private static final Idea CAFE = Idea.builder()
            .id(IdeaId.of("cafe"))
            .title(Text.of("A café"))
            .date(Wishes.day(1))
            .engagement(EVENING)
            .build();
    private static final Proposal OLD = Wishes.proposal("old", RESIDENT)
            .date(Wishes.day(2))
            .addIdea(CAFE.id())
            .addStory(StoryId.of("bench"))
            .build();
    private static final Proposal LATE = Wishes.proposal("late", CARER)
            .date(Wishes.day(8))
            .addEngagement(WALK)
            .build();

    @Nested
    class Chain {

        @Test
        void leadsFromWherePeopleWereHeardToTheAnswer() {
            Ranking ranking = Ranking.builder()
                    .method(RankingMethod.DOTS)
                    .date(Wishes.day(30))
                    .addBallot(Wishes.ballot("p"))
                    .build();
            SenseCheck check = Wishes.check(20, Verdict.CONFIRMED, CARER).build();
            Edit edit = Wishes.edit(EditKind.REWORDED, 10, CARER).build();
            Priority priority = Wishes.priority("p")
                    .addProposals(LATE.id(), OLD.id())
                    .addEdit(edit)
                    .addSenseCheck(check)
                    .adopted(Wishes.day(31))
                    .addReportBack(Wishes.reportBack(40))
                    .build();

            Provenance chain = Provenance.of(
                    plan().addPriority(priority).addRanking(ranking).build(), priority);

            assertThat(chain.engagements()).containsExactly(EVENING, WALK);
            assertThat(chain.stories()).containsExactly(StoryId.of("bench"));
            assertThat(chain.ideas()).containsExactly(CAFE);
            assertThat(chain.proposals()).containsExactly(OLD, LATE);
            assertThat(chain.origins()).containsExactly(RESIDENT, CARER);
            assertThat(chain.edits()).containsExactly(edit);
            assertThat(chain.senseChecks()).containsExactly(check);
            assertThat(chain.rankings()).containsExactly(ranking);
            assertThat(chain.reportBacks()).containsExactly(Wishes.reportBack(40));
            assertThat(chain.milestones())
                    .extracting(Milestone::stage)
                    .containsExactly(
                            Stage.IMAGINED,
                            Stage.PROPOSED,
                            Stage.PROPOSED,
                            Stage.EDITED,
                            Stage.SENSE_CHECKED,
                            Stage.RANKED,
                            Stage.ADOPTED,
                            Stage.REPORTED_BACK);
            assertThat(chain.milestones()).extracting(Milestone::date).isSorted();
        }

        @Test
        void leavesOutWhatThePlanDoesNotHave() {
            Priority priority =
                    Wishes.priority("p").addProposal(ProposalId.of("lost")).build();

            Provenance chain = Provenance.of(plan().addPriority(priority).build(), priority);

            assertThat(chain.proposals()).isEmpty();
            assertThat(chain.hasSource()).isFalse();
            assertThat(chain.isFromCommunity()).isFalse();
        }

        @Test
        void leavesOutVotesOnOtherThings() {
            Ranking other = Ranking.builder()
                    .method(RankingMethod.DOTS)
                    .date(Wishes.day(30))
                    .addBallot(Wishes.ballot("q"))
                    .build();
            Priority priority = Wishes.priority("p").build();

            assertThat(Provenance.of(
                                    plan().addPriority(priority)
                                            .addRanking(other)
                                            .build(),
                                    priority)
                            .rankings())
                    .isEmpty();
        }
    }

    @Nested
    class Merging {

        @Test
        void keepsThePastOfBoth() {
            SenseCheck ofOne = Wishes.check(5, Verdict.REWORDED, RESIDENT).build();
            Priority one = Wishes.priority("one")
                    .addProposal(OLD.id())
                    .addSenseCheck(ofOne)
                    .dropped(Dropping.of(Wishes.day(10), Text.of("Merged")))
                    .build();
            Priority other = Wishes.priority("other").addProposal(LATE.id()).build();
            Priority merged = Wishes.priority("both")
                    .addEdit(Wishes.edit(EditKind.MERGED, 10)
                            .addMadeFrom(one.id(), other.id())
                            .build())
                    .build();

            Provenance chain =
                    Provenance.of(plan().addPriorities(one, other, merged).build(), merged);

            assertThat(chain.madeFrom()).containsExactly(one, other);
            assertThat(chain.proposals()).containsExactly(OLD, LATE);
            assertThat(chain.senseChecks()).containsExactly(ofOne);
            assertThat(chain.milestones())
                    .as("the dropping of what was merged is not that of the whole")
                    .extracting(Milestone::stage)
                    .doesNotContain(Stage.DROPPED);
        }

        @Test
        void inACircleEnds() {
            Priority one = Wishes.priority("one")
                    .addEdit(Wishes.edit(EditKind.SPLIT, 1)
                            .addMadeFrom(PriorityId.of("two"))
                            .build())
                    .build();
            Priority two = Wishes.priority("two")
                    .addEdit(Wishes.edit(EditKind.SPLIT, 1)
                            .addMadeFrom(PriorityId.of("one"))
                            .build())
                    .build();

            assertThat(Provenance.of(plan().addPriorities(one, two).build(), one)
                            .madeFrom())
                    .containsExactly(two);
        }
    }

    @Nested
    class OfAPlan {

        @Test
        void findsByIdAndGivesAllInOrder() {
            ActionPlan plan = plan().addPriorities(
                            Wishes.priority("b").addProposal(OLD.id()).build(),
                            Wishes.priority("a").build())
                    .build();

            assertThat(Provenance.all(plan).keySet()).containsExactlyElementsOf(Wishes.ids("b a"));
            assertThat(Provenance.of(plan, PriorityId.of("b")))
                    .contains(Provenance.all(plan).get(PriorityId.of("b")));
            assertThat(Provenance.of(plan, PriorityId.of("c"))).isEmpty();
            assertThat(plan.origins(plan.priorities().get(0))).containsExactly(RESIDENT);
        }
    }

    @Nested
    class AnswerDue {

        @Test
        void isSoManyDaysAfterTheAsking() {
            assertThat(plan().reportBackDays(28).build().answerDue(Wishes.day(1)))
                    .contains(LocalDate.of(2022, 1, 29));
        }

        @Test
        void isOpenWithoutAPromise() {
            assertThat(plan().build().answerDue(Wishes.day(1))).isEqualTo(Optional.empty());
        }
    }

    private static ActionPlan.Builder plan() {
        return Wishes.plan()
                .addIdea(CAFE)
                .addProposals(OLD, LATE, Wishes.proposal("other", SERVICE).build());
    }
}
