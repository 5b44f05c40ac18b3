package org.kith.core.validation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.core.text.Id;
import org.kith.core.text.Messages;

/**
 * What is wrong, and where.
 *
 * <p>The code is a stable name for the kind of trouble, such as {@code course.no-sessions}; the message says it in English
 * words, with the arguments filled in. Immutable.
 */
public final class Finding {

    private static final int MAX_CODE_LENGTH = 100;
    private static final CharMatcher LINE_BREAKS = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

    private final Severity severity;
    private final String code;
    private final ImmutableList<String> arguments;
    private final String message;
    private final Optional<String> advice;
    private final Optional<String> document;
    private final Pointer pointer;
    private final Optional<Location> location;

    private Finding(
            Severity severity,
            String code,
            ImmutableList<String> arguments,
            String message,
            Optional<String> advice,
            Optional<String> document,
            Pointer pointer,
            Optional<Location> location) {
        this.severity = requireNonNull(severity, "severity");
        this.code = requireNonNull(code, "code");
        this.arguments = requireNonNull(arguments, "arguments");
        this.message = requireNonNull(message, "message");
        this.advice = requireNonNull(advice, "advice");
        this.document = requireNonNull(document, "document");
        this.pointer = requireNonNull(pointer, "pointer");
        this.location = requireNonNull(location, "location");
    }

    /**
     * Makes a finding that is not yet tied to a document or a part of one.
     *
     * <p>Arguments are turned into text without regard to any locale. A code without a text gets itself and the arguments
     * as its message.
     *
     * @param code lower-case words of ASCII letters and digits with single dots or dashes between them, at least one dot,
     *     at most 100 characters; the last word is not {@code try}
     * @param messages where the text and the advice of the code are looked up
     * @param arguments what fills the placeholders, in order; ids, numbers, dates and words of closed vocabularies, never
     *     free text of a document
     * @throws IllegalArgumentException if the code is not well-formed
     */
    public static Finding of(Severity severity, String code, Messages messages, Object... arguments) {
        return make(severity, code, messages, Optional.empty(), Pointer.ROOT, arguments);
    }

    /**
     * {@return what makes findings about one document}
     *
     * @param document type, slash and id, such as {@code course/voice-1}
     * @throws IllegalArgumentException if it is not of that form
     */
    public static About about(String document) {
        checkDocument(document);
        return new About(document);
    }

    private static Finding make(
            Severity severity,
            String code,
            Messages messages,
            Optional<String> document,
            Pointer pointer,
            Object... arguments) {
        checkCode(code);
        ImmutableList<String> filled = texts(arguments);
        Optional<String> text = messages.text(code, filled);
        String message = text.isPresent() ? text.get() : bare(code, filled);
        Optional<String> advice = messages.advice(code, filled);
        return new Finding(severity, code, filled, message, advice, document, pointer, Optional.empty());
    }

    /**
     * Makes a finding from all its parts; meant for those who read findings from where they were written.
     *
     * @throws IllegalArgumentException if the code or the document is not well-formed
     */
    public static Finding restore(
            Severity severity,
            String code,
            List<String> arguments,
            String message,
            Optional<String> advice,
            Optional<String> document,
            Pointer pointer,
            Optional<Location> location) {
        checkCode(code);
        document.ifPresent(Finding::checkDocument);
        return new Finding(
                severity, code, ImmutableList.copyOf(arguments), message, advice, document, pointer, location);
    }

