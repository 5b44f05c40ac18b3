package org.kith.core.registry;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.internal.InternalFutureFailureAccess;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.kith.core.spi.Plugin;
import org.slf4j.Logger;
import tools.jackson.core.JsonParser;

/** Compiles plug-ins and packs them into jars, the way their makers would. */
final class Workshop {

    private Workshop() {}

    /** {@return the classes and resources of the kernel} */
    static Path kernel() {
        return origin(Plugin.class);
    }

    /** {@return the jars that the kernel needs} */
    static List<Path> libraries() {
        return Stream.of(
                        ImmutableList.class,
                        InternalFutureFailureAccess.class,
                        NullMarked.class,
                        Logger.class,
                        JsonParser.class)
                .map(Workshop::origin)
                .toList();
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the kernel and what it needs, as on a path} */
    static List<Path> kernelAndLibraries() {
        return Stream.concat(Stream.of(kernel()), libraries().stream()).toList();
    }

    /** Compiles classes, each under its name, against the kernel on the class path. */
    static void compile(Path classes, Map<String, String> sources) throws IOException {
        Path folder = Files.createTempDirectory(classes.getParent(), "sources");
        compile(
                write(folder, sources),
                List.of("-d", classes.toString(), "-cp", path(kernelAndLibraries()), "-proc:none", "-Xlint:none"));
    }

    /** Compiles modules, each source under the name of its module, a slash and its own, against the kernel as a module. */
    static void compileModules(Path modules, Map<String, String> sources) throws IOException {
        Path folder = Files.createTempDirectory(modules.getParent(), "sources");
        compile(
                write(folder, sources),
                List.of(
                        "-d",
                        modules.toString(),
                        "--module-source-path",
                        folder.toString(),
                        "-p",
                        path(kernelAndLibraries()),
                        "-proc:none",
                        "-Xlint:none"));
    }

    private static List<Path> write(Path folder, Map<String, String> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            int slash = source.getKey().indexOf('/') + 1;
            String module = source.getKey().substring(0, slash);
            String file = source.getKey().substring(slash).replace('.', '/') + ".java";
            files.add(write(folder.resolve(module + file), source.getValue()));
        }
        return files;
    }

    /** Writes a file and the folders that it needs. */
    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static void compile(List<Path> files, List<String> options) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            boolean done = compiler.getTask(
                            messages, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
            if (!done) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(joining(File.pathSeparator));
    }

    /** Writes the services file for a contract beside some classes. */
    static void register(Path classes, Class<?> contract, String... lines) throws IOException {
        write(classes.resolve("META-INF/services/" + contract.getName()), String.join("\n", lines) + "\n");
    }

    /** {@return the class files and resources of some folders as one jar, where the last of two files of one path wins} */
    static Path jar(Path jar, Path... folders) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                all.filter(Files::isRegularFile)
                        .forEach(file ->
                                files.put(folder.relativize(file).toString().replace('\\', '/'), file));
            }
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            entries.setLevel(Deflater.NO_COMPRESSION);
            for (Map.Entry<String, Path> file : files.entrySet()) {
                entries.putNextEntry(new JarEntry(file.getKey()));
                Files.copy(file.getValue(), entries);
                entries.closeEntry();
            }
        }
        return jar;
    }

    static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
