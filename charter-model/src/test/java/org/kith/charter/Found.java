package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.text.Messages;
import org.kith.core.validation.Severity;

/** What a rule reported, and where. */
record Found(Severity severity, String code, String path, List<String> arguments) {

    static final LocalDate AS_OF = LocalDate.of(2022, 3, 14);

    static final Messages MESSAGES = Messages.load(CharterModel.class, "charter");

    /** {@return what the rules of the type say of the value} */
    static <T> List<Found> in(Class<T> type, T value, List<Rule<?>> rules, LocalDate asOf, Dossier dossier) {
        Collector out = new Collector("", asOf, dossier, new ArrayList<>());
        rules.stream().filter(rule -> rule.subject().equals(type)).forEach(rule -> check(type, value, rule, out));
        return out.found();
    }

    private static <T> void check(Class<T> type, T value, Rule<?> rule, Reporter out) {
        @SuppressWarnings("unchecked") // the caller has compared the subject
        Rule<T> typed = (Rule<T>) rule;
        typed.check().check(type.cast(value), out);
    }

    /** {@return the finding in words} */
    String text() {
        return MESSAGES.text(code, arguments).orElseThrow();
    }

    /** Collects what is reported, and refuses a code that has no text or no advice, or leaves a placeholder open. */
    private record Collector(String path, LocalDate asOf, Dossier dossier, List<Found> found) implements Reporter {

        @Override
        public Reporter at(String field) {
            return new Collector(path + "/" + field, asOf, dossier, found);
        }

        @Override
        public Reporter at(int index) {
            return at(Integer.toString(index));
        }

        @Override
        public void report(Severity severity, String code, Object... arguments) {
            List<String> texts = Arrays.stream(arguments).map(Object::toString).toList();
            assertThat(MESSAGES.text(code, texts)).as(code).get().asString().doesNotContain("{");
            assertThat(MESSAGES.advice(code, texts)).as(code).get().asString().doesNotContain("{");
            found.add(new Found(severity, code, path, texts));
        }
    }
}
