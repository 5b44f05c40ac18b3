package org.kith.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.ScoringStrategy;

/** A plug-in in a folder of its own, as if in a jar of its own. */
class RegistrationTest {

    private static final Class<?> PLUGIN = CountingScoring.class;
    private static final String SERVICES = "META-INF/services/" + ScoringStrategy.class.getName();

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheClass() throws IOException {
        String path = path(PLUGIN);
        copy(root(PLUGIN) + path, path);
    }

    @Test
    void needsAServicesFile() {
        assertFails("add the line " + PLUGIN.getName());
    }

    @Test
    void readsPastComments() throws IOException {
        write(SERVICES, "# Ours\n" + PLUGIN.getName() + " # counts\n");

        assertThatNoException().isThrownBy(this::check);
    }

    @Test
    void needsAModuleThatProvidesIt() throws IOException {
        write(SERVICES, PLUGIN.getName() + "\n");
        copy(root(ScoringStrategyContract.class) + "module-info.class", "module-info.class"); // provides nothing

        assertFails("write 'provides " + ScoringStrategy.class.getName() + " with " + PLUGIN.getName() + "'");
    }

    private void assertFails(String advice) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(this::check).withMessageContaining(advice);
    }

    private void check() throws Exception {
        try (URLClassLoader loader = new FolderLoader(folder.toUri().toURL())) {
            Plugin plugin =
                    (Plugin) loader.loadClass(PLUGIN.getName()).getConstructor().newInstance();
            Registration.checkServices(plugin, ScoringStrategy.class);
        }
    }

    private void copy(String from, String to) throws IOException {
        try (InputStream in = URI.create(from).toURL().openStream()) {
            Files.copy(in, made(to));
        }
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(made(file), text);
    }

    private Path made(String file) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.getParent());
        return target;
    }

    private static String root(Class<?> type) {
        String self = type.getResource("/" + path(type)).toExternalForm();
        return self.substring(0, self.length() - path(type).length());
    }

    private static String path(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    /** Loads the plug-in from the folder, and all else from where the test comes from. */
    private static final class FolderLoader extends URLClassLoader {

        FolderLoader(URL folder) {
            super(new URL[] {folder}, RegistrationTest.class.getClassLoader());
        }

        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            return name.equals(PLUGIN.getName()) ? findClass(name) : super.loadClass(name);
        }

        @Override
        public URL getResource(String name) {
            URL own = findResource(name);
            return own == null ? super.getResource(name) : own;
        }
    }
}
