package org.kith.plugins.tables.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.community.Body;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.indicator.Observation;
import org.kith.core.indicator.ObservationId;
import org.kith.core.number.Fraction;
import org.kith.core.number.Qualified;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Progress;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;

/** Tables as offices keep them, from their bytes to documents. */
class RealTablesTest {

    /** Semicolons, CR LF, a byte-order mark, a cell over two lines, an empty row at the end. */
    @Nested
    class Partners {

        private final Imported imported =
                Tables.importer("partners").read(Dossier.EMPTY, "partners.csv", Tables.csv("partners"));

        @Test
        void fitWithoutAWord() {
            assertThat(imported.report().findings())
                    .extracting(Finding::code, finding -> finding.arguments().get(0))
                    .containsExactly(tuple("import.column-unmapped", "C"), tuple("import.column-unmapped", "D"));
            assertThat(imported.report().shareUsed()).contains(Fraction.ONE);
        }

        @Test
        void areBodies() {
            assertThat(imported.dossier().all(Body.TYPE))
                    .containsExactly(
                            body("cheltenham-borough-council", "Cheltenham Borough Council", "workplaces"),
                            body(
                                    "leicester-diocesan-board-of-education",
                                    "Leicester Diocesan Board of Education",
                                    "education",
                                    "worship"),
                            body("rnn", "RNN Group", "education", "workplaces"));
        }

        @Test
        void areNumberedAsTheSpreadsheetDoes() {
            assertThat(imported.report().rows())
                    .extracting(ImportedRow::row, row -> row.id().orElseThrow())
                    .containsExactly(
                            tuple(2, "leicester-diocesan-board-of-education"),
                            tuple(3, "cheltenham-borough-council"),
                            tuple(4, "rnn"));
        }

        private static Body body(String id, String name, String... sectors) {
            Body.Builder body = Body.builder().id(BodyId.of(id)).name(Text.of(name));
            for (String sector : sectors) {
                body.addSectors(SectorId.of(sector));
            }
            return body.source(Source.of("DTW1", Confidence.VERIFIED)).build();
        }
    }

    /** The same table again, for what it says of something else. */
    @Nested
    class Signatories {

        private final Imported imported =
                Tables.importer("signatories").read(Dossier.EMPTY, "partners.csv", Tables.csv("partners"));

        @Test
        void coverEmployees() {
            assertThat(imported.dossier().all(Observation.TYPE))
                    .extracting(Observation::value)
                    .containsExactlyInAnyOrder(Qualified.exactly(3), Qualified.exactly(240), Qualified.exactly(750));
            assertThat(imported.report().findings()).isEmpty();
        }

        @Test
        void signedOnADay() {
            assertThat(imported.dossier().find(Observation.TYPE, ObservationId.of("dying-to-work-rnn-group")))
                    .map(Observation::date)
                    .contains(LocalDate.of(2021, 11, 2));
        }
    }

    /** Commas, quotes within quotes, LF. */
    @Nested
    class Institutions {

        private final Dossier dossier = Tables.importer("institutions")
                .read(Dossier.EMPTY, "institutions.csv", Tables.csv("institutions"))
                .dossier();

        @Test
        void haveIdsMadeOfTheirNames() {
            assertThat(dossier.all(Body.TYPE))
                    .extracting(body -> body.id().value())
                    .containsExactly(
                            "heart-house-hospice",
                            "library-kornhaus-bern",
                            "st-lukes-hospice",
                            "the-carpenter-hospice");
        }

        @Test
        void referToPlacesAndBodiesByTheSameRule() {
            Body library =
                    dossier.find(Body.TYPE, BodyId.of("library-kornhaus-bern")).orElseThrow();

            assertThat(library.name()).isEqualTo(Text.of("Library \"Kornhaus\", Bern"));
            assertThat(library.place()).contains(PlaceId.of("bern"));
            assertThat(library.within()).contains(BodyId.of("stadt-bern"));
        }

        @Test
        void haveNoPlaceWhereTheTableSaysNone() {
            assertThat(dossier.find(Body.TYPE, BodyId.of("heart-house-hospice"))
                            .orElseThrow()
                            .place())
                    .isEmpty();
        }

        @Test
        void areCheckedLikeAnyDocuments() {
            assertThat(Tables.KITH.check(dossier, LocalDate.of(2022, 3, 14)))
                    .filteredOn(finding -> finding.code().equals("reference.dangling"))
                    .extracting(Finding::arguments)
                    .containsExactlyInAnyOrder(
                            List.of("place", "bern"),
                            List.of("body", "stadt-bern"),
                            List.of("place", "plymouth"),
                            List.of("place", "burlington"));
        }
    }

    /** Tabs, Windows-1252, days as in German, into a plan that is there. */
    @Nested
    class Actions {

        private final Dossier before = Dossier.of(ActionPlan.builder()
                .id(ActionPlanId.of("bern"))
                .title(Text.of("Plan"))
                .addActions(action("listen", "Listen").build())
                .addActions(action("action-3", "As it was called before")
                        .progress(Progress.COMPLETE)
                        .reason(Text.of("Met"))
                        .build())
                .build());

        private final Imported imported = Tables.importer("actions").read(before, "actions.csv", Tables.csv("actions"));

        @Test
        void goIntoThePlan() {
            ActionPlan plan = imported.dossier()
                    .find(ActionPlan.TYPE, ActionPlanId.of("bern"))
                    .orElseThrow();

            assertThat(plan.actions())
                    .extracting(action -> action.id().value())
                    .containsExactly("listen", "action-3", "action-1", "action-2");
            assertThat(plan.actions().get(2))
                    .isEqualTo(action("action-1", "Charta der Öffentlichkeit vorstellen")
                            .owner(BodyId.of("bern-city"))
                            .due(LocalDate.of(2020, 11, 2))
                            .progress(Progress.COMPLETE)
                            .build());
        }

        @Test
        void keepWhatTheTableDoesNotSay() {
            Action third = imported.dossier()
                    .find(ActionPlan.TYPE, ActionPlanId.of("bern"))
                    .orElseThrow()
                    .actions()
                    .get(1);

            assertThat(third.title()).isEqualTo(Text.of("Zwei Freiwilligengruppen begleiten"));
            assertThat(third.progress()).isEqualTo(Progress.COMPLETE);
            assertThat(third.reason()).contains(Text.of("Met"));
        }

        @Test
        void changeOneDocument() {
            assertThat(imported.changed())
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.document().address()).isEqualTo("action-plan/bern"));
            assertThat(imported.report().findings()).isEmpty();
        }

        @Test
        void needThePlan() {
            Imported without = Tables.importer("actions").read(Dossier.EMPTY, "actions.csv", Tables.csv("actions"));

            assertThat(without.report().findings())
                    .extracting(Finding::code)
                    .containsExactly("import.document-missing");
            assertThat(without.report().count(RowResult.REFUSED)).isEqualTo(3);
            assertThat(without.dossier()).isSameAs(Dossier.EMPTY);
        }

        private static Action.Builder action(String id, String title) {
            return Action.builder().id(ActionId.of(id)).title(Text.of(title)).progress(Progress.NOT_STARTED);
        }
    }
}
