package org.kith.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.EvidenceRequestId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.assessment.Reply;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.assessment.Story;
import org.kith.core.assessment.StoryId;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.community.Asset;
import org.kith.core.community.AssetId;
import org.kith.core.community.AssetKind;
import org.kith.core.community.BodyId;
import org.kith.core.community.Engagement;
import org.kith.core.community.EngagementId;
import org.kith.core.community.Meeting;
import org.kith.core.community.Resolution;
import org.kith.core.community.RoleHolding;
import org.kith.core.community.Team;
import org.kith.core.community.TeamId;
import org.kith.core.community.TeamKind;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.number.Qualified;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/** Which audience sees what of the documents in which people may be recognised. */
class WhoSeesWhatTest {

    private static final LocalDate DAY = LocalDate.of(2021, 2, 1);
    private static final Text MARKER = Text.of("marker in so many words");
    private static final PersonRef PERSON = PersonRef.of("marker-k7");

    @Nested
    class AnAssessment {

        @Test
        void isForEverybodyUnlessItSaysOtherwise() {
            assertThat(audiencesOf(assessment().build())).hasSize(Audience.values().length);
            assertThat(audiencesOf(
                            assessment().visibility(Visibility.parse("team")).build()))
                    .isEqualTo(Set.of("TEAM", "STEERING"));
        }

        private static Assessment.Builder assessment() {
            return Assessment.builder()
                    .id(AssessmentId.of("a"))
                    .title(MARKER)
                    .framework(new FrameworkRef(FrameworkId.of("f"), "1", Optional.empty()))
                    .date(DAY)
                    .rater(Rater.of(RaterKind.COMMUNITY));
        }
    }

    @Nested
    class AStory {

        @Test
        void isForTheTeamAloneIfNobodyAsked() {
            assertThat(audiencesOf(story().build())).isEqualTo(Set.of("TEAM", "STEERING"));
        }

        @ParameterizedTest
        @CsvSource({
            "public, PUBLIC PARTICIPANTS PARTNERS TEAM STEERING SELF RESEARCH",
            "participants, PARTICIPANTS TEAM STEERING",
            "participants research, PARTICIPANTS TEAM STEERING RESEARCH",
            "steering, STEERING",
            "nobody, ''"
        })
        void isForThoseWhomItsTellerAllows(String permission, String audiences) {
            Story story = story().permission(Visibility.parse(permission)).build();

            assertThat(audiencesOf(story)).isEqualTo(words(audiences));
        }

        private static Story.Builder story() {
            return Story.builder().id(StoryId.of("s")).date(PartialDate.of(DAY)).text(MARKER);
        }
    }

    @Nested
    class AnAsset {

        @Test
        void ofABodyIsForEverybody() {
            assertThat(audiencesOf(asset().body(BodyId.of("b")).build())).hasSize(Audience.values().length);
        }

        @Test
        void ofAPersonIsForTheTeam() {
            assertThat(audiencesOf(asset().body(BodyId.of("b")).person(PERSON).build()))
                    .isEqualTo(Set.of("TEAM", "STEERING"));
        }

        private static Asset.Builder asset() {
            return Asset.builder().id(AssetId.of("a")).title(MARKER).kind(AssetKind.GIFT);
        }
    }

    @Nested
    class ATeam {

        @Test
        void showsWhoHoldsARoleToTheTeam() {
            assertThat(audiences(
                            seen -> seen.all(Team.TYPE)
                                    .get(0)
                                    .members()
                                    .get(0)
                                    .person()
                                    .isPresent(),
                            TEAM))
                    .isEqualTo(Set.of("TEAM", "STEERING"));
        }

        @Test
        void showsItsMeetingsToThoseWhoTakePart() {
            assertThat(audiences(seen -> !seen.all(Team.TYPE).get(0).meetings().isEmpty(), TEAM))
                    .isEqualTo(Set.of("PARTICIPANTS", "PARTNERS", "TEAM", "STEERING"));
        }
    }

    @Nested
    class AnEngagement {

        @Test
        void showsWhatWasHeardToTheTeam() {
            assertThat(audiences(
                            seen -> !seen.all(Engagement.TYPE).get(0).heard().isEmpty(), ENGAGEMENT))
                    .isEqualTo(Set.of("TEAM", "STEERING"));
        }
    }

    @Nested
    class AnEvidenceRequest {

        @Test
        void isForPartners() {
            assertThat(audiencesOf(REQUEST)).isEqualTo(Set.of("PARTNERS", "TEAM", "STEERING"));
        }

        @Test
        void showsTheNoteToTheTeam() {
            assertThat(audiences(
                            seen -> seen.all(EvidenceRequest.TYPE).stream()
                                    .anyMatch(request ->
                                            request.reply().orElseThrow().note().isPresent()),
                            REQUEST))
                    .isEqualTo(Set.of("TEAM", "STEERING"));
        }
    }

    @Nested
    class Words {

        @Test
        void holdNothingThatWasSaid() {
            Story story = AStory.story().build();
            Asset asset = AnAsset.asset().person(PERSON).build();

            assertThat(List.of(story, asset, TEAM, ENGAGEMENT, REQUEST))
                    .allSatisfy(document -> assertThat(document.toString()).doesNotContain("marker"));
        }
    }

    private static final Team TEAM = Team.builder()
            .id(TeamId.of("t"))
            .title(MARKER)
            .kind(TeamKind.STEERING_GROUP)
            .addMember(RoleHolding.builder()
                    .role(Text.of("Chair"))
                    .person(PERSON)
                    .from(DAY)
                    .build())
            .addMeeting(Meeting.of(DAY, Resolution.of(MARKER, MARKER)))
            .build();

    private static final Engagement ENGAGEMENT = Engagement.builder()
            .id(EngagementId.of("e"))
            .question(MARKER)
            .method(MARKER)
            .date(PartialDate.of(DAY))
            .people(Qualified.exactly(12))
            .addHeard(MARKER)
            .build();

    private static final EvidenceRequest REQUEST = EvidenceRequest.builder()
            .id(EvidenceRequestId.of("r"))
            .wanted(MARKER)
            .of(BodyId.of("b"))
            .addAsked(DAY)
            .reply(Reply.builder().date(DAY).kind(ReplyKind.NONE).note(MARKER).build())
            .build();

    private static Set<String> audiencesOf(Document document) {
        return audiences(seen -> seen.dossier().size() == 1, document);
    }

    private static Set<String> audiences(Predicate<Redacted> sees, Document document) {
        Dossier dossier = Dossier.ofEntries(List.of(Entry.of(document)));
        return Arrays.stream(Audience.values())
                .filter(audience -> sees.test(Redacted.of(dossier, audience)))
                .map(Audience::name)
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }
}
