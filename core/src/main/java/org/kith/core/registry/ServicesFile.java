package org.kith.core.registry;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A services file that the JVM gave up on: the lines that are no class names, and the classes that are lost with them. */
final class ServicesFile {

    private static final String FOLDER = "/META-INF/services/";

    private final String label;
    private final ImmutableList<String> lines;

    private ServicesFile(String label, List<String> lines) {
        this.label = label;
        this.lines = ImmutableList.copyOf(lines);
    }

    static ServicesFile read(URL url) {
        return new ServicesFile(label(url), lines(url));
    }

    /** {@return the jar or folder that a services file lies in, without the way there, which may name a person} */
    static String label(URL url) {
        String path = url.getPath();
        int folder = path.indexOf(FOLDER);
        String container = folder < 0 ? path : path.substring(0, folder);
        int end = container.endsWith("!") ? container.length() - 1 : container.length();
        return container.substring(container.lastIndexOf('/', end - 1) + 1, end);
    }

    private static List<String> lines(URL url) {
        try {
            URLConnection connection = url.openConnection();
            connection.setUseCaches(false);
            try (InputStream in = connection.getInputStream()) {
                return contents(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return List.of();
        }
    }

    private static List<String> contents(String text) {
        return text.lines().map(line -> line.replaceFirst("#.*", "").trim()).collect(Collectors.toList());
    }

    String label() {
        return label;
    }

    /** {@return the numbers of the lines that are no class names, from 1; {@code unknown} if there are none} */
    String badLines() {
        return listed(
                IntStream.range(0, lines.size())
                        .filter(i -> !lines.get(i).isEmpty() && !ClassNames.isValid(lines.get(i)))
                        .mapToObj(i -> Integer.toString(i + 1)),
                "unknown");
    }

    /** {@return the class names on the other lines; {@code none} if there are none} */
    String lost() {
        return listed(lines.stream().filter(ClassNames::isValid), "none");
    }

    private static String listed(Stream<String> parts, String otherwise) {
        String list = parts.collect(Collectors.joining(", "));
        return list.isEmpty() ? otherwise : list;
    }
}
