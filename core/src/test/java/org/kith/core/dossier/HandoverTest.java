package org.kith.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.EvidenceRequestId;
import org.kith.core.assessment.Reply;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.community.BodyId;
import org.kith.core.community.Engagement;
import org.kith.core.community.EngagementId;
import org.kith.core.community.Presence;
import org.kith.core.community.RoleHolding;
import org.kith.core.community.Team;
import org.kith.core.community.TeamId;
import org.kith.core.community.TeamKind;
import org.kith.core.number.Qualified;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Progress;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;
import org.kith.core.validation.Pointer;

class HandoverTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    private static final PersonRef LEAD = PersonRef.of("p-17");
    private static final BodyId HOSPICE = BodyId.of("hospice");
    private static final BodyId LIBRARY = BodyId.of("library");
    private static final Text COORDINATOR = Text.of("coordinator");

    @Nested
    class Seats {

        @Test
        void areTheRolesHeldOnTheDay() {
            Team steering = team("steering")
                    .addMember(lead().build())
                    .addMember(lead().role(Text.of("treasurer"))
                            .until(DAY.minusDays(1))
                            .build())
                    .build();
            Team schools = team("schools")
                    .addMember(lead().role(Text.of("guest")).build())
                    .build();

            assertThat(Handover.of(Dossier.of(steering, schools), dues(), LEAD).seats())
                    .extracting(
                            seat -> seat.team() + " " + seat.holding().role().value())
                    .containsExactly("schools guest", "steering coordinator");
        }

        @Test
        void areFoundByBodyAndRoleToo() {
            Handover handover = Handover.of(Dossier.of(steering()), dues(), HOSPICE, COORDINATOR);

            assertThat(handover.seats()).extracting(Seat::team).containsExactly(TeamId.of("steering"));
        }
    }

    @Nested
    class Promises {

        @Test
        void areThoseOfTheRoleAndOfTheTeamInOrder() {
            Due own = due("b").owner(HOSPICE).role(COORDINATOR).build();
            Due ofTheTeam = due("a").team(TeamId.of("steering")).build();
            Due ofNoRole = due("c").owner(HOSPICE).build();

            assertThat(Handover.of(Dossier.of(steering()), dues(own, ofTheTeam, ofNoRole), LEAD)
                            .promises())
                    .containsExactly(ofTheTeam, own, ofNoRole);
        }

        @Test
        void areNotThoseOfOthers() {
            Due ofAnotherRole = due("a").owner(HOSPICE).role(Text.of("trustee")).build();
            Due ofAnotherBody = due("b").owner(LIBRARY).role(COORDINATOR).build();
            Due ofAnotherTeam = due("c").team(TeamId.of("schools")).build();

            assertThat(Handover.of(Dossier.of(steering()), dues(ofAnotherRole, ofAnotherBody, ofAnotherTeam), LEAD)
                            .promises())
                    .isEmpty();
        }

        @Test
        void ofAPositionOutsideAllTeamsAreFound() {
            Due own = due("b").owner(LIBRARY).role(Text.of("head")).build();

            assertThat(Handover.of(Dossier.EMPTY, dues(own), LIBRARY, Text.of("head"))
                            .promises())
                    .containsExactly(own);
        }
    }

    @Nested
    class Undated {

        @Test
        void areOpenActionsThatNobodyGaveADay() {
            ActionPlan plan = plan().addAction(action("leaflets").build())
                    .addAction(action("policy").due(DAY).build())
                    .addAction(action("choir").progress(Progress.COMPLETE).build())
                    .addAction(action("shelves").owner(LIBRARY).build())
                    .build();

            assertThat(Handover.of(Dossier.of(steering(), plan), dues(), LEAD).undated())
                    .containsExactly(new OpenAction(plan.id(), ActionId.of("leaflets")));
        }

        @Test
        void areNamedInTheLatestPlanAlone() {
            ActionPlan plan = plan().addAction(action("leaflets").build()).build();
            ActionPlan next = plan.carryForward(ActionPlanId.of("next"), DAY, Text.of("A new turn"));

            assertThat(Handover.of(Dossier.of(steering(), plan, next), dues(), LEAD)
                            .undated())
                    .extracting(OpenAction::plan)
                    .containsExactly(next.id());
        }
    }

    @Nested
    class Contacts {

        @Test
        void areThoseOfTheSameTeamsAndTheirWork() {
            Engagement market = Engagement.builder()
                    .id(EngagementId.of("market"))
                    .question(Text.of("What is it like to live here?"))
                    .method(Text.of("a stall"))
                    .date(PartialDate.of(DAY))
                    .people(Qualified.parse("over 30"))
                    .team(TeamId.of("steering"))
                    .addRepresentative(
                            new Presence(Text.of("trader"), Optional.of(BodyId.of("traders")), Optional.empty()))
                    .build();
            ActionPlan plan = plan().addAction(action("choir")
                            .owner(BodyId.of("choir"))
                            .addActor(HOSPICE)
                            .build())
                    .build();

            assertThat(contacts(steering(), market, plan, request().build()))
                    .containsExactly(
                            "choir Optional[coordinator] action-plan/sketch",
                            "education Optional.empty evidence-request/policies",
                            "library Optional[head] team/steering",
                            "traders Optional[trader] engagement/market");
        }

        @Test
        void areNotThoseOfOtherTeams() {
            Team schools =
                    team("schools").addMember(member(LIBRARY, "head").build()).build();

            assertThat(contacts(team("steering").addMember(lead().build()).build(), schools))
                    .isEmpty();
        }

        @Test
        void areNotBodiesThatHaveReplied() {
            Reply reply = Reply.builder().date(DAY).kind(ReplyKind.NONE).build();

            assertThat(contacts(
                            team("steering").addMember(lead().build()).build(),
                            request().reply(reply).build()))
                    .isEmpty();
        }

        private List<String> contacts(Document... documents) {
            return Handover.of(Dossier.of(documents), dues(), LEAD).contacts().stream()
                    .map(contact -> contact.body() + " " + contact.role() + " " + contact.document())
                    .toList();
        }

        private EvidenceRequest.Builder request() {
            return EvidenceRequest.builder()
                    .id(EvidenceRequestId.of("policies"))
                    .wanted(Text.of("The policies of the schools"))
                    .of(BodyId.of("education"));
        }
    }

    @Nested
    class TextOfAHandover {

        @Test
        void showsNoPerson() {
            assertThat(Handover.of(Dossier.of(steering()), dues(), LEAD).toString())
                    .doesNotContain("p-17");
        }
    }

    private static Team steering() {
        return team("steering")
                .addMember(lead().build())
                .addMember(member(LIBRARY, "head").build())
                .build();
    }

    private static Team.Builder team(String id) {
        return Team.builder()
                .id(TeamId.of(id))
                .title(Text.of("Those who carry it"))
                .kind(TeamKind.STEERING_GROUP);
    }

    private static RoleHolding.Builder lead() {
        return member(HOSPICE, "coordinator").person(LEAD);
    }

    private static RoleHolding.Builder member(BodyId body, String role) {
        return RoleHolding.builder().role(Text.of(role)).body(body).from(DAY.minusYears(1));
    }

    private static ActionPlan.Builder plan() {
        return ActionPlan.builder()
                .id(ActionPlanId.of("sketch"))
                .title(Text.of("A sketch"))
                .team(TeamId.of("steering"));
    }

    private static Action.Builder action(String id) {
        return Action.builder()
                .id(ActionId.of(id))
                .title(Text.of("Do it"))
                .owner(HOSPICE)
                .ownerRole(COORDINATOR)
                .progress(Progress.NOT_STARTED);
    }

    private static DueList dues(Due... items) {
        return DueList.builder()
                .id(DueListId.of("due"))
                .asOf(DAY)
                .until(DAY.plusYears(1))
                .addItems(items)
                .build();
    }

    private static Due.Builder due(String document) {
        return Due.builder()
                .kind(DueKind.ACTION)
                .by(DAY)
                .document("action-plan/" + document)
                .pointer(Pointer.ROOT)
                .title(Text.of("Do it"));
    }
}
