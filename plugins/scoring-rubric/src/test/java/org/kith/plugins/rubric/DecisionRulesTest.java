package org.kith.plugins.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.plugins.rubric.Trial.KITH;
import static org.kith.plugins.rubric.Trial.level;
import static org.kith.plugins.rubric.Trial.questions;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.core.assessment.Assessment;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.community.TeamId;
import org.kith.core.score.Decision;
import org.kith.core.score.ScoreCard;
import org.kith.core.text.Text;

/** Decisions on a rubric: what is wrong with them, and for whom they count. */
class DecisionRulesTest {

    private static final PlaceId LEEDS = PlaceId.of("leeds");
    private static final BodyId SCHOOL_A = BodyId.of("school-a");
    private static final BodyId SCHOOL_B = BodyId.of("school-b");

    /** Gold takes bronze that is held, as in a scheme that lets nobody jump. */
    private static final Trial TRIAL = trial("");

    @Nested
    class ALevel {

        @Test
        void isOneOfTheRubric() {
            assertThat(wrong(TRIAL.decided("bronze", "2026-01-01"))).isEmpty();
            assertThat(wrong(TRIAL.decided("platinum", "2026-01-01")))
                    .containsExactly("ERROR decision.level-unknown /level");
        }

        @Test
        void isOneOfTheFrameworkWhereTheRubricHasNoneOfItsOwn() {
            Trial rating = Trial.of(questions("low high", "a"), "\"open\": \"lowest\", \"root\": @a");

            assertThat(wrong(rating.decided("high", "2026-01-01"))).isEmpty();
            assertThat(wrong(rating.decided("gold", "2026-01-01")))
                    .containsExactly("ERROR decision.level-unknown /level");
        }

        @Test
        void mayBeNone() {
            assertThat(wrong(TRIAL.with(TRIAL.decision("bronze", "2026-01-01")
                            .level(Optional.empty())
                            .build())))
                    .isEmpty();
        }

        @Test
        void isNotLookedAtWhereAStrategyScores() {
            Decision decision = TRIAL.decision("platinum", "2026-01-01").build().withScheme("weighted-mean");

            assertThat(wrong(TRIAL.with(decision))).isEmpty();
        }
    }

    @Nested
    class AScheme {

        @Test
        void isOneThatThereIs() {
            Decision decision = TRIAL.decision("gold", "2026-01-01").build();

            assertThat(wrong(TRIAL.with(decision.withScheme("schme"))))
                    .containsExactly("WARNING decision.scheme-unknown /scheme");
            assertThat(wrong(TRIAL.with(decision.withScheme("mentoring-standard"))))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"2025-12-31, 0", "2026-01-01, 1", "2026-02-01, 1"})
        void isNotClosedYet(String day, int warnings) {
            List<String> wrong = wrong(trial("\"closed\": \"2026-01-01\",").decided("bronze", day));

            assertThat(wrong).hasSize(warnings).allMatch("WARNING decision.scheme-closed /date"::equals);
        }
    }

    @Nested
    class WhatItIsAbout {

        private final Decision onTheTown = decision(Optional.empty());

        @Test
        void isOneBodyAndNoOtherOfThePlace() {
            Decision onA = decision(Optional.of(SCHOOL_A));

            assertThat(score(onA, Optional.of(SCHOOL_A)).standing()).isPresent();
            assertThat(score(onA, Optional.of(SCHOOL_B)).standing()).isEmpty();
            assertThat(level(score(onA, Optional.of(SCHOOL_A)).root())).isEqualTo("gold");
            assertThat(level(score(onA, Optional.of(SCHOOL_B)).root())).isEqualTo("bronze");
        }

        @Test
        void isThePlaceItselfWhereItNamesNothingMore() {
            assertThat(score(onTheTown, Optional.empty()).standing()).isPresent();
            assertThat(score(onTheTown, Optional.of(SCHOOL_A)).standing()).isEmpty();
        }

        @Test
        void isOneTeam() {
            Decision onTeam = onTheTown.withAboutTeam(TeamId.of("team"));
            Assessment ofTeam = assessment(Optional.empty()).withTeam(TeamId.of("team"));

            assertThat(TRIAL.with(onTeam).score(ofTeam).standing()).isPresent();
            assertThat(TRIAL.with(onTheTown).score(ofTeam).standing()).isEmpty();
            assertThat(TRIAL.with(onTeam).score(assessment(Optional.empty())).standing())
                    .isEmpty();
        }

        @Test
        void isThatOfItsCard() {
            ScoreCard advice = TRIAL.score(assessment(Optional.of(SCHOOL_A)));
            Trial decided = TRIAL.with(advice).with(onTheTown.withCard(advice.id()));

            assertThat(decided.score(assessment(Optional.of(SCHOOL_A))).standing())
                    .isPresent();
            assertThat(decided.with(assessment(Optional.of(SCHOOL_A)))
                            .score(assessment(Optional.of(SCHOOL_B)))
                            .standing())
                    .isEmpty();
        }

        @Test
        void isMissingWhereOnlyBodiesOfThePlaceAreAssessed() {
            Trial trial = TRIAL.with(place()).with(body(SCHOOL_A)).with(assessment(Optional.of(SCHOOL_A)));

            assertThat(wrong(trial.with(onTheTown))).containsExactly("WARNING decision.about-missing ");
            assertThat(wrong(trial.with(decision(Optional.of(SCHOOL_A))))).isEmpty();
            assertThat(wrong(trial.with(onTheTown).with(assessment(Optional.empty()))))
                    .isEmpty();
        }

        private static ScoreCard score(Decision decision, Optional<BodyId> body) {
            return TRIAL.with(decision).score(assessment(body));
        }
    }

    private static Trial trial(String more) {
        return Trial.of(questions("l0 l1 l2", "a"), """
                "open": "lowest", %s
                "scales": [scale(award: none bronze gold)],
                "root": {"key": "scheme", "formula": {"kind": "sum", "parts": [@a]}, "scale": "award", "grades": [
                  {"level": "bronze", "requirements": [{"kind": "points", "threshold": "at least 1"}]},
                  {"level": "gold", "requirements": [
                    {"kind": "points", "threshold": "at least 2"},
                    {"kind": "held", "level": "bronze", "months": 6}]}]}
                """.formatted(more));
    }

    private static Decision decision(Optional<BodyId> body) {
        return TRIAL.decision("bronze", "2025-01-01").build().withPlace(LEEDS).withAboutBody(body);
    }

    /** {@return an assessment that is worth gold, of a body or of the place itself} */
    private static Assessment assessment(Optional<BodyId> body) {
        return TRIAL.assessment(body.map(BodyId::value).orElse("leeds-itself"), "l2")
                .place(LEEDS)
                .body(body)
                .build();
    }

    private static Place place() {
        return Place.builder()
                .id(LEEDS)
                .name(Text.of("Leeds"))
                .kind(PlaceKind.CITY)
                .build();
    }

    private static Body body(BodyId id) {
        return Body.builder().id(id).name(Text.of("A school")).build();
    }

    /** {@return what is wrong with the decisions} */
    private static List<String> wrong(Trial trial) {
        return KITH.check(trial.dossier(), Trial.DAY).stream()
                .filter(finding -> finding.code().startsWith("decision."))
                .map(finding -> finding.severity() + " " + finding.code() + " " + finding.pointer())
                .toList();
    }
}
