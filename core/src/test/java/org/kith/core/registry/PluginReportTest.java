package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;

class PluginReportTest {

    private static final Registration CSV = new Registration(PluginKind.EXPORTER, "csv", "org.acme.Csv", "class path");
    private static final Registration MEAN =
            new Registration(PluginKind.SCORING, "mean", "org.acme.Mean", "org.acme.mean");
    private static final Registration MEDIAN =
            new Registration(PluginKind.SCORING, "median", "org.acme.Median", "given by the host");

    @Nested
    class Registrations {

        @Test
        void areOrderedByKindAndThenName() {
            PluginReport report = PluginReport.of(List.of(MEDIAN, CSV, MEAN), Findings.NONE);

            assertThat(report.registrations()).containsExactly(MEAN, MEDIAN, CSV);
        }

        @Test
        void tellWhereEachComesFrom() {
            assertThat(Plugins.builder()
                            .plus(SmallPlugins.exporter("csv"))
                            .build()
                            .report()
                            .registrations())
                    .containsExactly(
                            new Registration(
                                    PluginKind.MODEL, "kernel", "org.kith.core.rules.KernelModel", "class path"),
                            new Registration(
                                    PluginKind.EXPORTER,
                                    "csv",
                                    "org.kith.core.registry.SmallPlugins$SmallExporter",
                                    "given by the host"));
        }
    }

    @Nested
    class TheFindings {

        private final Finding first = Faults.nameInvalid("org.acme.A");
        private final Finding second = Faults.nameInvalid("org.acme.B");

        @Test
        void standOnceAndInTheSameOrderAlways() {
            PluginReport report = PluginReport.of(List.of(), Findings.of(second, first, second));

            assertThat(report.findings()).containsExactly(first, second);
        }
    }

    @Nested
    class AsText {

        @Test
        void isALineForEachPluginAndTwoForEachFinding() {
            PluginReport report =
                    PluginReport.of(List.of(CSV, MEAN), Findings.of(Faults.noConstructor("org.acme.Broken")));

            assertThat(report.toString().lines())
                    .containsExactly(
                            "Plug-ins ready for use: 2, findings: 1",
                            "  scoring strategy mean                     org.acme.Mean (org.acme.mean)",
                            "  exporter         csv                      org.acme.Csv (class path)",
                            "ERROR plugin.no-constructor: The plug-in org.acme.Broken cannot be created: it must be a"
                                    + " public class, not abstract, with a public constructor without parameters.",
                            "  Try: Add such a constructor to the plug-in, or hand an instance over:"
                                    + " builder().plus(...).");
        }
    }

    @Nested
    class Texts {

        @Test
        void areThereForEveryCodeWithWhatToTry() {
            Messages messages = Messages.load(Faults.class, "registry");

            assertThat(messages.codes()).hasSizeGreaterThan(15).allSatisfy(code -> {
                Finding finding = Finding.of(Severity.ERROR, code, messages, "a", "b", "c", "d");
                assertThat(finding.message()).doesNotContain("{");
                assertThat(finding.advice())
                        .hasValueSatisfying(advice -> assertThat(advice).doesNotContain("{"));
            });
        }
    }
}
