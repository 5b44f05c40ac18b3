package org.kith.examples.architecture;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;
import org.kith.examples.architecture.Sources.Source;

/** Every code of a finding has a text and advice, is used, and stands in {@code docs/findings.md}. */
class FindingsPageTest {

    private static final String INTRODUCTION = """
        # Findings

        What Kith says when something is wrong, by module and code. A code is stable; the text may be put better. `{0}`, `{1}` and so
        on are filled with ids, names of properties, numbers, dates and words of closed lists, never with text of a document.

        *This page is generated from the modules' `META-INF/kith/messages`; a test holds it equal, and rewrites it with
        `-Dkith.golden.rewrite=true`.*
        """;

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+");

    /** Calls whose code stands where it is reported. */
    private static final List<Pattern> REPORTS = List.of(
            Pattern.compile("\\breport\\(\\s*(?:Severity\\.)?[A-Z]+,\\s*\"([^\"]*)\""),
            Pattern.compile("\\bFinding\\.of\\(\\s*(?:Severity\\.)?[A-Z]+,\\s*\"([^\"]*)\""));

    private static final List<Texts> TEXTS = Texts.all();
    private static final Map<String, Set<String>> USED = used();

    /** The texts of a module. */
    @Nested
    class Text {

        @Test
        void isThereForEveryCodeThatIsReported() {
            Map<String, Set<String>> missing = new TreeMap<>();
            USED.forEach((module, codes) -> {
                Set<String> unknown = new TreeSet<>(codes);
                unknown.removeAll(codesOf(module));
                missing.put(module, unknown);
            });

            assertThat(missing).allSatisfy((module, codes) -> assertThat(codes).isEmpty());
        }

        @Test
        void comesWithAdvice() {
            assertThat(TEXTS)
                    .allSatisfy(texts -> assertThat(texts.codesWithAdvice()).isEqualTo(texts.codes()));
        }

        @Test
        void isNeverLeftUnused() {
            assertThat(TEXTS)
                    .allSatisfy(texts -> assertThat(USED.getOrDefault(texts.module(), Set.of()))
                            .containsAll(texts.codes()));
        }

        @Test
        void isASentence() {
            assertThat(TEXTS)
                    .allSatisfy(texts -> assertThat(texts.entries())
                            .allSatisfy((key, text) ->
                                    assertThat(text).matches("(?s)[A-Z{].*[^ ]").isEqualTo(text.strip())));
        }

        @Test
        void belongsToAWellFormedCode() {
            assertThat(TEXTS)
                    .allSatisfy(texts -> assertThat(texts.codes())
                            .allSatisfy(code -> assertThat(Finding.of(Severity.INFO, code, Messages.none())
                                            .code())
                                    .isEqualTo(code)));
        }

        @Test
        void ofACodeIsWrittenOnce() {
            List<String> codes = new ArrayList<>();
            TEXTS.forEach(texts -> codes.addAll(texts.codes()));

            assertThat(codes).hasSizeGreaterThan(100).doesNotHaveDuplicates();
        }
    }

    /** The page for readers. */
    @Nested
    class Page {

        @Test
        void holdsEveryText() throws IOException {
            Golden.check(Golden.DOCS.resolve("findings.md"), page());
        }
    }

    private static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Texts texts : TEXTS) {
            page.append("\n## ")
                    .append(texts.module())
                    .append("\n\n| code | text | what to try |\n| --- | --- | --- |\n");
            for (String code : texts.codes()) {
                page.append("| `").append(code).append("` | ");
                page.append(cell(texts.text(code)))
                        .append(" | ")
                        .append(cell(texts.advice(code)))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static String cell(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("<", "&lt;")
                .replace("*", "\\*");
    }

    /** {@return the codes that a module may use: its own and the kernel's} */
    private static Set<String> codesOf(String module) {
        return TEXTS.stream()
                .filter(texts -> texts.module().equals(module) || texts.module().equals(Code.CORE))
                .flatMap(texts -> texts.codes().stream())
                .collect(toCollection(TreeSet::new));
    }

    /** {@return the codes in the sources, by module: what is reported, and every literal that looks like a known code} */
    private static Map<String, Set<String>> used() {
        Set<String> beginnings = TEXTS.stream()
                .flatMap(texts -> texts.codes().stream())
                .map(code -> code.substring(0, code.indexOf('.')))
                .collect(toCollection(TreeSet::new));
        Map<String, Set<String>> used = new TreeMap<>();
        for (Source source : Sources.published()) {
            Set<String> codes = new TreeSet<>();
            REPORTS.forEach(pattern -> codes.addAll(source.find(pattern)));
            source.literals().stream()
                    .filter(literal -> CODE.matcher(literal).matches())
                    .filter(literal -> beginnings.contains(literal.substring(0, literal.indexOf('.'))))
                    .forEach(codes::add);
            if (!codes.isEmpty()) {
                used.computeIfAbsent(moduleOf(source), module -> new TreeSet<>())
                        .addAll(codes);
            }
        }
        return used;
    }

    private static String moduleOf(Source source) {
        Map<String, String> byPackage = BuiltModule.ALL.stream()
                .flatMap(module -> module.descriptor().packages().stream().map(name -> Map.entry(name, module.name())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return byPackage.get(
                source.find(Pattern.compile("(?m)^package ([a-z.]+);")).get(0));
    }
}