    private static ImmutableList<String> texts(Object... arguments) {
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(requireNonNull(arguments[i], "an argument of a finding must not be null"));
        }
        return ImmutableList.copyOf(texts);
    }

    private static String text(Object argument) {
        return argument instanceof BigDecimal number ? number.toPlainString() : argument.toString();
    }

    private static String bare(String code, List<String> arguments) {
        return arguments.isEmpty() ? code : code + " (" + String.join(", ", arguments) + ")";
    }

    private static void checkCode(String code) {
        checkArgument(
                code.length() <= MAX_CODE_LENGTH && isCode(code) && !code.endsWith(".try"),
                "Not a finding code: lower-case words with dots or dashes between them, such as course.no-sessions,"
                        + " at least one dot, at most 100 characters, not ending in .try");
    }

    private static boolean isCode(String code) {
        boolean dotted = false;
        boolean afterWord = false;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean inWord = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!inWord && (!afterWord || (c != '.' && c != '-'))) {
                return false;
            }
            dotted |= c == '.';
            afterWord = inWord;
        }
        return dotted && afterWord;
    }

    private static void checkDocument(String document) {
        int slash = document.indexOf('/');
        checkArgument(
                slash > 0 && Id.isValid(document, 0, slash) && Id.isValid(document, slash + 1, document.length()),
                "Not the name of a document: its type, a slash and its id, such as course/voice-1");
    }

    /** {@return how much it matters} */
    public Severity severity() {
        return severity;
    }

    /** {@return the stable name of the kind of trouble, such as {@code course.no-sessions}} */
    public String code() {
        return code;
    }

    /** {@return what fills the placeholders of the message, in order} */
    public List<String> arguments() {
        return arguments;
    }

    /** {@return what is wrong, in English} */
    public String message() {
        return message;
    }

    /** {@return what to try, in English, if there is advice} */
    public Optional<String> advice() {
        return advice;
    }

    /** {@return the document that it is about, as type, slash and id, such as {@code course/voice-1}; if it is about one} */
    public Optional<String> document() {
        return document;
    }

    /** {@return the part of the document; the root if it is about all of it, or about none} */
    public Pointer pointer() {
        return pointer;
    }

    /** {@return the place in a file, if it is known} */
    public Optional<Location> location() {
        return location;
    }

    /**
     * {@return this finding about a document}
     *
     * @param newDocument type, slash and id, such as {@code course/voice-1}
     * @throws IllegalArgumentException if it is not of that form
     */
    public Finding withDocument(String newDocument) {
        checkDocument(newDocument);
        return new Finding(severity, code, arguments, message, advice, Optional.of(newDocument), pointer, location);
    }

    /** {@return this finding about a part of its document, in place of the part that it was about} */
    public Finding at(Pointer newPointer) {
        return new Finding(severity, code, arguments, message, advice, document, newPointer, location);
    }

    /** {@return this finding with a place in a file, in place of the one that it had} */
    public Finding at(Location newLocation) {
        return new Finding(severity, code, arguments, message, advice, document, pointer, Optional.of(newLocation));
    }

    /** Makes findings about one document, whose name is checked only once. Immutable. */
    public static final class About {

        private final Optional<String> document;

        private About(String document) {
            this.document = Optional.of(document);
        }

        /**
         * Makes a finding about a part of the document; otherwise as {@link Finding#of}.
         *
         * @param pointer the part of the document
         * @throws IllegalArgumentException if the code is not well-formed
         */
        public Finding at(Pointer pointer, Severity severity, String code, Messages messages, Object... arguments) {
            return make(severity, code, messages, document, pointer, arguments);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && severity == that.severity
                && code.equals(that.code)
                && arguments.equals(that.arguments)
                && message.equals(that.message)
                && advice.equals(that.advice)
                && document.equals(that.document)
                && pointer.equals(that.pointer)
                && location.equals(that.location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, arguments, document, pointer, location);
    }

    /**
     * {@return all but the advice, on one line, as in
     * {@code ERROR course.no-sessions course/voice-1 /sessions (plan.json:12:7): a course needs a session}}
     */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder().append(severity).append(' ').append(code);
        document.ifPresent(name -> line.append(' ').append(name));
        if (!pointer.isRoot()) {
            line.append(' ').append(pointer);
        }
        location.ifPresent(place -> line.append(" (").append(place).append(')'));
        return LINE_BREAKS.replaceFrom(line.append(": ").append(message), ' ');
    }
}
