package org.kith.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.plan.OriginRole.CARER;
import static org.kith.core.plan.OriginRole.RESIDENT;
import static org.kith.core.plan.OriginRole.SERVICE;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.Engagement;
import org.kith.core.community.EngagementId;
import org.kith.core.community.Group;
import org.kith.core.number.Qualified;
import org.kith.core.number.Share;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

class CommunityVoiceTest {

    @Nested
    class Shares {

        @Test
        void areOfTheLivePriorities() {
            ActionPlan plan = Wishes.plan()
                    .addProposals(
                            Wishes.proposal("theirs", RESIDENT).build(),
                            Wishes.proposal("ours", SERVICE).build())
                    .addPriorities(
                            Wishes.priority("a")
                                    .addProposal(ProposalId.of("theirs"))
                                    .addSenseCheck(Wishes.check(1, Verdict.CONFIRMED, CARER)
                                            .build())
                                    .build(),
                            Wishes.priority("b")
                                    .addProposals(ProposalId.of("ours"), ProposalId.of("theirs"))
                                    .build(),
                            Wishes.priority("c")
                                    .addProposal(ProposalId.of("ours"))
                                    .build(),
                            Wishes.priority("d")
                                    .addProposal(ProposalId.of("theirs"))
                                    .dropped(Dropping.of(Wishes.day(3), Text.of("Another body does it")))
                                    .build())
                    .build();

            CommunityVoice voice = CommunityVoice.of(plan, List.of());

            assertThat(voice.communityOrigin()).isEqualTo(Share.of(2, 3));
            assertThat(voice.confirmed()).isEqualTo(Share.of(1, 3));
        }

        @Test
        void areOfNothingWithoutPriorities() {
            assertThat(CommunityVoice.of(Wishes.plan().build(), List.of()).confirmed())
                    .isEqualTo(Share.NONE);
        }
    }

    @Nested
    class PeopleHeard {

        @Test
        void areAddedUpAsFarAsTheyAreKnown() {
            // Getxo: more than 80 interviews; and twelve people of one evening.
            assertThat(voice(
                                    engagement("interviews", "over 80").build(),
                                    engagement("evening", "12").build())
                            .people())
                    .isEqualTo(Qualified.parse("over 92"));
        }

        @Test
        void areThoseOfEngagementsThatThePlanNames() {
            assertThat(voice(
                                    engagement("evening", "12").build(),
                                    engagement("elsewhere", "300").build())
                            .people())
                    .isEqualTo(Qualified.exactly(12));
        }
    }

    @Nested
    class Missing {

        private static final DiversityAxisId POVERTY = DiversityAxisId.of("poverty");
        private static final DiversityAxisId RELIGIOUS = DiversityAxisId.of("religious");

        @Test
        void isWhoWasNotHeardElsewhere() {
            CommunityVoice voice = voice(
                    engagement("interviews", "over 80")
                            .addMissing(POVERTY, RELIGIOUS)
                            .build(),
                    engagement("evening", "12").addGroup(Group.of(RELIGIOUS)).build());

            assertThat(voice.missing()).containsExactly(POVERTY);
            assertThat(voice.groups()).containsExactly(Group.of(RELIGIOUS));
        }
    }

    private static CommunityVoice voice(Engagement... engagements) {
        ActionPlan plan = Wishes.plan()
                .addProposal(Wishes.proposal("q", RESIDENT)
                        .addEngagements(EngagementId.of("interviews"), EngagementId.of("evening"))
                        .build())
                .build();
        return CommunityVoice.of(plan, List.of(engagements));
    }

    private static Engagement.Builder engagement(String id, String people) {
        return Engagement.builder()
                .id(EngagementId.of(id))
                .question(Text.of("What is it like to live here?"))
                .method(Text.of("Interviews"))
                .date(PartialDate.parse("2022-01"))
                .people(Qualified.parse(people));
    }
}
