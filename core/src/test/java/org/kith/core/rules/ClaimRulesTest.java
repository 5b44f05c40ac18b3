package org.kith.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each code of the rules of claims, with figures published of Plymouth and of Western Australia. */
class ClaimRulesTest {

    private static final String SOURCED =
            ", \"period\": \"2018\"," + " \"source\": {\"citation\": \"PLY1\", \"confidence\": \"verified\"}";

    @Nested
    class AClaim {

        @Test
        void saysWhoSaysSoAndWhenItWas() {
            assertThat(claims(claim("a", "\"value\": \"over 40\"")))
                    .containsExactly("INFO claim.no-period claim/a /period", "WARNING claim.no-source claim/a /source");
            assertThat(claims(claim("a", "\"value\": \"over 40\"" + SOURCED))).isEmpty();
        }

        @Test
        void doesNotSupersedeItself() {
            assertThat(claims(
                            claim("a", "\"value\": \"5\", \"supersedes\": [\"b\"]" + SOURCED),
                            claim("b", "\"value\": \"5\", \"supersedes\": [\"a\"]" + SOURCED)))
                    .containsExactly(
                            "ERROR claim.supersedes-itself claim/a /supersedes",
                            "ERROR claim.supersedes-itself claim/b /supersedes");
        }
    }

    @Nested
    class TwoClaims {

        @Test
        void ofSuchAmountsAreNotComparableAndThatIsSaid() {
            String[] signatories = {
                claim("ply1", "\"value\": \"over 40\"" + SOURCED), claim("ply3", "\"value\": \"over 90\"" + SOURCED)
            };

            assertThat(claims(signatories)).containsExactly("INFO claim.not-comparable claim/ply3 /value");
            assertThat(texts(signatories))
                    .containsExactly(
                            "Nobody can tell whether the claims ply1 (over 40) and ply3 (over 90) agree: such amounts do not compare.");
        }

        @Test
        void thatExcludeEachOtherDisagree() {
            assertThat(claims(
                            claim("ply1", "\"value\": \"40\"" + SOURCED),
                            claim("ply3", "\"value\": \"over 90\"" + SOURCED)))
                    .containsExactly("WARNING claim.disagrees claim/ply3 /value");
        }

        @Test
        void mayBothBeTrueOfOtherPeopleOrAgainstOthers() {
            // planned at least 30 families, 43 patients took part, 30 completed
            assertThat(claims(
                            claim(
                                    "took-part",
                                    "\"value\": \"43\", \"population\": \"Patients who took part\"" + SOURCED),
                            claim(
                                    "completed",
                                    "\"value\": \"30\", \"population\": \"Patients who completed\"" + SOURCED)))
                    .containsExactly("INFO claim.other-scope claim/took-part /value");
            assertThat(claims(
                            claim("a", "\"value\": \"0.37\", \"comparator\": \"172 controls\"" + SOURCED),
                            claim("b", "\"value\": \"0.5\", \"comparator\": \"The year before\"" + SOURCED)))
                    .containsExactly("INFO claim.other-scope claim/b /value");
        }

        @Test
        void areNotComparedIfOneIsPast() {
            assertThat(claims(
                            claim("early", "\"value\": \"19\"" + SOURCED),
                            claim("late", "\"value\": \"43\", \"supersedes\": [\"early\"]" + SOURCED)))
                    .isEmpty();
        }

        @Test
        void areNotComparedIfTheyAreOfOtherDays() {
            assertThat(claims(
                            claim("mid-2018", "\"value\": \"30\"" + SOURCED),
                            claim("later", "\"value\": \"40\"" + SOURCED.replace("2018", "2019"))))
                    .isEmpty();
        }

        @Test
        void areNotComparedInOtherUnits() {
            assertThat(claims(
                            claim("mid-2018", "\"value\": \"30\", \"unit\": \"organisations\"" + SOURCED),
                            claim("later", "\"value\": \"40\", \"unit\": \"individuals and organisations\"" + SOURCED)))
                    .isEmpty();
        }

        @Test
        void agreeIfTheyAreEqual() {
            assertThat(claims(claim("a", "\"value\": \"697\"" + SOURCED), claim("b", "\"value\": \"697\"" + SOURCED)))
                    .isEmpty();
        }

        @Test
        void areToldOnceWhateverTheOrderOfTheFiles() {
            String one = claim("a", "\"value\": \"1\"" + SOURCED);
            String other = claim("b", "\"value\": \"2\"" + SOURCED);

            assertThat(claims(one, other)).isEqualTo(claims(other, one)).hasSize(1);
        }
    }

    private static String claim(String id, String fields) {
        return "{\"kith\": \"1.0\", \"type\": \"claim\", \"id\": \"%s\", \"about\": \"effect\", %s}"
                .formatted(id, fields);
    }

    private static List<String> claims(String... claims) {
        return Written.findings(withIndicator(claims));
    }

    private static List<String> texts(String... claims) {
        return Written.texts(withIndicator(claims));
    }

    private static String[] withIndicator(String... claims) {
        String indicator = "{\"kith\": \"1.0\", \"type\": \"indicator\", \"id\": \"effect\", \"version\": \"1\","
                + " \"title\": \"An effect\", \"direction\": \"higher-is-better\"}";
        return Stream.concat(Stream.of(indicator), Stream.of(claims)).toArray(String[]::new);
    }
}
