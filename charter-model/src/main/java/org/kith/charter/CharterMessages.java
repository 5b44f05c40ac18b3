package org.kith.charter;

import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Severity;

/** The texts of the findings that come from asking a value, and not from a check of documents. */
final class CharterMessages {

    private static final Messages MESSAGES = Messages.load(CharterMessages.class, "charter");

    private CharterMessages() {}

    static Finding error(String code, Object... arguments) {
        return Finding.of(Severity.ERROR, code, MESSAGES, arguments);
    }

    static Finding warning(String code, Object... arguments) {
        return Finding.of(Severity.WARNING, code, MESSAGES, arguments);
    }
}
