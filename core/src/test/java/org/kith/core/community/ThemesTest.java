package org.kith.core.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.text.Confidence;

/** The themes that the kernel ships. */
class ThemesTest {

    private static final List<Theme> THEMES = Kith.load().catalogue().all(Theme.TYPE);

    @Test
    void areSeven() {
        assertThat(THEMES)
                .extracting(theme -> theme.id().value())
                .containsExactly("care", "death", "dying", "education", "engagement", "loss", "policy");
    }

    @Test
    void sayWhereTheyComeFrom() {
        assertThat(THEMES)
                .allSatisfy(theme -> assertThat(theme.source()).hasValueSatisfying(source -> {
                    boolean published = source.confidence() == Confidence.VERIFIED;
                    assertThat(source.address().isPresent()).isEqualTo(published);
                }));
    }
}
