package org.kith.core.shape;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableMap;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.kith.core.audience.Visibility;
import org.kith.core.number.Fraction;
import org.kith.core.number.Money;
import org.kith.core.number.Qualified;
import org.kith.core.text.Confidence;
import org.kith.core.text.Id;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;
import org.kith.core.time.PartialDate;
import org.kith.core.time.Pause;
import org.kith.core.validation.Pointer;

/** The kinds that fields of any model can have. */
public final class Kinds {

    private static final String MOMENT_PATTERN =
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$";

    private static final Pattern MOMENT = Pattern.compile(MOMENT_PATTERN);

    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private static final int MAX_DIGITS = 19;

    /** The longest plain string that is read, in characters. */
    public static final int MAX_LENGTH = 2_000;

    /** A wording that may have translations. */
    public static final Kind<Text> TEXT = TextKind.INSTANCE;

    /** A plain string that is not translated; not blank, at most {@link #MAX_LENGTH} characters. */
    public static final Scalar<String> STRING = Scalar.string(
                    "string", "a text that is not blank", Kinds::plain, Kinds::plain)
            .constraint("minLength", 1L)
            .constraint("maxLength", (long) MAX_LENGTH)
            .done();

    /** {@code true} or {@code false}. */
    public static final Scalar<Boolean> BOOLEAN = Scalar.bool();

    /** A day of the calendar, such as {@code 2022-01-25}; years 0001 to 9999. */
    public static final Scalar<LocalDate> DATE = Scalar.string(
                    "date", "a day that exists, such as 2022-01-25", Dates::parse, Dates::format)
            .constraint("format", "date")
            .done();

    /** A time of day to the minute or second, such as {@code 15:30}. */
    public static final Scalar<LocalTime> TIME = Scalar.string(
                    "time", "a time of day, such as 15:30", Dates::time, LocalTime::toString)
            .constraint("pattern", "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]{1,9})?)?$")
            .done();

    /** A moment in UTC, such as {@code 2021-12-31T17:00:00Z}. */
    public static final Scalar<Instant> INSTANT = Scalar.string(
                    "instant", "a moment in UTC, such as 2021-12-31T17:00:00Z", Kinds::instant, Instant::toString)
            .constraint("format", "date-time")
            .constraint("pattern", MOMENT_PATTERN)
            .done();

    /** A time zone by its region, such as {@code Europe/London}, or {@code UTC}. */
    public static final Scalar<ZoneId> ZONE = Scalar.string(
                    "zone", "a time zone by its region, such as Europe/London", ZoneId::of, ZoneId::getId)
            .constraint("minLength", 1L)
            .done();

    /** A language, as a BCP 47 tag such as {@code en-GB}. */
    public static final Scalar<Locale> LOCALE = Scalar.string(
                    "language", "a language tag, such as en or en-GB", Kinds::locale, Locale::toLanguageTag)
            .constraint("pattern", "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")
            .done();

    /** An absolute address, such as that of a page. */
    public static final Scalar<URI> URI = Scalar.string(
                    "uri", "an absolute address", Kinds::uri, java.net.URI::toString)
            .constraint("format", "uri")
            .done();

    /** An exact fraction, such as {@code 7/13} or {@code 0.25}, as a string. */
    public static final Scalar<Fraction> FRACTION = Scalar.string(
                    "fraction", "a fraction such as \"7/13\" or \"0.25\"", Fraction::parse, Fraction::toString)
            .constraint("pattern", "^-?[0-9]+(/[0-9]+|\\.[0-9]+)?$")
            .done();

    /** A number with how exact it is, such as {@code over 90}. */
    public static final Scalar<Qualified> QUALIFIED = Scalar.string(
                    "qualified",
                    "a number such as \"697\", \"over 90\" or \"about 30\"",
                    Qualified::parse,
                    Qualified::toString)
            .constraint("pattern", "^((over|at least|about|under|at most) )?-?[0-9]+(\\.[0-9]+)?$")
            .done();

    /** An amount of money, such as {@code GBP 250.00}. */
    public static final Scalar<Money> MONEY = Scalar.string(
                    "money", "an amount such as \"GBP 250.00\"", Money::parse, Money::toString)
            .constraint("pattern", "^[A-Z]{3} -?[0-9]+(\\.[0-9]+)?$")
            .done();

    /** A date that may be known only in part, such as {@code 2019-10} or {@code ../2019-10}. */
    public static final Scalar<PartialDate> PARTIAL_DATE = Scalar.string(
                    "partial-date",
                    "a date or a part of one, such as 2019, 2019-10, ../2019-10 or XXXX-05-23",
                    PartialDate::parse,
                    PartialDate::toString)
            .constraint("minLength", 4L)
            .done();

    /** Days from a first to the day after the last. */
    public static final Shape<DateRange> DATE_RANGE = Shape.of(
            DateRange.class,
            "date-range",
            Part.required("start", DATE, DateRange::start),
            Part.required("endExclusive", DATE, DateRange::endExclusive),
            DateRange::of);

    /** Days on which work rests; without an end as long as that is not known. */
    public static final Shape<Pause> PAUSE = Shape.of(
            Pause.class,
            "pause",
            Part.required("start", DATE, Pause::start),
            Part.optional("endExclusive", DATE, Pause::endExclusive),
            Part.required("reason", TEXT, Pause::reason),
            Pause::new);

    /** How sure a fact is. */
    public static final Scalar<Confidence> CONFIDENCE = ofEnum("confidence", Confidence.class);

