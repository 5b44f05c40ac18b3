package org.kith.core;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.kith.core.privacy.Directory;
import org.kith.core.privacy.PersonRef;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;

/**
 * The host's directory during one export: where it fails, nobody is known by name, and there is a finding.
 *
 * <p>The finding names the class of what was thrown and never its message, which may hold a name. Thread-safe.
 */
final class WatchedDirectory implements Directory {

    private final Directory names;
    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

    WatchedDirectory(Directory names) {
        this.names = names;
    }

    @Override
    @SuppressWarnings("OptionalIsNull") // a host may answer null all the same
    public Optional<String> nameOf(PersonRef person) {
        try {
            Optional<String> name = names.nameOf(person);
            return name == null ? failed("null") : name;
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            return failed(e.getClass().getName());
        }
    }

    private Optional<String> failed(String what) {
        failure.compareAndSet(null, what);
        return Optional.empty();
    }

    /** {@return the finding that the directory failed, about the first time that it did; none if it did not} */
    Findings findings() {
        String what = failure.get();
        return what == null
                ? Findings.NONE
                : Findings.of(Finding.of(Severity.WARNING, "directory.failed", Kith.MESSAGES, what));
    }

    @Override
    public String toString() {
        return "Directory";
    }
}
