package org.kith.core.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading or working something out: a value, findings, or both.
 *
 * <p>Without a value there is at least one error among the findings. A value with errors is as much as could be made of
 * the data. Immutable, if the value is.
 *
 * @param <T> the type of the value
 */
public final class Outcome<T> {

    private static final int MAX_LISTED = 20;

    private final Optional<T> value;
    private final Findings findings;

    private Outcome(Optional<T> value, Findings findings) {
        this.value = value;
        this.findings = requireNonNull(findings, "findings");
    }

    /** {@return a value about which nothing was found} */
    public static <T> Outcome<T> of(T value) {
        return of(value, Findings.NONE);
    }

    /** {@return a value and what was found} */
    public static <T> Outcome<T> of(T value, Findings findings) {
        return new Outcome<>(Optional.of(value), findings);
    }

    /**
     * {@return no value, and why}
     *
     * @throws IllegalArgumentException if none of the findings is an error
     */
    public static <T> Outcome<T> failed(Findings findings) {
        checkArgument(findings.hasErrors(), "an outcome without a value needs at least one error among its findings");
        return new Outcome<>(Optional.empty(), findings);
    }

    /** {@return the value, if there is one} */
    public Optional<T> value() {
        return value;
    }

    /** {@return what was found, in order} */
    public Findings findings() {
        return findings;
    }

    /** {@return whether there is a value} */
    public boolean isPresent() {
        return value.isPresent();
    }

    /**
     * {@return the value}
     *
     * @throws IllegalStateException if there is none; the message lists codes and pointers of the findings, not their texts
     */
    public T orElseThrow() {
        return value.orElseThrow(() -> new IllegalStateException("there is no value because of " + listed()));
    }

    private String listed() {
        String first = findings.stream().limit(MAX_LISTED).map(Outcome::named).collect(Collectors.joining(", "));
        return findings.size() <= MAX_LISTED ? first : first + " and " + (findings.size() - MAX_LISTED) + " more";
    }

    private static String named(Finding finding) {
        return finding.pointer().isRoot() ? finding.code() : finding.code() + " at " + finding.pointer();
    }

    /** {@return the outcome with another value made from this one; the findings stay} */
    public <R> Outcome<R> map(Function<? super T, ? extends R> function) {
        return new Outcome<>(value.map(present -> made(function.apply(present))), findings);
    }

    /** Refuses null, which {@link Optional#map} would take for no value. */
    private static <R> R made(R result) {
        return requireNonNull(result, "the function of an outcome must not return null");
    }

    /** {@return what comes of going on with the value, the findings of both in order; without a value, just these} */
    public <R> Outcome<R> flatMap(Function<? super T, Outcome<R>> function) {
        return value.map(present -> made(function.apply(present)))
                .map(next -> new Outcome<>(next.value, findings.plus(next.findings)))
                .orElseGet(() -> new Outcome<>(Optional.empty(), findings));
    }

    /** {@return the same with more findings behind those that it has} */
    public Outcome<T> plus(Findings more) {
        return new Outcome<>(value, findings.plus(more));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome<?> that && value.equals(that.value) && findings.equals(that.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, findings);
    }

    /** {@return whether there is a value, and how many findings; not the value itself} */
    @Override
    public String toString() {
        return "Outcome(" + (isPresent() ? "value" : "no value") + ", " + findings.size() + " findings)";
    }
}
