package org.kith.core.shape;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of value that is one JSON string, whole number or boolean.
 *
 * <p>Every scalar also has a canonical text, which content hashes and map keys use. Immutable.
 *
 * @param <V> the Java type of the value
 */
public final class Scalar<V> implements Kind<V> {

    /** The JSON form of a scalar. */
    public enum Form {
        /** A JSON string. */
        STRING,
        /** A JSON number without fraction or exponent, within the range of {@code long}. */
        INTEGER,
        /** {@code true} or {@code false}. */
        BOOLEAN
    }

    private final String name;
    private final Form form;
    private final String expects;
    private final Function<String, V> parser;
    private final Function<V, String> formatter;
    private final ImmutableMap<String, Object> constraints;
    private final Optional<String> target;

    private Scalar(Builder<V> builder, Optional<String> target) {
        this.name = builder.name;
        this.form = builder.form;
        this.expects = builder.expects;
        this.parser = builder.parser;
        this.formatter = builder.formatter;
        this.constraints = ImmutableMap.copyOf(builder.constraints.buildOrThrow());
        this.target = target;
    }

    private Scalar(Scalar<V> other, Optional<String> target) {
        this.name = other.name;
        this.form = other.form;
        this.expects = other.expects;
        this.parser = other.parser;
        this.formatter = other.formatter;
        this.constraints = other.constraints;
        this.target = target;
    }

    /**
     * Starts a scalar that is a JSON string.
     *
     * @param name the name of the kind, such as {@code date}
     * @param expects what a person should write, as it follows "expected", such as "a date like 2022-01-25"
     * @param parser makes the value; throws {@link IllegalArgumentException} or {@link java.time.DateTimeException} for text
     *     that it refuses
     * @param formatter writes the value so that the parser reads the same again
     */
    public static <V> Builder<V> string(
            String name, String expects, Function<String, V> parser, Function<V, String> formatter) {
        return new Builder<>(name, Form.STRING, expects, parser, formatter);
    }

    /**
     * Starts a scalar that is a JSON number without fraction or exponent.
     *
     * @param parser makes the value from the digits of a {@code long}; throws {@link IllegalArgumentException} if it is out
     *     of range
     */
    static <V> Builder<V> integer(
            String name, String expects, Function<String, V> parser, Function<V, String> formatter) {
        return new Builder<>(name, Form.INTEGER, expects, parser, formatter);
    }

    static Scalar<Boolean> bool() {
        return new Builder<>("boolean", Form.BOOLEAN, "true or false", Scalar::parseBoolean, String::valueOf).done();
    }

    private static Boolean parseBoolean(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("expected true or false");
        };
    }

    /**
     * {@return this scalar as a reference to a document of the given type}
     *
     * @param type the name of a document type, such as {@code place}
     */
    public Scalar<V> referringTo(String type) {
        return new Scalar<>(this, Optional.of(type));
    }

    @Override
    public String name() {
        return name;
    }

    /** {@return the JSON form} */
    public Form form() {
        return form;
    }

    /** {@return what a person should write, as it follows "expected"} */
    public String expects() {
        return expects;
    }

    /** {@return the JSON Schema keywords that narrow the form: strings, longs, or lists of strings, in a fixed order} */
    public Map<String, Object> constraints() {
        return constraints;
    }

    /** {@return the document type that a value refers to, if it is a reference} */
    public Optional<String> target() {
        return target;
    }

    /**
     * {@return the value of a canonical text}
     *
     * @throws IllegalArgumentException if the text is refused
     * @throws java.time.DateTimeException if the text is refused because of its date or time
     */
    public V parse(String text) {
        return parser.apply(text);
    }

    /** {@return the canonical text of a value} */
    public String format(V value) {
        return formatter.apply(value);
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Collects the parts of a scalar. Not thread-safe.
     *
     * @param <V> the Java type of the value
     */
    public static final class Builder<V> {
        private final String name;
        private final Form form;
        private final String expects;
        private final Function<String, V> parser;
        private final Function<V, String> formatter;
        private final ImmutableMap.Builder<String, Object> constraints = ImmutableMap.builder();

        private Builder(
                String name, Form form, String expects, Function<String, V> parser, Function<V, String> formatter) {
            this.name = name;
            this.form = form;
            this.expects = expects;
            this.parser = parser;
            this.formatter = formatter;
        }

        /**
         * Adds a JSON Schema keyword that the values keep to.
         *
         * @param keyword such as {@code pattern}
         * @param value a string, a long, or a list of strings
         */
        public Builder<V> constraint(String keyword, Object value) {
            constraints.put(keyword, value);
            return this;
        }

        /** {@return the scalar} */
        public Scalar<V> done() {
            return new Scalar<>(this, Optional.empty());
        }
    }
}
