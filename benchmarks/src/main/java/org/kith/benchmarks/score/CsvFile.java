package org.kith.benchmarks.score;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SplittableRandom;

/** A file of answers: 41 bytes a row, a number of eight digits and sixteen answers; a million rows are 41 MB. */
final class CsvFile {

    static final List<String> QUESTIONS = List.of(
            "grow-others",
            "know-own-ability",
            "know-own-limits",
            "value-difference",
            "fair-chances",
            "good-relations",
            "learn-together",
            "bring-together",
            "value-groups",
            "keep-in-touch",
            "lasting-change",
            "complement-each-other",
            "know-contribution",
            "build-on-assets",
            "know-what-matters",
            "outcomes-with-plan");

    static final String NUMBER = "respondent";

    private static final String FOLDER = "kith.benchmarks.data";

    private CsvFile() {}

    /** {@return the folder that the runner has named, else one for such files} */
    static Path folder() {
        return Path.of(System.getProperty(FOLDER, System.getProperty("java.io.tmpdir")));
    }

    /** {@return the file with so many rows; made when it is first wanted} */
    static Path of(Path folder, int rows) throws IOException {
        Path file = folder.resolve("statements-" + rows + ".csv");
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, "answers", ".part");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
                write(rows, out);
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static void write(int rows, OutputStream out) throws IOException {
        out.write((NUMBER + "," + String.join(",", QUESTIONS) + "\n").getBytes(US_ASCII));
        SplittableRandom random = new SplittableRandom(Population.SEED);
        byte[] row = new byte[8 + 2 * Population.ITEMS];
        for (int i = 0; i < rows; i++) {
            int number = 10_000_000 + i;
            for (int digit = 7; digit >= 0; digit--, number /= 10) {
                row[digit] = (byte) ('0' + number % 10);
            }
            for (int question = 0; question < Population.ITEMS; question++) {
                row[8 + 2 * question] = ',';
                row[9 + 2 * question] = (byte) ('0' + random.nextInt(Population.LEVELS));
            }
            out.write(row);
            out.write('\n');
        }
    }
}
