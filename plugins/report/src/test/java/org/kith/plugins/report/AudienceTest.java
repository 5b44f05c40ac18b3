package org.kith.plugins.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final String[] FOR_THE_TEAM = {
        "reason for the team",
        "review for the team",
        "evidence for the team",
        "What is wrong",
        "What to try",
        "plan.json"
    };

    @Test
    void steeringSeesWhatIsForTheTeam() {
        assertThat(Samples.page(Samples.STEERING, Samples.dossier()))
                .contains(FOR_THE_TEAM)
                .doesNotContain("Some parts are left out");
    }

    @Test
    void publicDoesNotSeeWhatIsForTheTeam() {
        assertThat(Samples.page(Samples.PUBLIC, Samples.dossier()))
                .doesNotContain(FOR_THE_TEAM)
                .doesNotContain("id=\"attention\"");
    }

    @Test
    void publicIsToldThatSomethingIsLeftOut() {
        assertThat(Samples.page(Samples.PUBLIC, Samples.dossier())).contains("Some parts are left out");
    }

    @Test
    void publicSeesTheRest() {
        assertThat(Samples.page(Samples.PUBLIC, Samples.dossier()))
                .contains("Action evening", "over 90 schools", "Old School", "Two of twelve points");
    }
}
