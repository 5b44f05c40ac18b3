package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.stream.Stream;

/**
 * One entry of a sheet.
 *
 * @param title what it is about
 * @param badge how it stands; may be empty
 * @param tone how it stands, for the style sheet
 * @param details what there is to say, in order; none of them empty
 */
record SheetLine(String title, String badge, String tone, List<String> details) {

    static SheetLine of(String title, String... details) {
        return standing(title, "", "", details);
    }

    /** {@return an entry that says how something stands} */
    static SheetLine standing(String title, String badge, String tone, String... details) {
        List<String> said =
                Stream.of(details).filter(detail -> !detail.isEmpty()).collect(toImmutableList());
        return new SheetLine(title, badge, tone, said);
    }
}
