package org.kith.charter.maps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.plugins.testkit.MarkedDossier;

class MarkedMapsTest {

    @Test
    void canBeMadeForTestsOfAudiences() {
        assertThat(MarkedDossier.of(new CommunityMapModel().documentTypes(), 7).missing())
                .isEmpty();
    }
}
