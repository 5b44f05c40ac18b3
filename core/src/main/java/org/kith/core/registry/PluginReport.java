package org.kith.core.registry;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;

/**
 * What was found when plug-ins were looked for: those that are ready for use, and what is wrong with the others.
 *
 * <p>It does not depend on the order in which jars stand on a path. Immutable.
 */
public final class PluginReport {

    private static final Comparator<Registration> BY_KIND_AND_NAME =
            Comparator.comparing(Registration::kind).thenComparing(Registration::name);

    private static final Comparator<Finding> BY_CODE_AND_ARGUMENTS =
            Comparator.comparing(Finding::code).thenComparing(finding -> String.join("\n", finding.arguments()));

    private final ImmutableList<Registration> registrations;
    private final Findings findings;

    private PluginReport(List<Registration> registrations, Findings findings) {
        this.registrations = ImmutableList.sortedCopyOf(BY_KIND_AND_NAME, registrations);
        this.findings = findings;
    }

    /** {@return a report in which each finding stands once} */
    static PluginReport of(List<Registration> registrations, Findings findings) {
        List<Finding> sorted = ImmutableList.sortedCopyOf(BY_CODE_AND_ARGUMENTS, ImmutableSet.copyOf(findings));
        return new PluginReport(registrations, Findings.copyOf(sorted));
    }

    /** {@return the plug-ins that are ready for use, by kind and then by name} */
    public List<Registration> registrations() {
        return registrations;
    }

    /**
     * {@return what is wrong with the others, by code; empty if all is well}
     *
     * <p>Each finding names the class, or the jar, that it is about, the reason, and what to try. An error means that a
     * plug-in cannot be used.
     */
    public Findings findings() {
        return findings;
    }

    /** {@return the report for people to read: a line for each plug-in, then each finding with what to try} */
    @Override
    public String toString() {
        return Stream.of(heading(), lines(), troubles()).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private Stream<String> heading() {
        return Stream.of("Plug-ins ready for use: " + registrations.size() + ", findings: " + findings.size());
    }

    private Stream<String> lines() {
        return registrations.stream()
                .map(one -> "  " + Strings.padEnd(one.kind().words(), 17, ' ') + Strings.padEnd(one.name(), 24, ' ')
                        + " " + one.className() + " (" + one.origin() + ")");
    }

    private Stream<String> troubles() {
        return findings.stream()
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.toString()), finding.advice().stream().map(advice -> "  Try: " + advice)));
    }
}
