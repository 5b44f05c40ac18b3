package org.kith.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.assessment.Surveys;
import org.kith.core.community.Sector;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.registry.UnknownPluginException;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Option;
import org.kith.core.spi.Options;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.SchemeStrategy;
import org.kith.core.spi.Scorer;
import org.kith.core.spi.ScoringStrategy;
import org.kith.core.text.Messages;
import org.kith.core.text.Text;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Outcome;
import org.kith.core.validation.Severity;

/** What a scoring name stands for. The strategies here say what they were asked to score by, and never score. */
class SchemesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);
    private static final Kith KITH =
            Kith.builder().plus(new BySector()).plus(new Plain("plain")).build();

    @Nested
    class AStrategy {

        @Test
        void isMeantByItsName() {
            assertThat(asked(KITH, Dossier.EMPTY, "plain")).isEqualTo("plain");
        }

        @Test
        void goesBeforeADocumentOfTheSameName() {
            assertThat(asked(KITH, Dossier.of(sector("plain", "A sector")), "plain"))
                    .isEqualTo("plain");
        }

        @Test
        void ofDocumentsAsksForOneWhereItIsMeantItself() {
            Findings findings = findings(KITH, Dossier.EMPTY, "by-sector");

            assertThat(findings).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("score.scheme-missing");
                assertThat(finding.arguments()).containsExactly("by-sector", "sector");
            });
        }

        @Test
        void goesBeforeADocumentEvenIfItTakesDocuments() {
            assertThat(findings(KITH, Dossier.of(sector("by-sector", "A sector")), "by-sector"))
                    .extracting(Finding::code)
                    .containsExactly("score.scheme-missing");
        }
    }

    @Nested
    class ADocument {

        @Test
        void isMeantByItsId() {
            assertThat(asked(KITH, Dossier.of(sector("sport", "Sport")), "sport"))
                    .isEqualTo("Sport");
        }

        @Test
        void isFoundInTheCatalogue() {
            assertThat(asked(KITH, Dossier.EMPTY, "worship")).isEqualTo(titleInCatalogue("worship"));
        }

        @Test
        void ofTheDossierGoesBeforeTheCatalogue() {
            assertThat(titleInCatalogue("worship")).isNotEqualTo("Ours");
            assertThat(asked(KITH, Dossier.of(sector("worship", "Ours")), "worship"))
                    .isEqualTo("Ours");
        }

        @Test
        void isFoundBehindTheDossierToo() {
            Dossier over = Dossier.EMPTY.over(Dossier.of(sector("sport", "Sport")));

            assertThat(asked(KITH, over, "sport")).isEqualTo("Sport");
        }

        @Test
        void isScoredByInTheSameWay() {
            Assessment look = Assessment.builder()
                    .id(AssessmentId.of("look"))
                    .title(Text.of("A look"))
                    .framework(FrameworkRef.to(Surveys.SURVEY))
                    .date(DAY)
                    .rater(Rater.of(RaterKind.TEAM))
                    .build();
            Dossier dossier = Dossier.of(Surveys.SURVEY, look, sector("sport", "Sport"));

            assertThat(KITH.score(dossier, look.id(), "sport", Options.none(), DAY)
                            .findings())
                    .flatExtracting(Finding::arguments)
                    .containsExactly("Sport");
        }

        @Test
        void hasTheOptionsOfItsStrategyChecked() {
            Options options = Options.none().with("no-such-option", "1");

            assertThat(KITH.scorer(Dossier.EMPTY, Surveys.SURVEY, "worship", options)
                            .findings())
                    .extracting(Finding::code)
                    .containsExactly("option.unknown");
        }

        @Test
        void ofATypeThatNobodyScoresByIsNotMeant() {
            Dossier dossier = Dossier.of(Surveys.SURVEY);

            assertThatExceptionOfType(UnknownPluginException.class)
                    .isThrownBy(() -> asked(KITH, dossier, Surveys.SURVEY.id().value()));
        }
    }

    /** A strategy goes before a document, so such a document would be passed over in silence. */
    @Nested
    class ADocumentWithTheNameOfAStrategy {

        @Test
        void isFound() {
            assertThat(KITH.check(Dossier.of(sector("plain", "A sector")), DAY))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.code()).isEqualTo("score.name-taken");
                        assertThat(finding.document()).hasValue("sector/plain");
                        assertThat(finding.pointer()).hasToString("/id");
                        assertThat(finding.advice()).hasValue("Give the document another id.");
                    });
        }

        @Test
        void isFoundForTheNameOfAStrategyOfDocumentsToo() {
            assertThat(KITH.check(Dossier.of(sector("by-sector", "A sector")), DAY))
                    .extracting(Finding::code)
                    .containsExactly("score.name-taken");
        }

        @Test
        void isNotFoundForAnotherName() {
            assertThat(KITH.check(Dossier.of(sector("sport", "Sport")), DAY)).isEmpty();
        }

        @Test
        void isNotFoundWhereNobodyScoresByThatType() {
            Kith kith = Kith.builder().plus(new Plain("plain")).build();

            assertThat(kith.check(Dossier.of(sector("plain", "A sector")), DAY)).isEmpty();
        }

        @Test
        void isFoundThoughAnotherStrategyCannotSayItsType() {
            Kith kith = Kith.builder()
                    .plus(new Broken())
                    .plus(new BySector())
                    .plus(new Plain("plain"))
                    .build();

            assertThat(kith.check(Dossier.of(sector("broken", "A sector")), DAY))
                    .extracting(Finding::code)
                    .containsExactly("score.name-taken");
        }
    }

    @Nested
    class AnUnknownName {

        @Test
        void isRefusedWithTheNamesThatThereAre() {
            Dossier dossier = Dossier.of(sector("sport", "Sport"));

            assertThatExceptionOfType(UnknownPluginException.class)
                    .isThrownBy(() -> asked(KITH, dossier, "nowhere"))
                    .withMessageContaining("'nowhere'")
                    .withMessageContaining("Strategies: plain.")
                    .withMessageContaining("Documents to score by: culture-leisure, education, health-support,"
                            + " homelessness, labour, law-enforcement, prisons, sport, workplaces, worship.");
        }

        @Test
        void isRefusedWhereThereIsNothingAtAll() {
            assertThatExceptionOfType(UnknownPluginException.class)
                    .isThrownBy(() -> asked(Kith.builder().build(), Dossier.EMPTY, "nowhere"))
                    .withMessageContaining("Strategies: none.")
                    .withMessageContaining("Documents to score by: none.");
        }
    }

    @Nested
    class AStrategyThatFails {

        @Test
        void toSayItsTypeDoesNotKeepOthersFromScoring() {
            Kith kith = Kith.builder()
                    .plus(new Broken())
                    .plus(new BySector())
                    .plus(new Plain("plain"))
                    .build();

            assertThat(asked(kith, Dossier.EMPTY, "plain")).isEqualTo("plain");
            assertThat(asked(kith, Dossier.EMPTY, "worship")).isEqualTo(titleInCatalogue("worship"));
        }

        @Test
        void toSayItsTypeGivesAFindingWhereNothingElseHasTheName() {
            Kith kith = Kith.builder().plus(new Broken()).build();

            assertThat(findings(kith, Dossier.EMPTY, "worship")).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("plugin.failed");
                assertThat(finding.toString()).doesNotContain("Mrs");
            });
        }

        @Test
        void toPrepareGivesAFinding() {
            Kith kith = Kith.builder().plus(new Refusing()).build();

            assertThat(findings(kith, Dossier.EMPTY, "worship")).singleElement().satisfies(finding -> {
                assertThat(finding.code()).isEqualTo("plugin.failed");
                assertThat(finding.toString()).doesNotContain("Mrs");
            });
        }
    }

    /** {@return what the strategy says that it was asked to score by} */
    private static String asked(Kith kith, Dossier dossier, String scheme) {
        return findings(kith, dossier, scheme).asList().get(0).arguments().get(0);
    }

    private static Findings findings(Kith kith, Dossier dossier, String scheme) {
        return kith.scorer(dossier, Surveys.SURVEY, scheme, Options.none()).findings();
    }

    private static String titleInCatalogue(String id) {
        return KITH.catalogue()
                .find(Sector.TYPE, SectorId.of(id))
                .orElseThrow()
                .title()
                .value();
    }

    private static Sector sector(String id, String title) {
        return Sector.builder().id(SectorId.of(id)).title(Text.of(title)).build();
    }

    private static Outcome<Scorer> said(String what) {
        return Outcome.failed(Findings.of(Finding.of(Severity.ERROR, "test.asked", Messages.none(), what)));
    }

    /** Scores by nothing but its name. */
    private record Plain(String name) implements ScoringStrategy {

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public Outcome<Scorer> prepare(Framework framework, Options options) {
            return said(name);
        }
    }

    /** Scores by sectors. */
    private static class BySector implements SchemeStrategy<Sector> {

        @Override
        public String name() {
            return "by-sector";
        }

        @Override
        public int spi() {
            return Plugin.SPI;
        }

        @Override
        public List<Option<?>> options() {
            return List.of();
        }

        @Override
        public DocumentType<Sector> schemes() {
            return Sector.TYPE;
        }

        @Override
        public Outcome<Scorer> prepare(Sector scheme, Framework framework, Options options) {
            return said(scheme.title().value());
        }
    }

    /** Does not get as far as to say what it scores by. */
    private static final class Broken extends BySector {

        @Override
        public String name() {
            return "broken";
        }

        @Override
        public DocumentType<Sector> schemes() {
            throw new IllegalStateException("Mrs Smith lives there");
        }
    }

    /** Throws where it should say what is wrong. */
    private static final class Refusing extends BySector {

        @Override
        public Outcome<Scorer> prepare(Sector scheme, Framework framework, Options options) {
            throw new IllegalStateException("Mrs Smith lives there");
        }
    }
}
