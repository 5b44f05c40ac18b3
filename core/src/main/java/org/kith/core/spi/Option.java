package org.kith.core.spi;

import java.util.Optional;
import org.kith.core.privacy.PersonRef;
import org.kith.core.shape.Scalar;
import org.kith.core.text.Id;

/**
 * A setting that a plug-in declares: its name, its kind, and what holds when it is not given.
 *
 * <p>Immutable.
 *
 * @param <T> the type of the value
 */
public final class Option<T> {

    private static final Scalar<Optional<PersonRef>> PERSON = Scalar.<Optional<PersonRef>>string(
                    "person",
                    PersonRef.KIND.expects(),
                    key -> Optional.of(PersonRef.of(key)),
                    person -> person.map(PersonRef::value).orElse(""))
            .done();

    private final String name;
    private final Scalar<T> kind;
    private final Optional<T> fallback;
    private final String description;

    private Option(String name, Scalar<T> kind, Optional<T> fallback, String description) {
        this.name = Id.check(name, "option name");
        this.kind = kind;
        this.fallback = fallback;
        this.description = description;
    }

    /**
     * {@return an option that may be left out}
     *
     * @param name the name, with the syntax of an id
     * @param kind what the value is
     * @param fallback the value if the option is not given
     * @param description one sentence for people who choose a value
     */
    public static <T> Option<T> of(String name, Scalar<T> kind, T fallback, String description) {
        return new Option<>(name, kind, Optional.of(fallback), description);
    }

    /** {@return an option that must be given} */
    public static <T> Option<T> required(String name, Scalar<T> kind, String description) {
        return new Option<>(name, kind, Optional.empty(), description);
    }

    /**
     * {@return an option that names one person by the host's key; empty if it is left out}
     *
     * @param name the name, with the syntax of an id
     * @param description one sentence for people who choose a value
     */
    public static Option<Optional<PersonRef>> person(String name, String description) {
        return of(name, PERSON, Optional.empty(), description);
    }

    /** {@return the name} */
    public String name() {
        return name;
    }

    /** {@return what the value is} */
    public Scalar<T> kind() {
        return kind;
    }

    /** {@return the value if the option is not given; empty if it must be given} */
    public Optional<T> fallback() {
        return fallback;
    }

    /** {@return one sentence for people who choose a value} */
    public String description() {
        return description;
    }

    @Override
    public String toString() {
        return name;
    }
}
