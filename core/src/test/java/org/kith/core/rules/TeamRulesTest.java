package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each code of the rules of teams, and that of assets. */
class TeamRulesTest {

    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);
    private static final String BODY = """
            {"kith": "1.0", "type": "body", "id": "b", "name": "B"}""";
    private static final String TEAM = """
            {"kith": "1.0", "type": "team", "id": "t", "title": "T", "kind": "steering-group", "mandate": "It decides",
             "members": [{"role": "Chair", "body": "b", "from": "2021-01-01", "until": "2021-12-31"},
                         {"role": "Secretary", "person": "k7", "from": "2021-06-01"}],
             "meetings": [{"date": "2021-02-01", "resolutions": [{"title": "Begin", "reason": "People asked"}]},
                          {"date": "2021-03-01"}, {"date": "2021-03-01", "title": "In the evening"}]}""";

    @Test
    void thatAreKeptGiveNoFindings() {
        assertThat(Checking.findings(DAY, BODY, TEAM)).isEmpty();
    }

    @Nested
    class NoMembers {

        @Test
        void leavesTheWorkToNobody() {
            assertThat(Checking.findings(DAY, """
                            {"kith": "1.0", "type": "team", "id": "t", "title": "T", "kind": "team", "mandate": "M"}""")).containsExactly("WARNING team.no-members team/t /members");
        }
    }

    @Nested
    class NoMandate {

        @Test
        void leavesOpenWhatItMayDecide() {
            assertThat(team("\"mandate\": \"It decides\",", ""))
                    .containsExactly("WARNING team.no-mandate team/t /mandate");
        }
    }

    @Nested
    class RoleOfNobody {

        @Test
        void hasNeitherBodyNorPerson() {
            assertThat(team("\"person\": \"k7\", ", ""))
                    .containsExactly("WARNING team.role-of-nobody team/t /members/1");
        }
    }

    @Nested
    class RoleEndsBeforeItStarts {

        @Test
        void isAMistake() {
            assertThat(team("2021-12-31", "2020-12-31"))
                    .containsExactly("ERROR team.role-ends-before-it-starts team/t /members/0/until");
        }

        @Test
        void isNotSaidOfASingleDay() {
            assertThat(team("2021-12-31", "2021-01-01")).isEmpty();
        }
    }

    @Nested
    class MeetingsOutOfOrder {

        @Test
        void areFoundWhereTheyStand() {
            assertThat(team("2021-02-01", "2021-04-01"))
                    .containsExactly("ERROR team.meetings-out-of-order team/t /meetings/1/date");
        }
    }

    @Nested
    class ResolutionWithoutReason {

        @Test
        void isFoundWhereItStands() {
            assertThat(team(", \"reason\": \"People asked\"", ""))
                    .containsExactly("WARNING team.resolution-without-reason team/t /meetings/0/resolutions/0/reason");
        }
    }

    @Nested
    class AssetOfNobody {

        private static final String ASSET = """
                {"kith": "1.0", "type": "asset", "id": "a", "title": "A", "kind": "KIND", "place": "p"}""";
        private static final String PLACE = """
                {"kith": "1.0", "type": "place", "id": "p", "name": "P", "kind": "town"}""";

        @ParameterizedTest
        @ValueSource(strings = {"gift", "association", "institution", "exchange"})
        void cannotBeAskedFor(String kind) {
            assertThat(Checking.findings(DAY, PLACE, ASSET.replace("KIND", kind)))
                    .containsExactly("WARNING asset.of-nobody asset/a ");
        }

        @Test
        void mayBeAPlaceThatIsEverybodys() {
            assertThat(Checking.findings(DAY, PLACE, ASSET.replace("KIND", "place")))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"person\": \"k7\"", "\"body\": \"b\""})
        void isNoneThatHasOne(String holder) {
            assertThat(Checking.findings(
                            DAY, BODY, ASSET.replace("KIND", "gift").replace("\"place\": \"p\"", holder)))
                    .isEmpty();
        }
    }

    private static List<String> team(String part, String other) {
        return Checking.findings(DAY, BODY, TEAM.replace(part, other));
    }
}
