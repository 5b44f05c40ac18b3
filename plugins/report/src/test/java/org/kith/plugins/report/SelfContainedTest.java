package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SelfContainedTest {

    private final String page = Samples.page(Samples.STEERING, Samples.dossier());

    @Test
    void loadsNothing() {
        assertThat(page).doesNotContain("<link", "<img", "<iframe", "<object", "src=", "url(", "@import");
    }

    @Test
    void runsNothing() {
        assertThat(page).doesNotContain("<script").doesNotContainPattern("<[^>]*\\son[a-z]+=");
    }

    @Test
    void linksOnlyToItselfAndToSources() {
        assertThat(all("href=\"([^\"]*)\""))
                .allMatch(link -> link.startsWith("#") || link.startsWith("https://example"));
    }

    @Test
    void linksToWhatIsThere() {
        assertThat(all("id=\"([^\"]*)\"")).containsAll(all("href=\"#([^\"]*)\""));
    }

    @Test
    void doesNotFollowAnAddressThatIsNotOfTheWeb() {
        assertThat(page).contains("<span class=\"address\">javascript:alert(1)</span>");
    }

    @Nested
    class Structure {

        @Test
        void namesEveryPartOnce() {
            assertThat(all("\\sid=\"([^\"]*)\"")).doesNotHaveDuplicates();
        }

        @Test
        void hasHeadingsWithoutAStepLeftOut() {
            List<String> levels = all("<h([1-6])");
            assertThat(levels.get(0)).isEqualTo("1");
            for (int i = 1; i < levels.size(); i++) {
                assertThat(Integer.parseInt(levels.get(i)))
                        .isLessThanOrEqualTo(Integer.parseInt(levels.get(i - 1)) + 1);
            }
        }

        @Test
        void hasACaptionForEveryTable() {
            assertThat(all("(<caption>)")).hasSameSizeAs(all("(<table)"));
        }

        @Test
        void saysForEveryHeaderWhatItHeads() {
            assertThat(all("(<th[ >])")).hasSameSizeAs(all("(<th scope=)"));
        }

        @Test
        void describesEveryDrawingOrHidesIt() {
            assertThat(all("(<svg)")).hasSameSizeAs(all("<svg[^>]*(role=\"img\"|aria-hidden=\"true\")"));
        }

        @Test
        void closesWhatItOpens() {
            assertThat(Markup.of(page).stream()
                            .filter(tag -> tag.startsWith("/"))
                            .count())
                    .isEqualTo(Markup.of(page).stream()
                            .filter(tag -> !tag.startsWith("/") && !tag.matches("(meta|br|!DOCTYPE).*"))
                            .count());
        }
    }

    private List<String> all(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
