package org.kith.charter.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.kith.charter.Charters;
import org.kith.charter.EntryId;
import org.kith.charter.Fact;
import org.kith.charter.Programme;
import org.kith.charter.ProgrammeId;
import org.kith.charter.ProgrammeState;
import org.kith.charter.Register;
import org.kith.charter.RegisterEntry;
import org.kith.charter.RegisterId;
import org.kith.charter.Transition;
import org.kith.core.Kith;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Evidence;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.assessment.ReplyKind;
import org.kith.core.community.BodyId;
import org.kith.core.community.PlaceId;
import org.kith.core.community.SectorId;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.LevelKey;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;
import org.kith.core.validation.Finding;

/** A village that reviews itself: one school with a policy, a firm without, a festival of the year before, a prison that was asked. */
final class Village {

    static final Kith KITH = Kith.load();

    static final Framework FRAMEWORK = KITH.catalogue()
            .find(Framework.TYPE, Charters.COMPASSIONATE_CITY_13_SELF_ASSESSMENT)
            .orElseThrow();

    static final LocalDate ADOPTED = LocalDate.parse("2020-11-02");

    /** A day in the third year since the adoption. */
    static final LocalDate DAY = LocalDate.parse("2022-12-01");

    static final SelfAssessmentId OWN = SelfAssessmentId.of("village-2022");

    private Village() {}

    static Programme programme() {
        return Programme.builder()
                .id(ProgrammeId.of("village"))
                .place(PlaceId.of("village"))
                .charter(Charters.COMPASSIONATE_CITY_13)
                .register(RegisterId.of("village"))
                .addTransitions(Transition.of(ProgrammeState.ADOPTED, ADOPTED, Text.of("The council decided it")))
                .build();
    }

    static Register register(RegisterEntry... more) {
        return Register.builder()
                .id(RegisterId.of("village"))
                .place(PlaceId.of("village"))
                .addEntries(
                        entry("school", "2020-01-01", opened("school", "education")),
                        entry("firm", "2020-01-01", opened("firm", "workplaces")),
                        entry(
                                "policy",
                                "2022-09-01",
                                new Fact.PolicyAdopted(BodyId.of("school"), Optional.empty()),
                                "schools"),
                        entry(
                                "festival",
                                "2022-05-10",
                                new Fact.EventHeld(Set.of(), Optional.empty(), Optional.empty()),
                                "culture"),
                        entry(
                                "asked",
                                "2022-11-20",
                                new Fact.EvidenceAsked(BodyId.of("prison"), Optional.of(Text.of("Plans"))),
                                "excluded"))
                .addEntries(more)
                .build();
    }

    static RegisterEntry replied(String day) {
        return entry("replied", day, new Fact.EvidenceReplied(EntryId.of("asked"), ReplyKind.NONE, Optional.empty()));
    }

    static RegisterEntry entry(String id, String day, Fact fact, String... steps) {
        return RegisterEntry.of(id, LocalDate.parse(day), fact, steps(steps));
    }

    private static CriterionKey[] steps(String... keys) {
        return Arrays.stream(keys).map(CriterionKey::of).toArray(CriterionKey[]::new);
    }

    private static Fact opened(String body, String sector) {
        return new Fact.Opened(BodyId.of(body), Set.of(SectorId.of(sector)));
    }

    /** A self-assessment that was agreed on a day before the one looked at, by two raters. */
    static SelfAssessment agreed() {
        return draft().withAgreement(
                        new Agreement(AssessmentId.of("agreed"), LocalDate.parse("2022-11-25"), Optional.empty()));
    }

    static SelfAssessment draft() {
        return SelfAssessment.builder()
                .id(OWN)
                .programme(ProgrammeId.of("village"))
                .charter(Charters.COMPASSIONATE_CITY_13)
                .framework(FrameworkRef.to(FRAMEWORK))
                .begun(LocalDate.parse("2022-11-01"))
                .addRatings(AssessmentId.of("lead"), AssessmentId.of("parents"))
                .build();
    }

    /** Answers as {@code step=level}; a level of {@code -} is "not applicable", one of {@code ?} "does not know". */
    static Assessment answers(String id, String... answers) {
        Map<CriterionKey, Answer> byStep = new TreeMap<>(Comparator.comparing(CriterionKey::value));
        for (String answer : answers) {
            String[] parts = answer.split("=", 2);
            byStep.put(CriterionKey.of(parts[0]), answer(parts[1]));
        }
        return Assessment.builder()
                .id(AssessmentId.of(id))
                .title(Text.of("Answers"))
                .framework(FrameworkRef.to(FRAMEWORK))
                .place(PlaceId.of("village"))
                .date(LocalDate.parse("2022-11-20"))
                .rater(Rater.of(id.equals("parents") ? RaterKind.COMMUNITY : RaterKind.TEAM))
                .answers(byStep)
                .build();
    }

    private static Answer answer(String level) {
        return switch (level) {
            case "-" -> new Answer.NotApplicable(Optional.empty());
            case "?" -> new Answer.DontKnow(Optional.empty());
            default -> Answer.Rated.of(LevelKey.of(level));
        };
    }

    static Answer.Rated shown(String level, String evidenceDay) {
        return new Answer.Rated(LevelKey.of(level), List.of(evidence(evidenceDay)), Optional.of(Text.of("We say so")));
    }

    static Evidence evidence(String day) {
        return Evidence.builder()
                .summary(Text.of("Minutes of a meeting"))
                .date(PartialDate.parse(day))
                .build();
    }

    /** The village with more documents, or other ones of the same names. */
    static Dossier dossier(Document... documents) {
        Dossier dossier = Dossier.of(programme(), register()).over(KITH.catalogue());
        for (Document document : documents) {
            dossier = dossier.plus(document);
        }
        return dossier;
    }

    /** {@return what a check tells of the documents of a type, as severity, code and place} */
    static List<String> told(Dossier dossier, LocalDate asOf, String type) {
        List<String> told = new ArrayList<>();
        for (Finding finding : KITH.check(dossier, asOf)) {
            if (finding.code().equals("plugin.failed")
                    || finding.advice().isEmpty()
                    || (finding.message() + finding.advice()).contains("{")) {
                throw new AssertionError(finding.code());
            }
            if (finding.document().orElse("").startsWith(type + "/")
                    && !finding.code().startsWith("reference.")) {
                told.add(finding.severity() + " " + finding.code() + " " + finding.pointer());
            }
        }
        return told;
    }
}
