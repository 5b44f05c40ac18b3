package org.kith.examples.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of every published module: what is lost in byte code, or joined. */
public final class Sources {

    /** The folder that holds everything. */
    public static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** A literal in one line; a text block has lines of its own and is not found. */
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");

    private static final List<String> FOLDERS =
            List.of("core", "charter-model", "empowerment-dimensions", "course-model", "plugins");

    private Sources() {}

    /** A source file with its text. */
    public record Source(Path path, String text) {

        /** {@return the text without comments; literals stay} */
        public String code() {
            String literal = "\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)+'";
            return Pattern.compile("(" + literal + ")|//[^\n]*|/\\*(?s:.*?)\\*/")
                    .matcher(text)
                    .replaceAll(match ->
                            match.group(1) == null ? "" : java.util.regex.Matcher.quoteReplacement(match.group(1)));
        }

        /** {@return the literals in the code, without their quotation marks, in order} */
        public List<String> literals() {
            return LITERAL.matcher(code())
                    .results()
                    .map(match -> match.group(1))
                    .toList();
        }

        /** {@return what a group of a pattern finds in the code} */
        public List<String> find(Pattern pattern) {
            return pattern.matcher(code())
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        }

        @Override
        public String toString() {
            return ROOT.relativize(path).toString();
        }
    }

    /** {@return the sources that are published, in the order of their paths} */
    public static List<Source> published() {
        List<Source> sources = new ArrayList<>();
        for (String folder : FOLDERS) {
            sources.addAll(below(ROOT.resolve(folder)));
        }
        return sources;
    }

    private static List<Source> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file ->
                            ROOT.relativize(file).toString().replace('\\', '/').contains("src/main/java/"))
                    .sorted()
                    .map(Sources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source read(Path file) {
        try {
            return new Source(file, Files.readString(file, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
