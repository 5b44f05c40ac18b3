package org.kith.plugins.testkit;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.core.spi.Plugin;

/** How a plug-in makes itself known, and under what name. */
final class Registration {

    private static final int MAX_NAME = 64;

    private Registration() {}

    static void checkName(Plugin plugin) {
        assertThat(plugin.name())
                .as("A name has lower-case letters and digits with single dots or dashes between them: change name().")
                .matches("[a-z0-9]+([.-][a-z0-9]+)*")
                .hasSizeLessThanOrEqualTo(MAX_NAME);
    }

    static void checkSpi(Plugin plugin) {
        assertThat(plugin.spi())
                .as("The plug-in was made for another version of the contracts: return Plugin.SPI from spi(), and"
                        + " compile it against the version of Kith that it is tested with.")
                .isEqualTo(Plugin.SPI);
    }

    /** Checks the services file and, where the plug-in has one, the module declaration; both are read from its own jar. */
    static void checkServices(Plugin plugin, Class<?> contract) {
        String provider = plugin.getClass().getName();
        String services = "META-INF/services/" + contract.getName();
        assertThat(read(plugin.getClass(), services).stream().flatMap(Registration::lines))
                .as("The class path finds a plug-in through a file: add the line %s to %s.", provider, services)
                .contains(provider);
        read(plugin.getClass(), "module-info.class")
                .ifPresent(module -> assertThat(providers(module, contract))
                        .as(
                                "The module path finds a plug-in through its module: write 'provides %s with %s'"
                                        + " into module-info.java.",
                                contract.getName(), provider)
                        .contains(provider));
    }

    private static Stream<String> lines(byte[] services) {
        return new String(services, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.replaceFirst("#.*", "").strip());
    }

    private static List<String> providers(byte[] module, Class<?> contract) {
        return ModuleDescriptor.read(ByteBuffer.wrap(module)).provides().stream()
                .filter(provides -> provides.service().equals(contract.getName()))
                .flatMap(provides -> provides.providers().stream())
                .toList();
    }

    /** {@return a file of the jar or folder that a class comes from; empty if it has no such file} */
    private static Optional<byte[]> read(Class<?> type, String file) {
        String path = type.getName().replace('.', '/') + ".class";
        String self = requireNonNull(type.getResource("/" + path), path).toExternalForm();
        URI uri = URI.create(self.substring(0, self.length() - path.length()) + file);
        try (InputStream in = uri.toURL().openStream()) {
            return Optional.of(in.readAllBytes());
        } catch (FileNotFoundException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file + " beside " + type.getName(), e);
        }
    }
}
