package org.kith.core.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.Kith;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Entry;
import org.kith.core.shape.Document;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;

class PhaseModelTest {

    private static final Kith KITH = Kith.load();

    @Nested
    class Phases {

        @Test
        void areFoundByTheirKey() {
            assertThat(shipped("theory-u").phase(PhaseKey.of("co-sense")))
                    .map(Phase::title)
                    .contains(Text.of("Co-sense"));
            assertThat(shipped("theory-u").phase(PhaseKey.of("plan"))).isEmpty();
        }

        @Test
        void areAtLeastTwo() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model("plan"))
                    .withMessage("a phase model has at least two phases");
        }

        @Test
        void haveKeysOfTheirOwn() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> model("plan", "plan"))
                    .withMessage("each phase needs a key of its own");
        }
    }

    @Nested
    class Shipped {

        @Test
        void areTheFiveMovementsOfTheoryU() {
            assertThat(keys("theory-u"))
                    .containsExactly("co-initiate", "co-sense", "presence", "co-create", "co-evolve");
        }

        @Test
        void isPlanEngageReview() {
            assertThat(keys("plan-engage-review")).containsExactly("plan", "engage", "review");
        }

        @Test
        void areFourStagesOfLearningThatNobodyHasConfirmed() {
            assertThat(keys("active-learning")).containsExactly("experience", "reflect", "make-sense", "try");
            assertThat(shipped("active-learning").sources())
                    .extracting(Source::confidence)
                    .containsExactly(Confidence.BACKGROUND);
        }

        @Test
        void giveWayToThoseOfAPlaceUnderTheSameId() {
            PhaseModel own = shipped("active-learning")
                    .withPhases(
                            Phase.of(PhaseKey.of("experience"), Text.of("Live it")),
                            Phase.of(PhaseKey.of("reflect"), Text.of("Tell it")));

            assertThat(Dossier.of(own).over(KITH.catalogue()).find(PhaseModel.TYPE, own.id()))
                    .contains(own);
        }

        private List<String> keys(String id) {
            return shipped(id).phases().stream()
                    .map(phase -> phase.key().value())
                    .toList();
        }
    }

    @Nested
    class Tags {

        @Test
        void nameAPhaseOfTheirModel() {
            assertThat(found("theory-u", "co-sense")).isEmpty();
        }

        @Test
        void ofAnotherModelAreFound() {
            assertThat(found("theory-u", "engage"))
                    .containsExactly("phase.not-of-its-model /actions/0/phases/0/phase "
                            + "The phase engage is none of the phase model theory-u.");
        }

        @Test
        void ofNoModelAreFound() {
            assertThat(found("theory-v", "engage"))
                    .containsExactly("reference.dangling /actions/0/phases/0/model "
                            + "There is no phase-model with the id theory-v.");
        }

        private List<String> found(String model, String phase) {
            String plan = """
                    {"kith": "1.0", "type": "action-plan", "id": "p", "title": "P",
                     "actions": [{"id": "a", "title": "A", "phases": [{"model": "%s", "phase": "%s"}], "progress": "complete"}]}
                    """.formatted(model, phase);
            Document read = KITH.readDocument("p.json", plan.getBytes(UTF_8))
                    .orElseThrow()
                    .document();
            return KITH.check(Dossier.of(read), LocalDate.of(2022, 3, 14)).stream()
                    .filter(finding -> finding.pointer().toString().contains("phases"))
                    .map(Tags::line)
                    .toList();
        }

        private static String line(Finding finding) {
            return finding.code() + " " + finding.pointer() + " " + finding.message();
        }
    }

    @Nested
    class ThereAndBack {

        @Test
        void isTheSameModel() {
            PhaseModel model = shipped("plan-engage-review");

            assertThat(KITH.readDocument("m.json", KITH.writeDocument(Entry.of(model)))
                            .orElseThrow()
                            .document())
                    .isEqualTo(model);
        }
    }

    private static PhaseModel shipped(String id) {
        return KITH.catalogue().find(PhaseModel.TYPE, PhaseModelId.of(id)).orElseThrow();
    }

    private static PhaseModel model(String... keys) {
        PhaseModel.Builder model = PhaseModel.builder().id(PhaseModelId.of("m")).title(Text.of("M"));
        for (String key : keys) {
            model.addPhases(Phase.of(PhaseKey.of(key), Text.of(key)));
        }
        return model.build();
    }
}
