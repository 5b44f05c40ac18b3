package org.kith.examples.mainjob;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.kith.core.Kith;
import org.kith.core.registry.UnknownPluginException;

/**
 * Reads every document of a folder, checks and scores them, and writes every export into another folder.
 *
 * <p>The exit status is 0 if all is well, 1 if there are findings of severity error, and 2 if the arguments are of no use, a
 * plug-in is missing, or a file cannot be written.
 */
public final class MainJob {

    private static final String USAGE =
            "Usage: MainJob <input folder> <output folder> <as-of date, such as 2022-03-14>";

    private MainJob() {}

    /** Runs the job and ends the JVM with its exit status. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** {@return the exit status of the job with these arguments} */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 3) {
            err.println(USAGE);
            return 2;
        }
        try {
            Path input = Path.of(arguments[0]);
            LocalDate asOf = LocalDate.parse(arguments[2]);
            if (!Files.isDirectory(input)) {
                err.println("There is no folder " + input + ". " + USAGE);
                return 2;
            }
            return new Job(Kith.load(), input, Path.of(arguments[1]), asOf).run(out);
        } catch (DateTimeException | InvalidPathException e) {
            err.println(USAGE);
        } catch (UnknownPluginException e) {
            err.println(e.getMessage());
        } catch (IOException e) {
            err.println("A file cannot be read or written: " + e.getMessage());
        }
        return 2;
    }
}
