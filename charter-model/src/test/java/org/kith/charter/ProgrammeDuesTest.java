package org.kith.charter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.charter.Samples.body;
import static org.kith.charter.Samples.day;
import static org.kith.charter.Samples.opened;
import static org.kith.charter.Samples.programme;
import static org.kith.charter.Samples.register;
import static org.kith.charter.Samples.transition;

import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.BodyId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;

class ProgrammeDuesTest {

    private static final Programme VILLAGE =
            programme(transition(ProgrammeState.ADOPTED, Reviews.ADOPTED)).withLead(BodyId.of("council"));
    private static final Register REGISTER = register(
            opened("school", "2019-01-01", "school", "education"),
            Reviews.policy("policy", "2021-03-01", "school", "schools"),
            Reviews.event("parade", "2021-05-10", "memorial"));

    @Nested
    class WhatTheCharterAsksFor {

        @Test
        void isInTheDueListOfTheNext90Days() {
            assertThat(dues("2022-02-01", VILLAGE, REGISTER))
                    .extracting(due -> due.kind().value(), Due::by, Due::owner)
                    .containsExactly(tuple("policy-review", day("2022-03-01"), Optional.of(body("school"))));
        }

        @Test
        void isOwnedByTheLeadWhereNoBodyOfAStepOwesIt() {
            assertThat(dues("2022-10-01", VILLAGE, REGISTER))
                    .filteredOn(due -> due.kind().value().equals("first-review"))
                    .extracting(
                            Due::by,
                            due -> due.owner().orElseThrow(),
                            due -> due.pointer().toString())
                    .containsExactly(tuple(day("2022-11-02"), body("council"), "/charter"));
        }

        @Test
        void isToldApartByStepSortBodyAndNumber() {
            assertThat(dues("2023-10-01", VILLAGE, REGISTER))
                    .filteredOn(due -> Set.of("policy-review", "event", "sector")
                            .contains(due.kind().value()))
                    .extracting(Due::key)
                    .contains(
                            "programme/village#policy-review:schools/school",
                            "programme/village#event:memorial",
                            "programme/village#event:competition",
                            "programme/village#sector:governance/1")
                    .doesNotHaveDuplicates();
        }

        @Test
        void keepsItsKeyWhenAPauseMovesItsDay() {
            Programme paused = VILLAGE.withTransitions(
                    transition(ProgrammeState.ADOPTED, Reviews.ADOPTED),
                    transition(ProgrammeState.PAUSED, "2021-12-01"),
                    transition(ProgrammeState.RESUMED, "2021-12-11"));

            assertThat(dues("2022-02-01", paused, REGISTER))
                    .extracting(Due::key, Due::by)
                    .containsExactly(tuple("programme/village#policy-review:schools/school", day("2022-03-11")));
        }

        @Test
        void isNothingWithoutAnAdoption() {
            assertThat(dues("2022-10-01", programme(), REGISTER)).isEmpty();
        }
    }

    @Nested
    class Conditions {

        private final FundingCondition report =
                new FundingCondition(Text.of("A report"), Optional.of(day("2022-03-01")), Optional.empty());

        @Test
        void areDueUntilTheyAreMet() {
            FundingCondition met = new FundingCondition(report.wanted(), report.due(), Optional.of(day("2022-02-15")));

            assertThat(dues("2022-02-01", funded(report)))
                    .extracting(due -> due.kind().value(), due -> due.pointer().toString())
                    .containsExactly(tuple("funding-condition", "/funding/0/conditions/0/due"));
            assertThat(dues("2022-02-01", funded(met))).isEmpty();
        }

        private static Programme funded(FundingCondition condition) {
            return programme()
                    .withFunding(Funding.builder()
                            .title(Text.of("A grant"))
                            .addConditions(condition)
                            .build());
        }
    }

    private static List<Due> dues(String day, Document... documents) {
        return Fixtures.KITH
                .due(Dossier.of(documents), day(day), Period.ofDays(90))
                .orElseThrow()
                .items();
    }
}
