package org.kith.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.core.validation.Findings;
import org.slf4j.Logger;
import org.slf4j.helpers.MessageFormatter;

class RegistryLogTest {

    private final List<String> lines = new ArrayList<>();
    private final RegistryLog log = new RegistryLog((Logger) Proxy.newProxyInstance(
            RegistryLogTest.class.getClassLoader(), new Class<?>[] {Logger.class}, (proxy, method, arguments) -> {
                lines.add(method.getName() + " "
                        + MessageFormatter.basicArrayFormat((String) arguments[0], new Object[] {arguments[1]}));
                return null;
            }));

    @Test
    void holdsALineForEachPluginAndAWarningForEachFault() {
        Registration csv = new Registration(PluginKind.EXPORTER, "csv", "org.acme.Csv", "class path");

        log.write(PluginReport.of(
                List.of(csv), Findings.of(Faults.nameInvalid("org.acme.Broken"), Faults.contextLoaderSkipped())));

        assertThat(lines)
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line)
                                .isEqualTo("debug Ready for use: exporter csv: org.acme.Csv (class path)"),
                        line -> assertThat(line)
                                .startsWith("warn ERROR plugin.name-invalid: ")
                                .contains("org.acme.Broken"),
                        line -> assertThat(line).startsWith("debug INFO plugin.context-loader-skipped: "));
    }
}
