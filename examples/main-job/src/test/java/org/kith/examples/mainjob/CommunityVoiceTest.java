package org.kith.examples.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.community.DiversityAxisId;
import org.kith.core.community.Engagement;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.number.Share;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.CommunityVoice;
import org.kith.core.plan.Milestone;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Provenance;
import org.kith.core.plan.Ranked;
import org.kith.core.plan.Stage;

/** The voice behind the plan that is shipped. */
class CommunityVoiceTest {

    private static final ActionPlanId SKETCH = ActionPlanId.of("birmingham-sketch");

    private static Dossier shipped;

    @BeforeAll
    static void readTheShippedInput() throws IOException {
        shipped = Kith.load().read(Run.INPUT).orElseThrow();
    }

    @Nested
    class OnePriority {

        @Test
        void showsItsWholePast() {
            Provenance chain =
                    Provenance.of(plan(), PriorityId.of("find-support")).orElseThrow();

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
        }

        @Test
        void hasTheRankThatTheBallotsGive() {
            assertThat(plan().newestRanking().orElseThrow().recount())
                    .containsExactly(
                            ranked("find-support", 10, 1), ranked("work-knows", 6, 2), ranked("more-leaflets", 2, 3));
        }
    }

    @Nested
    class WholePlan {

        @Test
        void saysHowFarItIsTheCommunitysOwn() {
            CommunityVoice voice = voice(shipped);

            assertThat(voice.communityOrigin()).isEqualTo(Share.of(2, 3));
            assertThat(voice.confirmed()).isEqualTo(Share.of(2, 3));
            assertThat(voice.people()).isEqualTo(Qualified.parse("about 30"));
            assertThat(voice.missing()).containsExactly(DiversityAxisId.of("poverty"), DiversityAxisId.of("gendered"));
        }

        @ParameterizedTest
        @EnumSource(Audience.class)
        void saysTheSameToEverybody(Audience audience) {
            assertThat(voice(Redacted.of(shipped, audience).dossier())).isEqualTo(voice(shipped));
        }
    }

    private static Ranked ranked(String priority, int votes, int rank) {
        return new Ranked(PriorityId.of(priority), Fraction.of(votes), rank);
    }

    private static ActionPlan plan() {
        return shipped.find(ActionPlan.TYPE, SKETCH).orElseThrow();
    }

    private static CommunityVoice voice(Dossier dossier) {
        List<Engagement> engagements = dossier.all(Engagement.TYPE);
        return CommunityVoice.of(dossier.find(ActionPlan.TYPE, SKETCH).orElseThrow(), engagements);
    }
}
