package org.kith.plugins.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tags of a page with the names of their attributes, in order, without what they hold. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<(/?[!a-zA-Z][^\\s>]*)((?:[^\"'>]|\"[^\"]*\"|'[^']*')*)>");
    private static final Pattern VALUE = Pattern.compile("=\\s*(\"[^\"]*\"|'[^']*')");

    private Markup() {}

    static List<String> of(String page) {
        List<String> tags = new ArrayList<>();
        Matcher matcher = TAG.matcher(page);
        while (matcher.find()) {
            tags.add(matcher.group(1) + VALUE.matcher(matcher.group(2)).replaceAll("="));
        }
        return tags;
    }
}
