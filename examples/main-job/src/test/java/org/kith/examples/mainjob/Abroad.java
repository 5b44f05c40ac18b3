package org.kith.examples.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;

/** Runs the main job in a JVM with other settings, and writes down what they are. */
final class Abroad {

    private Abroad() {}

    /** Takes the file for the settings, and then the arguments of the main job. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), settings(), UTF_8);
        MainJob.main(new String[] {arguments[1], arguments[2], arguments[3]});
    }

    private static String settings() {
        String number = String.format("%,.1f", 1234.5);
        return String.join(
                " ",
                Locale.getDefault().toString(),
                number,
                "title".toUpperCase(Locale.getDefault()),
                ZoneId.systemDefault().getId(),
                Charset.defaultCharset().name());
    }
}
