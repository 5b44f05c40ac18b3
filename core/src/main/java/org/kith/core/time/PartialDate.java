package org.kith.core.time;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of which only a part may be known.
 *
 * <p>Written as in EDTF (ISO 8601-2), years 0001 to 9999:
 *
 * <table>
 * <caption>The accepted forms</caption>
 * <tr><th>Form</th><th>Meaning</th></tr>
 * <tr><td>{@code 2019}, {@code 2021-05}, {@code 2021-05-23}</td><td>some day of that year or month; that day</td></tr>
 * <tr><td>{@code 2018~}</td><td>about then; may stand after each of the forms above</td></tr>
 * <tr><td>{@code ../2019-10}</td><td>by October 2019</td></tr>
 * <tr><td>{@code 2019-10/..}</td><td>in October 2019 or later</td></tr>
 * <tr><td>{@code 2021-09/2021-11}</td><td>some day from September to November 2021</td></tr>
 * <tr><td>{@code XXXX-05-23}</td><td>23 May of a year that is not known</td></tr>
 * </table>
 *
 * <p>Two dates are equal if they are written alike. Immutable.
 */
public final class PartialDate {

    private static final String FORMS = "Not a date known in part: a real date such as 2019, 2021-05 or 2021-05-23"
            + " (with '~' at its end if approximate), an interval such as ../2019-10, 2019-10/.. or 2021-09/2021-11,"
            + " or XXXX-05-23 if the year is not known";
    private static final String OPEN = "..";
    private static final String ANY_YEAR = "XXXX-";

    private final String text;
    private final @Nullable DatePart start;
    private final @Nullable DatePart end;
    private final @Nullable MonthDay monthDay;

    private PartialDate(String text, @Nullable DatePart start, @Nullable DatePart end, @Nullable MonthDay monthDay) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.monthDay = monthDay;
    }

    /**
     * Makes a date that is known to the day.
     *
     * @throws IllegalArgumentException if the year is not one from 1 to 9999
     */
    public static PartialDate of(LocalDate date) {
        return of(date.getYear(), date.toString());
    }

    /**
     * Makes a date of which the month is known.
     *
     * @throws IllegalArgumentException if the year is not one from 1 to 9999
     */
    public static PartialDate of(YearMonth month) {
        return of(month.getYear(), month.toString());
    }

    /**
     * Makes a date of which the year is known.
     *
     * @throws IllegalArgumentException if the year is not one from 1 to 9999
     */
    public static PartialDate of(Year year) {
        String firstMonth = year.atMonth(1).toString(); // pads the year, as Year does not
        return of(year.getValue(), firstMonth.substring(0, firstMonth.length() - 3));
    }

    private static PartialDate of(int year, String text) {
        checkArgument(year >= 1 && year <= 9999, "the year of a date known in part must be one from 1 to 9999");
        return parse(text);
    }

    /**
     * Reads one of the forms that the type describes.
     *
     * @throws IllegalArgumentException if the text is none of them, or names a day that does not exist, or an interval
     *     that ends before it starts; the message lists the forms and not the text
     */
    public static PartialDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return interval(text, text.substring(0, slash), text.substring(slash + 1));
        }
        if (text.startsWith(ANY_YEAR)) {
            return new PartialDate(text, null, null, monthDay(text));
        }
        DatePart part = part(text);
        return new PartialDate(text, part, part, null);
    }

    private static PartialDate interval(String text, String startText, String endText) {
        @Nullable DatePart start = startText.equals(OPEN) ? null : part(startText);
        @Nullable DatePart end = endText.equals(OPEN) ? null : part(endText);
        checkArgument(start != null || end != null, FORMS);
        checkArgument(start == null || end == null || !start.first().isAfter(end.last()), FORMS);
        return new PartialDate(text, start, end, null);
    }

    private static DatePart part(String text) {
        DatePart part = DatePart.parse(text);
        if (part == null) {
            throw new IllegalArgumentException(FORMS);
        }
        return part;
    }

    private static MonthDay monthDay(String text) {
        checkArgument(text.length() == 10 && text.charAt(7) == '-', FORMS);
        int month = DatePart.digits(text, 5, 7);
        int day = DatePart.digits(text, 8, 10);
        checkArgument(
                month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength(), FORMS);
        return MonthDay.of(month, day);
    }

    /**
     * {@return the first day that is meant; empty if it is open before, or the year is not known} An approximate date may
     * lie before it.
     */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(start).map(DatePart::first);
    }

    /**
     * {@return the last day that is meant; empty if it is open after, or the year is not known} An approximate date may
     * lie after it.
     */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(end).map(DatePart::last);
    }

    /** {@return whether it, or one end of it, is marked as approximate} */
    public boolean isApproximate() {
        return (start != null && start.approximate()) || (end != null && end.approximate());
    }

    /** {@return the day, if one day is left and it is not approximate} */
    public Optional<LocalDate> exact() {
        return certainEarliest()
                .filter(first -> certainLatest().filter(first::equals).isPresent());
    }

    /** {@return whether the day is not ruled out; an approximate end rules nothing out, however far away} */
    public boolean couldBe(LocalDate day) {
        return certainEarliest().filter(day::isBefore).isEmpty()
                && certainLatest().filter(day::isAfter).isEmpty()
                && (monthDay == null || monthDay.equals(MonthDay.from(day)));
    }

    /**
     * Compares two dates as far as they are certain.
     *
     * @return -1 if this is earlier whatever the days are, 1 if it is later, 0 if both are the same exact day; else empty,
     *     as for two dates that overlap, two equal months, or an approximate end that would have to decide
     */
    public Optional<Integer> compare(PartialDate other) {
        if (isBefore(other)) {
            return Optional.of(-1);
        }
        if (other.isBefore(this)) {
            return Optional.of(1);
        }
        return exact().isPresent() && exact().equals(other.exact()) ? Optional.of(0) : Optional.empty();
    }

    private boolean isBefore(PartialDate other) {
        return certainLatest()
                .flatMap(last -> other.certainEarliest().filter(last::isBefore))
                .isPresent();
    }

    private Optional<LocalDate> certainEarliest() {
        return Optional.ofNullable(start).filter(part -> !part.approximate()).map(DatePart::first);
    }

    private Optional<LocalDate> certainLatest() {
        return Optional.ofNullable(end).filter(part -> !part.approximate()).map(DatePart::last);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the form that {@link #parse} reads} */
    @Override
    public String toString() {
        return text;
    }
}
