package org.kith.core.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.core.audience.Audience.PARTICIPANTS;
import static org.kith.core.audience.Audience.PARTNERS;
import static org.kith.core.audience.Audience.PUBLIC;
import static org.kith.core.audience.Audience.RESEARCH;
import static org.kith.core.audience.Audience.SELF;
import static org.kith.core.audience.Audience.STEERING;
import static org.kith.core.audience.Audience.TEAM;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AudienceTest {

    @ParameterizedTest
    @MethodSource
    void isBelowTheseOnly(Audience audience, Set<Audience> above) {
        assertThat(Arrays.stream(Audience.values()).filter(other -> other != audience && audience.isAtOrBelow(other)))
                .containsExactlyInAnyOrderElementsOf(above);
    }

    static List<Arguments> isBelowTheseOnly() {
        return List.of(
                Arguments.of(PUBLIC, Set.of(PARTICIPANTS, PARTNERS, TEAM, STEERING, SELF, RESEARCH)),
                Arguments.of(PARTICIPANTS, Set.of(TEAM, STEERING)),
                Arguments.of(PARTNERS, Set.of(TEAM, STEERING)),
                Arguments.of(TEAM, Set.of(STEERING)),
                Arguments.of(STEERING, Set.of()),
                Arguments.of(SELF, Set.of()),
                Arguments.of(RESEARCH, Set.of()));
    }

    @Test
    void hasEveryAudienceInTheTable() {
        assertThat(isBelowTheseOnly().stream().map(row -> row.get()[0]).collect(Collectors.toSet()))
                .hasSameSizeAs(Audience.values());
    }
}
