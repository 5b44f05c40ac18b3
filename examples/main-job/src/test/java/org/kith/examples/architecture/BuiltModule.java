package org.kith.examples.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One of our modules as it was built, a folder of classes or a jar. */
record BuiltModule(ModuleReference reference) {

    /** The named modules on the class path, in the order of their names. */
    static final List<BuiltModule> ALL = find();

    private static List<BuiltModule> find() {
        try {
            Map<String, BuiltModule> found = new TreeMap<>();
            for (URL url : Collections.list(BuiltModule.class.getClassLoader().getResources("module-info.class"))) {
                ModuleDescriptor descriptor = descriptor(url);
                if (descriptor.name().startsWith("org.kith.")) {
                    ModuleFinder finder = ModuleFinder.of(root(url));
                    found.put(
                            descriptor.name(),
                            new BuiltModule(finder.find(descriptor.name()).orElseThrow()));
                }
            }
            return List.copyOf(found.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ModuleDescriptor descriptor(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            return ModuleDescriptor.read(in);
        }
    }

    private static Path root(URL url) throws IOException {
        try {
            return url.openConnection() instanceof JarURLConnection jar
                    ? Path.of(jar.getJarFileURL().toURI())
                    : Path.of(url.toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    String name() {
        return descriptor().name();
    }

    ModuleDescriptor descriptor() {
        return reference.descriptor();
    }

    /** {@return the packages that everybody may see} */
    Set<String> exported() {
        return descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return the classes that the descriptor provides, by contract} */
    Map<String, Set<String>> provided() {
        Map<String, Set<String>> provided = new TreeMap<>();
        descriptor()
                .provides()
                .forEach(provides -> provided.put(provides.service(), new TreeSet<>(provides.providers())));
        return provided;
    }

    /** {@return the names of resources in a folder, in alphabetical order} */
    List<String> resources(String folder) throws IOException {
        try (ModuleReader reader = reference.open();
                Stream<String> all = reader.list()) {
            return all.filter(name -> name.startsWith(folder) && !name.endsWith("/"))
                    .sorted()
                    .toList();
        }
    }

    String text(String resource) throws IOException {
        try (ModuleReader reader = reference.open();
                InputStream in = reader.open(resource).orElseThrow()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
