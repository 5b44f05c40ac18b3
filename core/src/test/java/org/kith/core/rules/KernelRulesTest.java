package org.kith.core.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;

/** Each code of the kernel's rules, from documents as they are written down. */
class KernelRulesTest {

    private static final Kith KITH = Kith.load();
    private static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private static final String FRAMEWORK = """
            {"kith": "1.0", "type": "framework", "id": "f", "version": "1", "title": "F", "profileOnly": false,
             "scales": [{"key": "s", "title": "S", "levels": [{"key": "no", "value": 0, "title": "No"}, {"key": "yes", "value": 1, "title": "Yes"}]}],
             "criteria": [{"key": "a", "title": "A", "scale": "s"}, {"key": "b", "title": "B", "scale": "s"}]}""";

    @Nested
    class References {

        @Test
        void mustLeadSomewhere() {
            assertThat(findings(body("\"place\": \"nowhere\"")))
                    .containsExactly("ERROR reference.dangling body/x /place");
        }

        @Test
        void mayLeadToTheCatalogue() {
            assertThat(findings(body("\"sectors\": [\"education\"]"))).isEmpty();
        }

        @Test
        void areCheckedInLists() {
            assertThat(findings(body("\"sectors\": [\"education\", \"fishing\"]")))
                    .containsExactly("ERROR reference.dangling body/x /sectors/1");
        }

        private static String body(String field) {
            return "{\"kith\": \"1.0\", \"type\": \"body\", \"id\": \"x\", \"name\": \"X\", " + field + "}";
        }
    }

    @Nested
    class Places {

        @Test
        void mustNotLieWithinThemselves() {
            assertThat(findings(place("one", "two"), place("two", "one")))
                    .containsExactly(
                            "ERROR place.within-itself place/one /within",
                            "ERROR place.within-itself place/two /within");
        }

        @Test
        void mayLieWithinOthers() {
            assertThat(
                            findings(
                                    place("one", "two"),
                                    "{\"kith\": \"1.0\", \"type\": \"place\", \"id\": \"two\", \"name\": \"T\", \"kind\": \"city\"}"))
                    .isEmpty();
        }

        private static String place(String id, String within) {
            return "{\"kith\": \"1.0\", \"type\": \"place\", \"id\": \"%s\", \"name\": \"P\", \"kind\": \"town\", \"within\": \"%s\"}"
                    .formatted(id, within);
        }
    }

    @Nested
    class Sources {

        @Test
        void thatAreMadeUpSaySo() {
            assertThat(findings("""
                            {"kith": "1.0", "type": "body", "id": "x", "name": "X", "source": {"citation": "None", "confidence": "illustrative"}}""")).containsExactly("INFO source.illustrative body/x /source");
        }
    }

    @Nested
    class Assessments {

        private static final String EVIDENCE = "\"evidence\": [{\"summary\": \"Seen\"}]";

        @Test
        void thatFitHaveNoFindings() {
            assertThat(findings(FRAMEWORK, assessment("1", rated("a", "yes"), rated("b", "no"))))
                    .isEmpty();
        }

        @Test
        void mustBeOfTheVersionAtHand() {
            assertThat(findings(FRAMEWORK, assessment("2", rated("a", "yes"), rated("b", "no"))))
                    .containsExactly("ERROR assessment.other-version assessment/x /framework/version");
        }

        @Test
        void mustAnswerCriteriaOfTheFramework() {
            assertThat(findings(FRAMEWORK, assessment("1", rated("a", "yes"), rated("b", "no"), rated("c", "no"))))
                    .containsExactly("ERROR assessment.unknown-criterion assessment/x /answers/c");
        }

        @Test
        void mustRateOnTheScale() {
            assertThat(findings(FRAMEWORK, assessment("1", rated("a", "perhaps"), rated("b", "no"))))
                    .containsExactly("ERROR assessment.unknown-level assessment/x /answers/a/level");
        }

        @Test
        void sayWhatIsOpen() {
            assertThat(findings(FRAMEWORK, assessment("1", rated("a", "yes"))))
                    .containsExactly("INFO assessment.unanswered assessment/x /answers");
        }

        @Test
        void shouldHaveEvidence() {
            assertThat(findings(
                            FRAMEWORK,
                            assessment("1", rated("a", "yes"), rated("b", "no").replace(EVIDENCE, "\"evidence\": []"))))
                    .containsExactly("WARNING assessment.no-evidence assessment/x /answers");
        }

        @Test
        void thatWereInferredSaySo() {
            assertThat(
                            findings(
                                    FRAMEWORK,
                                    assessment("1", rated("a", "yes"), rated("b", "no"))
                                            .replace(
                                                    "\"answers\"",
                                                    "\"source\": {\"citation\": \"A page\", \"confidence\": \"inferred\"}, \"answers\"")))
                    .containsExactly("INFO assessment.inferred assessment/x /source");
        }

        @Test
        void sayThatTheirFrameworkChanged() {
            String hashed = assessment("1", rated("a", "yes"), rated("b", "no"))
                    .replace("\"version\": \"1\"", "\"version\": \"1\", \"hash\": \"sha256:" + "0".repeat(64) + "\"");

            assertThat(findings(FRAMEWORK, hashed))
                    .containsExactly("WARNING assessment.framework-changed assessment/x /framework/hash");
        }

        private static String rated(String criterion, String level) {
            return "\"%s\": {\"kind\": \"rated\", \"level\": \"%s\", %s}".formatted(criterion, level, EVIDENCE);
        }

        private static String assessment(String version, String... answers) {
            return """
                    {"kith": "1.0", "type": "assessment", "id": "x", "title": "X", "framework": {"id": "f", "version": "%s"},
                     "date": "2022-03-14", "rater": {"kind": "team"}, "answers": {%s}}""".formatted(version, String.join(", ", answers));
        }
    }

    private static List<String> findings(String... documents) {
        List<Entry<?>> entries = new ArrayList<>();
        for (String document : documents) {
            entries.add(KITH.readDocument("x.json", document.getBytes(UTF_8)).orElseThrow());
        }
        return KITH.check(Dossier.ofEntries(entries), DAY).stream()
                .peek(finding -> assertThat(finding.location()).isPresent())
                .map(finding -> finding.severity() + " " + finding.code() + " "
                        + finding.document().orElseThrow() + " " + finding.pointer())
                .toList();
    }
}
