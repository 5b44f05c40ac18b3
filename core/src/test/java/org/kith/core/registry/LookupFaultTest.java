package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.spi.Exporter;
import org.kith.core.validation.Finding;

class LookupFaultTest {

    private final Lookup<Exporter> lookup = new Lookup<>(
            PluginKind.EXPORTER,
            ServiceLoader.load(Exporter.class, LookupFaultTest.class.getClassLoader()),
            new LoadTrace());

    @Nested
    class OfUnknownForm {

        @Test
        void isAPlainFailureOfTheProviderIfItIsNamed() {
            Finding finding = LookupFault.of(
                    lookup, new ServiceConfigurationError("x.Spi: Provider org.acme.A is out of fashion, Jane Doe"));

            assertThat(finding.code()).isEqualTo("plugin.failed");
            assertThat(finding.arguments())
                    .containsExactly("org.acme.A", "load", "java.util.ServiceConfigurationError");
        }

        @Test
        void isAPlainFailureOfSomeProviderIfNoneIsNamed() {
            Finding finding = LookupFault.of(lookup, new ClassFormatError("Jane Doe"));

            assertThat(finding.arguments())
                    .containsExactly("a provider of org.kith.core.spi.Exporter", "load", "java.lang.ClassFormatError");
        }

        @Test
        void isAboutTheClassThatWasLoadedLast() {
            lookup.trace().loads("org.acme.A");

            assertThat(LookupFault.of(lookup, new VerifyError("Jane Doe")).arguments())
                    .containsExactly("org.acme.A", "load", "java.lang.VerifyError");
        }
    }

    @Nested
    class OfAFile {

        @Test
        void isUnreadableIfItIsNotAboutItsLines() {
            lookup.trace().opens(Workshop.url(Path.of("/lib/acme/META-INF/services/x")));

            Finding finding = LookupFault.of(lookup, new IllegalStateException("zip file closed"));

            assertThat(finding.code()).isEqualTo("plugin.services-unreadable");
            assertThat(finding.arguments())
                    .containsExactly("acme", "org.kith.core.spi.Exporter", "java.lang.IllegalStateException");
        }
    }
}
