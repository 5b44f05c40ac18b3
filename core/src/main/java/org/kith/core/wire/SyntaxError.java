package org.kith.core.wire;

import java.util.Locale;
import org.kith.core.validation.Pointer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in our own words why a file cannot be read on: the parser's own change from version to version. */
final class SyntaxError {

    private SyntaxError() {}

    static void report(JacksonException error, JsonParser parser, Pointer pointer, Problems problems) {
        String message = String.valueOf(error.getOriginalMessage()).toLowerCase(Locale.ROOT);
        if (error instanceof StreamConstraintsException) {
            reportLimit(message, parser, problems);
        } else if (message.contains("utf-8")) {
            problems.report(pointer, offset(error, parser), "json.encoding");
        } else {
            boolean truncated = error instanceof UnexpectedEndOfInputException || message.contains("end-of-input");
            problems.report(pointer, offset(error, parser), truncated ? "json.truncated" : "json.syntax");
        }
    }

    /** Reports a limit at the value that goes beyond it: the parser looks ahead, so it knows that better than the reader. */
    private static void reportLimit(String message, JsonParser parser, Problems problems) {
        Pointer pointer =
                Pointer.parse(parser.streamReadContext().pathAsPointer().toString());
        long offset = parser.currentTokenLocation().getByteOffset();
        if (message.contains("nesting")) {
            problems.report(pointer, offset, "json.too-deep", Json.MAX_DEPTH);
        } else if (message.contains("number")) {
            problems.report(pointer, offset, "json.number-too-long", Json.MAX_NUMBER);
        } else if (message.contains("name")) {
            problems.report(pointer, offset, "json.name-too-long", Json.MAX_NAME);
        } else {
            problems.report(pointer, offset, "json.string-too-long", Json.MAX_STRING);
        }
    }

    private static long offset(JacksonException error, JsonParser parser) {
        TokenStreamLocation location = error.getLocation();
        long offset = location == null ? -1 : location.getByteOffset();
        return offset >= 0 ? offset : Math.max(0, parser.currentLocation().getByteOffset());
    }
}
