package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each code of the rules of listening. */
class ListeningRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    private static final String PLACE = """
            {"kith": "1.0", "type": "place", "id": "p", "name": "P", "kind": "town"}""";
    private static final String ENGAGEMENT = """
            {"kith": "1.0", "type": "engagement", "id": "e", "question": "What is it like to live here?",
             "method": "Interviews", "date": "2022-01", "place": "p", "people": "40",
             "groups": [{"name": "Carers", "people": "12"}, {"axis": "ethnic", "people": "over 5"}],
             "missing": ["religious"], "heard": ["The bench by the school"]}""";
    private static final String STORY = """
            {"kith": "1.0", "type": "story", "id": "s", "date": "2022-01", "place": "p", "engagement": "e",
             "text": "We sat on the bench", "themes": ["loss"], "permission": "public"}""";

    @Test
    void thatAreKeptGiveNoFindings() {
        assertThat(Checking.findings(DAY, PLACE, ENGAGEMENT, STORY)).isEmpty();
    }

    @Test
    void neverRepeatWhatWasSaid() {
        String early = STORY.replace("2022-01", "2023").replace(", \"permission\": \"public\"", "");

        assertThat(Checking.words(DAY, PLACE, ENGAGEMENT, early))
                .containsExactly(
                        "The story is of 2023, after the day of the check, 2022-03-14.",
                        "Nobody wrote down whether the story s may be quoted, so it stays with the team.");
    }

    @Nested
    class EngagementLater {

        @ParameterizedTest
        @ValueSource(strings = {"2022-03-15", "2022-04", "2023", "2022-04/.."})
        void isOneThatHasNotBeen(String date) {
            assertThat(engagement("2022-01", date)).containsExactly("WARNING engagement.later engagement/e /date");
        }

        @ParameterizedTest
        @ValueSource(strings = {"2022-03-14", "2022-03", "2022", "../2023", "XXXX-05-23", "2023~"})
        void isNoneThatMayHaveBeen(String date) {
            assertThat(engagement("2022-01", date)).isEmpty();
        }
    }

    @Nested
    class EngagementNoPlace {

        @Test
        void saysThatNobodyKnowsWhoseVoiceItIs() {
            assertThat(engagement("\"place\": \"p\", ", ""))
                    .containsExactly("WARNING engagement.no-place engagement/e /place");
        }
    }

    @Nested
    class EngagementNobody {

        @ParameterizedTest
        @ValueSource(strings = {"0", "at most 0", "under 1"})
        void isOneWithoutPeople(String people) {
            assertThat(engagement("\"40\"", "\"" + people + "\""))
                    .contains("WARNING engagement.nobody engagement/e /people");
        }

        @ParameterizedTest
        @ValueSource(strings = {"over 0", "about 0", "at most 40", "at least 30"})
        void isNoneThatMayHaveHadPeople(String people) {
            assertThat(engagement("\"40\"", "\"" + people + "\"")).isEmpty();
        }
    }

    @Nested
    class EngagementNoGroups {

        @Test
        void asksWhoTheyWere() {
            assertThat(Checking.findings(DAY, PLACE, ENGAGEMENT.replaceFirst("\"groups\": .*],", "")))
                    .containsExactly("WARNING engagement.no-groups engagement/e /groups");
        }
    }

    @Nested
    class EngagementGroupsExceedPeople {

        @ParameterizedTest
        @CsvSource({
            "40, 12, 29", // more than all
            "40, 12, over 28", // more than all, whatever it is
            "at most 40, 20, at least 21",
            "under 40, 20, 20",
            "40, 41, about 1" // one alone
        })
        void countsThoseBesideEachOther(String people, String carers, String others) {
            assertThat(groups(people, carers, others))
                    .containsExactly("WARNING engagement.groups-exceed-people engagement/e /groups");
        }

        @ParameterizedTest
        @CsvSource({
            "40, 12, 28",
            "40, 12, at least 28",
            "over 40, 20, 30", // as with the participants of 2020: over 40, and 33 in groups and 9 beside them
            "about 40, 20, 30",
            "40, about 30, about 30",
            "at most 40, 20, under 30"
        })
        void staysSilentWhereItIsNotSure(String people, String carers, String others) {
            assertThat(groups(people, carers, others)).isEmpty();
        }

        @Test
        void letsAPersonStandOnSeveralAxes() {
            assertThat(engagement("over 5", "35")).isEmpty();
        }

        @Test
        void namesTheNumbers() {
            assertThat(Checking.words(DAY, PLACE, ENGAGEMENT.replace("over 5", "over 40")))
                    .containsExactly("Groups beside each other come to at least 40 people, and 40 took part.");
        }

        private static List<String> groups(String people, String carers, String others) {
            return Checking.findings(
                    DAY,
                    PLACE,
                    ENGAGEMENT
                            .replace("\"40\"", "\"" + people + "\"")
                            .replace("\"12\"", "\"" + carers + "\"")
                            .replace(
                                    "{\"axis\": \"ethnic\", \"people\": \"over 5\"}",
                                    "{\"name\": \"Others\", \"people\": \"" + others + "\"}"));
        }
    }

    @Nested
    class EngagementMissingAndPresent {

        @Test
        void isAContradiction() {
            assertThat(engagement("[\"religious\"]", "[\"religious\", \"ethnic\"]"))
                    .containsExactly("WARNING engagement.missing-and-present engagement/e /missing/1");
        }
    }

    @Nested
    class StoryLater {

        @Test
        void isOneThatNobodyHasToldYet() {
            assertThat(story("2022-01", "2022-03-15")).containsExactly("WARNING story.later story/s /date");
        }
    }

    @Nested
    class StoryNoPermission {

        @Test
        void keepsItWithTheTeam() {
            assertThat(story(", \"permission\": \"public\"", ""))
                    .containsExactly("INFO story.no-permission story/s /permission");
        }

        @Test
        void isNotSaidOfARefusal() {
            assertThat(story("\"public\"", "\"nobody\"")).isEmpty();
        }
    }

    private static List<String> engagement(String part, String other) {
        return Checking.findings(DAY, PLACE, ENGAGEMENT.replace(part, other));
    }

    private static List<String> story(String part, String other) {
        return Checking.findings(DAY, PLACE, ENGAGEMENT, STORY.replace(part, other));
    }
}
