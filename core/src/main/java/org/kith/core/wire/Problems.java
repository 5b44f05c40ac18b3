package org.kith.core.wire;

import java.util.ArrayList;
import java.util.List;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Location;
import org.kith.core.validation.Pointer;
import org.kith.core.validation.Severity;

/** Collects what is wrong with one file; after {@link #MAX} problems it only says that there are more. Not thread-safe. */
final class Problems {

    /** How many problems of one file are reported singly. */
    static final int MAX = 1_000;

    private static final Messages MESSAGES = Messages.load(Problems.class, "kernel");

    private final String file;
    private final Positions positions;
    private final List<Finding> findings = new ArrayList<>();
    private int count;

    Problems(String file, byte[] json) {
        this.file = file;
        this.positions = new Positions(json);
    }

    /** Reports a problem at a byte offset. */
    void report(Pointer pointer, long offset, String code, Object... arguments) {
        if (++count > MAX + 1) {
            return;
        }
        positions.moveTo((int) offset);
        Finding finding = count > MAX
                ? Finding.of(Severity.ERROR, "json.too-many-problems", MESSAGES, MAX)
                : Finding.of(Severity.ERROR, code, MESSAGES, arguments);
        findings.add(finding.at(pointer).at(new Location(file, positions.line(), positions.column())));
    }

    boolean isEmpty() {
        return count == 0;
    }

    Findings findings() {
        return findings.stream().collect(Findings.toFindings());
    }
}
