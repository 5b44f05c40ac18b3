package org.kith.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kith.core.text.Text;

class ReplyTest {

    private static final Evidence POLICY =
            Evidence.builder().summary(Text.of("A policy of two pages")).build();

    @Test
    void mayBringEvidence() {
        assertThat(reply(ReplyKind.GIVEN).evidence(POLICY).build().evidence()).contains(POLICY);
    }

    @Test
    void bringsNoneIfThereIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reply(ReplyKind.NONE).evidence(POLICY).build())
                .withMessage("a reply that there is no evidence brings none with it");
    }

    private static Reply.Builder reply(ReplyKind kind) {
        return Reply.builder().date(LocalDate.of(2021, 11, 5)).kind(kind);
    }
}
