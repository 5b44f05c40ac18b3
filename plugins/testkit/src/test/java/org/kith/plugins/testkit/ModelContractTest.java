package org.kith.plugins.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.Assessment;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.DueKind;
import org.kith.core.plan.ActionPlan;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueFinder;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;
import org.kith.core.text.Text;

/** The contract finds out models that break it. */
class ModelContractTest {

    private static final DueFinder<Assessment> SOUND = (assessment, out) -> out.report(
            DueKind.REVIEW,
            out.asOf().plusDays(1),
            due -> due.title(assessment.note().orElse(Text.of("Untitled"))));

    @Nested
    class SoundModel {

        @Test
        void keepsTheContract() {
            Checked checked = new Checked(model(DueRule.of(Assessment.class, SOUND)));

            for (ThrowingCallable test : List.<ThrowingCallable>of(
                    checked::listsTheSameTwice,
                    checked::hasRulesOnlyAboutTypesOfDocuments,
                    checked::hasSamplesOfAllThatCanBeDue,
                    checked::findsTheSameTwice,
                    checked::findsTheSameForManyThreads,
                    checked::findsMoreTheFurtherItLooks,
                    checked::takesDocumentsWithHoles)) {
                assertThatCode(test).doesNotThrowAnyException();
            }
        }
    }

    @Nested
    class FinderThatTakesForGranted {

        @Test
        void whatMayBeAbsentIsFoundOut() {
            DueFinder<Assessment> titled = (assessment, out) -> out.report(
                    DueKind.REVIEW,
                    out.asOf(),
                    due -> due.title(assessment.note().orElseThrow()));

            isRefused(new Checked(model(DueRule.of(Assessment.class, titled)))::takesDocumentsWithHoles);
        }

        @Test
        void aDocumentThatIsReferredToIsFoundOut() {
            DueFinder<Assessment> placed = (assessment, out) -> out.report(DueKind.REVIEW, out.asOf(), due -> {
                PlaceId id = assessment.place().orElse(Samples.place().id());
                due.title(out.dossier().find(Place.TYPE, id).orElseThrow().name());
            });

            isRefused(new Checked(model(DueRule.of(Assessment.class, placed)))::takesDocumentsWithHoles);
        }
    }

    @Nested
    class FinderWithAMemory {

        @Test
        void isFoundOut() {
            AtomicInteger calls = new AtomicInteger();
            DueFinder<Assessment> counting = (assessment, out) -> out.report(
                    DueKind.REVIEW, out.asOf(), due -> due.title(Text.of("Number " + calls.incrementAndGet())));
            Checked checked = new Checked(model(DueRule.of(Assessment.class, counting)));

            isRefused(checked::findsTheSameTwice);
            isRefused(checked::findsTheSameForManyThreads);
        }
    }

    @Nested
    class RuleThatNothingMeets {

        @Test
        void isFoundOut() {
            Checked checked = new Checked(model(DueRule.of(Nowhere.class, (nowhere, out) -> {})));

            isRefused(checked::hasRulesOnlyAboutTypesOfDocuments);
        }

        @Test
        void isFoundOutIfOnlyTheSamplesLackIt() {
            Checked checked = new Checked(model(DueRule.of(ActionPlan.class, (plan, out) -> {})));

            isRefused(checked::hasSamplesOfAllThatCanBeDue);
        }
    }

    private static void isRefused(ThrowingCallable test) {
        assertThatExceptionOfType(AssertionError.class).isThrownBy(test);
    }

    private static Model model(DueRule<?> rule) {
        return new TestModel(List.of(rule));
    }

    private record Nowhere() {}

    private record Checked(Model model) implements ModelContract {

        @Override
        public Dossier dossier() {
            return Samples.dossier();
        }
    }

    private record TestModel(List<DueRule<?>> dues) implements Model {

        @Override
        public String name() {
            return "test";
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public List<DocumentType<?>> documentTypes() {
            return List.of();
        }

        @Override
        public List<Catalogue> catalogues() {
            return List.of();
        }

        @Override
        public List<Rule<?>> rules() {
            return List.of();
        }
    }
}
