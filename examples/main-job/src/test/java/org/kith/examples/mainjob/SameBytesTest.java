package org.kith.examples.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the main job are the same bytes on any machine. */
class SameBytesTest {

    private static final int MINUTES = 2;

    @TempDir
    static Path here;

    @TempDir
    Path folder;

    @BeforeAll
    static void runHere() {
        Run.ofShippedInput(here);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void comeFromAnyMachine(String settings, List<String> options) throws Exception {
        assertThat(runAbroad(options)).isZero();

        assertThat(folder.resolve("settings")).content(UTF_8).startsWith(settings);
        Map<String, byte[]> expected = Run.files(here);
        Map<String, byte[]> actual = Run.files(folder.resolve("abroad"));
        assertThat(actual).containsOnlyKeys(expected.keySet());
        assertThat(expected)
                .hasSize(Export.ALL.size())
                .allSatisfy(
                        (name, bytes) -> assertThat(actual.get(name)).as(name).isEqualTo(bytes));
    }

    private int runAbroad(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(tuning());
        command.addAll(options);
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), Abroad.class.getName()));
        command.add(folder.resolve("settings").toString());
        command.addAll(List.of(Run.INPUT.toString(), folder.resolve("abroad").toString(), Run.AS_OF));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    /** {@return the compilers and the collector of this JVM: those abroad live as shortly as this one} */
    private static List<String> tuning() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:"))
                .toList();
    }

    static Stream<Arguments> machines() {
        return Stream.of(
                argumentSet(
                        "Turkish, in Samoa, in Latin 1",
                        "tr_TR 1.234,5 T\u0130TLE Pacific/Apia ISO-8859-1",
                        List.of(
                                "-Duser.language=tr",
                                "-Duser.country=TR",
                                "-Duser.timezone=Pacific/Apia",
                                "-Dfile.encoding=ISO-8859-1")),
                argumentSet(
                        "Egyptian, with its digits",
                        "ar_EG_#u-nu-arab \u0661\u066c\u0662\u0663\u0664\u066b\u0665 TITLE Africa/Cairo UTF-8",
                        List.of(
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "-Duser.extensions=u-nu-arab",
                                "-Duser.timezone=Africa/Cairo",
                                "-Dfile.encoding=UTF-8")),
                argumentSet(
                        "German",
                        "de_DE 1.234,5 TITLE Europe/Berlin UTF-8",
                        List.of(
                                "-Duser.language=de",
                                "-Duser.country=DE",
                                "-Duser.timezone=Europe/Berlin",
                                "-Dfile.encoding=UTF-8")));
    }
}
