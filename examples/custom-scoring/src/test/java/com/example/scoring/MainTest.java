package com.example.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class MainTest {

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    void printsTheLights() {
        // One star of two is half the scale: amber, because green begins at 3/4 here.
        assertEquals(
                List.of(
                        "Street party: amber",
                        "Food for all: green",
                        "Everybody can get in: amber",
                        "Music: no light",
                        "The worst light is amber, of access."),
                printed(() -> Main.main(new String[0])));
    }

    private static List<String> printed(Runnable task) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(bytes, true, UTF_8));
            task.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(UTF_8).lines().toList();
    }
}
