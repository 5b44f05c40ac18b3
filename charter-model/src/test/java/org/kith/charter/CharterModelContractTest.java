package org.kith.charter;

import static org.kith.charter.Samples.charter;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.core.dossier.Dossier;
import org.kith.core.spi.Model;
import org.kith.core.text.Text;
import org.kith.plugins.testkit.ModelContract;

class CharterModelContractTest implements ModelContract {

    @Override
    public Model model() {
        return new CharterModel();
    }

    @Override
    public Dossier dossier() {
        return Dossier.of(
                charter().supersedes(CharterId.of("hamlet")).build(),
                charter().id(CharterId.of("hamlet")).version("1").build(),
                funded(),
                Samples.register(
                        Samples.opened("school", "2019-01-01", "school", "education"),
                        Reviews.policy("policy", "2021-03-01", "school", "s1"),
                        Reviews.event("event", "2021-05-10", "s2")));
    }

    private static Programme funded() {
        Funding grant = Funding.builder()
                .title(Text.of("A grant"))
                .addConditions(new FundingCondition(
                        Text.of("A report"), Optional.of(LocalDate.of(2022, 6, 30)), Optional.empty()))
                .build();
        return Samples.programme(Samples.transition(ProgrammeState.ADOPTED, "2020-11-02"))
                .withCharter(CharterId.of("village"))
                .withFunding(grant);
    }
}
