package org.kith.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    @Nested
    class Load {

        @Test
        void readsUtf8() {
            Messages messages = Messages.load(MessagesTest.class, "messages-test");

            assertThat(messages.text("cohort.overbooked", List.of("90", "80"))).contains("Zu viele: 90 für 80 Plätze");
            assertThat(messages.advice("cohort.overbooked", List.of("10"))).contains("Free 10 seats");
        }

        @Test
        void isEmptyWithoutAFile() {
            assertThat(Messages.load(MessagesTest.class, "messages-missing")).isEqualTo(Messages.none());
        }

        @Test
        void refusesOtherEncodings() {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> Messages.load(MessagesTest.class, "messages-not-utf8"))
                    .withMessage("Cannot read the messages named 'messages-not-utf8'");
        }

        @Test
        void staysInItsFolder() {
            assertThatIllegalArgumentException().isThrownBy(() -> Messages.load(MessagesTest.class, "../messages"));
        }
    }

    @Nested
    class Texts {

        @ParameterizedTest
        @CsvSource({
            "'{0} of {1}', 'a of b'",
            "'{1}{0}{1}', 'bab'",
            "'{2} stays', '{2} stays'",
            "'it''s {0}', 'it''s a'",
            "'{}, {x}, {0, {-1} {0', '{}, {x}, {0, {-1} {0'",
            "'{{0}}', '{a}'",
            "'{٠}', '{٠}'",
            "'{99999999999}', '{99999999999}'",
        })
        void fillPlaceholdersThatHaveAnArgument(String pattern, String expected) {
            assertThat(Messages.of(Map.of("a.b", pattern)).text("a.b", List.of("a", "b")))
                    .contains(expected);
        }

        @Test
        void doNotFillPlaceholdersWithinArguments() {
            assertThat(Messages.of(Map.of("a.b", "{0} {1}")).text("a.b", List.of("{1}", "{0}")))
                    .contains("{1} {0}");
        }

        @Test
        void areEmptyForUnknownCodes() {
            assertThat(messages().text("a.x", List.of())).isEmpty();
            assertThat(messages().advice("a.x", List.of())).isEmpty();
        }

        @Test
        void areNotMixedUpWithAdvice() {
            assertThat(messages().text("a.b.try", List.of())).isEmpty();
            assertThat(messages().advice("a.b", List.of())).contains("advice");
        }
    }

    @Test
    void listsTheCodesThatHaveATextInOrder() {
        Messages messages = Messages.of(Map.of("c.d", "x", "a.b", "x", "a.b.try", "x", "e.f.try", "x"));

        assertThat(messages.codes()).containsExactly("a.b", "c.d");
    }

    @Test
    void prefersItsOwnEntriesWhenJoined() {
        Messages joined = messages().plus(Messages.of(Map.of("a.b", "other", "c.d", "more")));

        assertThat(joined.text("a.b", List.of())).contains("text");
        assertThat(joined.text("c.d", List.of())).contains("more");
    }

    private static Messages messages() {
        return Messages.of(Map.of("a.b", "text", "a.b.try", "advice"));
    }
}
