package org.kith.examples.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** One run of the main job: its exit status and what it said. */
record Run(int status, List<String> out, List<String> err) {

    /** The input that is shipped. */
    static final Path INPUT = Path.of("input");

    /** The day that the demo looks at. */
    static final String AS_OF = "2022-03-14";

    static Run ofShippedInput(Path output) {
        return of(INPUT.toString(), output.toString(), AS_OF);
    }

    static Run of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = MainJob.run(arguments, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
        return new Run(status, lines(out), lines(err));
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(UTF_8).lines().toList();
    }

    /** {@return the content of every file in a folder, by name} */
    static Map<String, byte[]> files(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** Copies the shipped input into a folder, where a test may spoil it. */
    static void copyInput(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, byte[]> file : files(INPUT).entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
