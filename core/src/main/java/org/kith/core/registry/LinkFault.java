package org.kith.core.registry;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.core.validation.Finding;

/** Tells what kept the JVM from linking or initialising a class. */
final class LinkFault {

    private static final String INITIALISED_BEFORE = "Could not initialize class ";
    private static final Pattern THROWN_BEFORE = Pattern.compile("Exception ([\\w$.]+).*", Pattern.DOTALL);

    private LinkFault() {}

    /** {@return the finding for what was thrown about a provider; empty if it is none of the known errors} */
    static Optional<Finding> of(String provider, Throwable failure) {
        if (isInitialiser(failure)) {
            return Optional.of(Faults.staticInitialiserFailed(provider, reason(failure)));
        }
        if (failure instanceof UnsupportedClassVersionError) {
            return Optional.of(Faults.compiledForNewerJava(provider));
        }
        if (failure instanceof NoClassDefFoundError) {
            return ClassNames.missing(failure.getMessage())
                    .map(missing -> Faults.classNeedsMissingClass(provider, missing));
        }
        return Optional.empty();
    }

    /** A class whose initialiser failed once is refused ever after with another error. */
    private static boolean isInitialiser(Throwable failure) {
        return failure instanceof ExceptionInInitializerError
                || (failure instanceof NoClassDefFoundError
                        && (failure.getCause() instanceof ExceptionInInitializerError
                                || String.valueOf(failure.getMessage()).startsWith(INITIALISED_BEFORE)));
    }

    /** At the second try, what was thrown at the first stands only in a message of the JVM. */
    private static String reason(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        Matcher before = THROWN_BEFORE.matcher(String.valueOf(cause.getMessage()));
        return cause instanceof ExceptionInInitializerError && before.matches()
                ? before.group(1)
                : cause.getClass().getName();
    }
}
