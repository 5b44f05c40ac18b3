package org.kith.core.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.audience.Audience;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Redacted;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.Side;
import org.kith.core.shape.Document;

/** Stories as evidence: each may say what it shows, and of which side. */
class StoryTagTest {

    private static final Kith KITH = Kith.load();
    private static final Document FRAMEWORK = read("""
            {"kith": "1.0", "type": "framework", "id": "f", "version": "1", "title": "F", "profileOnly": true,
             "subject": "community",
             "scales": [{"key": "s", "title": "S", "levels": [{"key": "no", "value": 0, "title": "No"},
                                                              {"key": "yes", "value": 1, "title": "Yes"}]}],
             "criteria": [{"key": "confident", "title": "Confident", "criteria": [
                            {"key": "confident.process", "title": "P", "side": "process", "scale": "s"},
                            {"key": "confident.outcome", "title": "O", "side": "outcome", "scale": "s"}]},
                          {"key": "other", "title": "Other", "scale": "s"}]}
            """);

    @Nested
    class Tags {

        @Test
        void areOfACriterionAndASide() {
            assertThat(story("confident", "outcome").shows())
                    .containsExactly(StoryTag.of(FrameworkId.of("f"), CriterionKey.of("confident"), Side.OUTCOME));
        }

        @Test
        void goWhereTheStoryMayGo() {
            Dossier dossier = Dossier.of(story("confident", "outcome"), FRAMEWORK);

            assertThat(Redacted.of(dossier, Audience.TEAM).all(Story.TYPE)).hasSize(1);
            assertThat(Redacted.of(dossier, Audience.PUBLIC).all(Story.TYPE)).isEmpty();
        }
    }

    @Nested
    class Findings {

        @Test
        void areNoneForASideThatTheCriterionHas() {
            assertThat(found("confident", "process")).isEmpty();
            assertThat(found("confident.process", "process")).isEmpty();
        }

        @Test
        void areNoneWhereTheFrameworkTellsNoSidesApart() {
            assertThat(found("other", "process")).isEmpty();
        }

        @Test
        void tellOfACriterionThatIsNotThere() {
            assertThat(found("organised", "process")).containsExactly("story.unknown-criterion /shows/0/criterion");
        }

        @Test
        void tellOfTheWrongSide() {
            assertThat(found("confident.process", "outcome")).containsExactly("story.other-side /shows/0/side");
        }

        private List<String> found(String criterion, String side) {
            return KITH.check(Dossier.of(story(criterion, side), FRAMEWORK), LocalDate.of(2022, 3, 14)).stream()
                    .filter(finding -> finding.pointer().toString().startsWith("/shows"))
                    .map(finding -> finding.code() + " " + finding.pointer())
                    .toList();
        }
    }

    private static Story story(String criterion, String side) {
        return (Story) read("""
                {"kith": "1.0", "type": "story", "id": "s", "date": "2022-02", "text": "We dared to.",
                 "shows": [{"framework": "f", "criterion": "%s", "side": "%s"}]}
                """.formatted(criterion, side));
    }

    private static Document read(String json) {
        return KITH.readDocument("x.json", json.getBytes(UTF_8)).orElseThrow().document();
    }
}
