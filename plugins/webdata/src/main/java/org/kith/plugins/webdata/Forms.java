package org.kith.plugins.webdata;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.google.common.base.CaseFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.kith.core.number.Money;

/** Values in the forms that schema.org asks for. */
final class Forms {

    private Forms() {}

    /** {@return a moment with its distance from UTC} */
    static String moment(ZonedDateTime moment) {
        return ISO_OFFSET_DATE_TIME.format(moment);
    }

    /** {@return a length by ISO 8601, such as PT1H30M} */
    static String minutes(long minutes) {
        return Duration.ofMinutes(minutes).toString();
    }

    static String weekday(DayOfWeek day) {
        return Node.term(CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.UPPER_CAMEL, day.name()));
    }

    /** Puts an exact price, with the decimals of its currency, and the currency. */
    static Node putPrice(Node node, Money price) {
        return node.put("price", price.amount().toPlainString())
                .put("priceCurrency", price.currency().getCurrencyCode());
    }
}