    /** Where a fact comes from. */
    public static final Shape<Source> SOURCE = Shape.of(
            Source.class,
            "source",
            Part.required("citation", STRING, Source::citation),
            Part.optional("address", URI, Source::address),
            Part.required("confidence", CONFIDENCE, Source::confidence),
            Source::new);

    /** Who may see something: the least audience, such as {@code team}. */
    public static final Scalar<Visibility> VISIBILITY = Scalar.string(
                    "visibility", "an audience such as \"public\" or \"team\"", Visibility::parse, Visibility::toString)
            .constraint("minLength", 1L)
            .done();

    /** A place in a document, as an RFC 6901 pointer. */
    public static final Scalar<Pointer> POINTER = Scalar.string(
                    "pointer", "a JSON Pointer", Pointer::parse, Pointer::toString)
            .done();

    /** A fingerprint of a document. */
    public static final Scalar<ContentHash> HASH = Scalar.string(
                    "hash", "sha256: and 64 hexadecimal digits", ContentHash::new, ContentHash::value)
            .constraint("pattern", "^sha256:[0-9a-f]{64}$")
            .done();

    private static final String ID_PATTERN = "^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$";

    private Kinds() {}

    /** {@return whole numbers from a least to a greatest, both inclusive} */
    public static Scalar<Integer> integer(int least, int greatest) {
        String expects = "a whole number from " + least + " to " + greatest;
        return Scalar.integer("integer", expects, text -> between(least, greatest, text, expects), Object::toString)
                .constraint("minimum", (long) least)
                .constraint("maximum", (long) greatest)
                .done();
    }

    /** {@return whole numbers from 1 to a million} */
    public static Scalar<Integer> positiveInt() {
        return integer(1, 1_000_000);
    }

    /** {@return whole numbers from 0 to a million} */
    public static Scalar<Integer> nonNegativeInt() {
        return integer(0, 1_000_000);
    }

    /** {@return whole numbers from 0 up, as {@code long}} */
    public static Scalar<Long> nonNegativeLong() {
        return Scalar.integer("integer", "a whole number, 0 or more", Kinds::nonNegative, Object::toString)
                .constraint("minimum", 0L)
                .constraint("maximum", Long.MAX_VALUE)
                .done();
    }

    /**
     * {@return the constants of an enum, on the wire in lower case with dashes}
     *
     * @param name the name of the kind
     */
    public static <E extends Enum<E>> Scalar<E> ofEnum(String name, Class<E> type) {
        ImmutableMap<String, E> constants =
                Arrays.stream(type.getEnumConstants()).collect(toImmutableMap(Kinds::wireName, constant -> constant));
        Map<E, String> wireNames = new EnumMap<>(type);
        constants.forEach((wireName, constant) -> wireNames.put(constant, wireName));
        List<String> names = constants.keySet().asList();
        String expects = "one of " + String.join(", ", names);
        return Scalar.string(
                        name,
                        expects,
                        text -> known(constants, text, expects),
                        constant -> requireNonNull(wireNames.get(constant)))
                .constraint("enum", names)
                .done();
    }

    /** {@return the name of an enum constant on the wire, such as {@code not-applicable}} */
    public static String wireName(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * {@return the ids of one sort}
     *
     * @param name the name of the kind, such as {@code place-id}
     */
    public static <I extends Id> Scalar<I> id(String name, Function<String, I> of) {
        return Scalar.string(name, "a name of lower-case letters, digits, dots, dashes and underscores", of, Id::value)
                .constraint("pattern", ID_PATTERN)
                .constraint("maxLength", 100L)
                .done();
    }

    private static String plain(String text) {
        if (text.isBlank() || text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("must not be blank, and at most " + MAX_LENGTH + " characters");
        }
        return text;
    }

    private static Instant instant(String text) {
        if (!MOMENT.matcher(text).matches() || text.startsWith("0000")) {
            throw new DateTimeException("a moment must be given in UTC, with the years 0001 to 9999");
        }
        int t = text.indexOf('T');
        return LocalDateTime.of(Dates.parse(text.substring(0, t)), Dates.time(text.substring(t + 1, text.length() - 1)))
                .toInstant(ZoneOffset.UTC);
    }

    private static Locale locale(String text) {
        Locale locale = Locale.forLanguageTag(text);
        boolean exact = locale.toLanguageTag().equalsIgnoreCase(text) && !locale.hasExtensions();
        if (!exact || locale.getLanguage().isEmpty()) {
            throw new IllegalArgumentException("not a language tag");
        }
        return locale;
    }

    private static URI uri(String text) {
        URI uri = java.net.URI.create(text);
        if (!uri.isAbsolute()) {
            throw new IllegalArgumentException("not absolute");
        }
        return uri;
    }

    private static Integer between(int least, int greatest, String text, String expects) {
        long value = number(text);
        if (value < least || value > greatest) {
            throw new IllegalArgumentException("expected " + expects);
        }
        return (int) value;
    }

    private static long number(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int digits = text.length() - start;
        if (digits == 0 || digits > MAX_DIGITS || !DIGITS.matchesAllOf(text.substring(start))) {
            throw new IllegalArgumentException("expected a whole number");
        }
        return Long.parseLong(text);
    }

    private static Long nonNegative(String text) {
        long value = number(text);
        if (value < 0) {
            throw new IllegalArgumentException("must not be negative");
        }
        return value;
    }

    private static <E> E known(ImmutableMap<String, E> constants, String text, String expects) {
        E constant = constants.get(text);
        if (constant == null) {
            throw new IllegalArgumentException("expected " + expects);
        }
        return constant;
    }
}
