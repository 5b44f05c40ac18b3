package org.kith.core.registry;

import com.google.common.base.Splitter;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of classes in texts that the JVM writes. */
final class ClassNames {

    private static final Splitter DOTS = Splitter.on('.');
    private static final Splitter SPACES = Splitter.on(' ').omitEmptyStrings();
    private static final String FACTORY = ".provider()";

    private ClassNames() {}

    /** {@return whether a text could be the name of a class, with or without a package} */
    static boolean isValid(String text) {
        return DOTS.splitToStream(text).allMatch(ClassNames::isIdentifier);
    }

    private static boolean isIdentifier(String text) {
        return !text.isEmpty()
                && Character.isJavaIdentifierStart(text.codePointAt(0))
                && text.codePoints().allMatch(Character::isJavaIdentifierPart);
    }

    /**
     * {@return the provider that the message of a {@link java.util.ServiceConfigurationError} is about, if it names one in a
     * package}
     */
    static Optional<String> provider(@Nullable String message) {
        String about = message == null ? "" : message.substring(message.indexOf(": ") + 1);
        return factory(about)
                .or(() -> words(about).filter(ClassNames::hasPackage).findFirst());
    }

    private static Optional<String> factory(String about) {
        return words(about)
                .filter(word -> word.endsWith(FACTORY))
                .map(word -> word.substring(0, word.length() - FACTORY.length()))
                .filter(ClassNames::hasPackage)
                .findFirst();
    }

    private static Stream<String> words(String text) {
        return SPACES.splitToStream(text);
    }

    private static boolean hasPackage(String word) {
        return word.indexOf('.') > 0 && isValid(word);
    }

    /** {@return the class that a {@link NoClassDefFoundError} misses, if its message is the name of one} */
    static Optional<String> missing(@Nullable String message) {
        return Optional.ofNullable(message).map(name -> name.replace('/', '.')).filter(ClassNames::isValid);
    }
}
