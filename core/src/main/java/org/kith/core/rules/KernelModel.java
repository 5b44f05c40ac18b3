package org.kith.core.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.EvidenceRequest;
import org.kith.core.assessment.Story;
import org.kith.core.community.Asset;
import org.kith.core.community.Body;
import org.kith.core.community.DiversityAxis;
import org.kith.core.community.Engagement;
import org.kith.core.community.Place;
import org.kith.core.community.Sector;
import org.kith.core.community.Team;
import org.kith.core.community.Theme;
import org.kith.core.dossier.CheckReport;
import org.kith.core.dossier.DueList;
import org.kith.core.framework.Framework;
import org.kith.core.framework.PhaseModel;
import org.kith.core.indicator.Claim;
import org.kith.core.indicator.Indicator;
import org.kith.core.indicator.Observation;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.PlanJournal;
import org.kith.core.questionnaire.AnswerSheet;
import org.kith.core.questionnaire.Questionnaire;
import org.kith.core.score.Decision;
import org.kith.core.score.ScoreCard;
import org.kith.core.shape.DocumentType;
import org.kith.core.spi.Catalogue;
import org.kith.core.spi.DueRule;
import org.kith.core.spi.Model;
import org.kith.core.spi.Plugin;
import org.kith.core.spi.Rule;

/** The kernel's own document types, open data and rules. */
public final class KernelModel implements Model {

    private static final ImmutableList<String> CATALOGUE = ImmutableList.of(
            "phase-model-active-learning",
            "phase-model-plan-engage-review",
            "phase-model-theory-u",
            "sector-culture-leisure",
            "sector-education",
            "sector-health-support",
            "sector-homelessness",
            "sector-labour",
            "sector-law-enforcement",
            "sector-prisons",
            "sector-workplaces",
            "sector-worship",
            "diversity-axis-disenfranchisement",
            "diversity-axis-ethnic",
            "diversity-axis-gendered",
            "diversity-axis-inequality",
            "diversity-axis-poverty",
            "diversity-axis-religious",
            "diversity-axis-sexual-identity",
            "theme-care",
            "theme-death",
            "theme-dying",
            "theme-education",
            "theme-engagement",
            "theme-loss",
            "theme-policy",
            "questionnaire-online-introduction");

    /** Makes the model. */
    public KernelModel() {}

    @Override
    public String name() {
        return "kernel";
    }

    @Override
    public int spi() {
        return Plugin.SPI;
    }

    @Override
    public List<DocumentType<?>> documentTypes() {
        return List.of(
                ActionPlan.TYPE,
                AnswerSheet.TYPE,
                Assessment.TYPE,
                Asset.TYPE,
                Body.TYPE,
                CheckReport.TYPE,
                Claim.TYPE,
                Decision.TYPE,
                DiversityAxis.TYPE,
                DueList.TYPE,
                Engagement.TYPE,
                EvidenceRequest.TYPE,
                Framework.TYPE,
                Indicator.TYPE,
                Observation.TYPE,
                PhaseModel.TYPE,
                Place.TYPE,
                PlanJournal.TYPE,
                Questionnaire.TYPE,
                ScoreCard.TYPE,
                Sector.TYPE,
                Story.TYPE,
                Team.TYPE,
                Theme.TYPE);
    }

    @Override
    public List<Catalogue> catalogues() {
        return CATALOGUE.stream()
                .map(name -> Catalogue.of(KernelModel.class, "META-INF/kith/kernel/" + name + ".json"))
                .collect(toImmutableList());
    }

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        ActionRules.ALL,
                        AnswerSheetRules.ALL,
                        AssessmentRules.ALL,
                        ClaimRules.ALL,
                        CommunityRules.ALL,
                        CommunitySetRules.ALL,
                        DependencyRules.ALL,
                        JournalRules.ALL,
                        ListeningRules.ALL,
                        MeasureRules.ALL,
                        PlanDateRules.ALL,
                        PlanLifeRules.ALL,
                        PlanLinkRules.ALL,
                        PromiseRules.ALL,
                        QuestionnaireRules.ALL,
                        RankingRules.ALL,
                        RaterRules.ALL,
                        RequestRules.ALL,
                        ScoreRules.ALL,
                        TagRules.ALL,
                        TeamRules.ALL)
                .flatMap(List::stream)
                .collect(toImmutableList());
    }

    @Override
    public List<DueRule<?>> dues() {
        return Stream.of(ActionDues.ALL, PlanDues.ALL, PriorityDues.ALL, RequestDues.ALL)
                .flatMap(List::stream)
                .collect(toImmutableList());
    }
}
