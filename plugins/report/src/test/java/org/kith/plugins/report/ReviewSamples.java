package org.kith.plugins.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kith.charter.Charter;
import org.kith.charter.CharterId;
import org.kith.charter.CharterReview;
import org.kith.charter.CharterStep;
import org.kith.charter.CommitmentKind;
import org.kith.charter.EntryId;
import org.kith.charter.Fact;
import org.kith.charter.LocalCharter;
import org.kith.charter.LocalCharterId;
import org.kith.charter.LocalStep;
import org.kith.charter.Programme;
import org.kith.charter.ProgrammeId;
import org.kith.charter.ProgrammeState;
import org.kith.charter.Recurrence;
import org.kith.charter.Register;
import org.kith.charter.RegisterEntry;
import org.kith.charter.RegisterId;
import org.kith.charter.ReviewBasis;
import org.kith.charter.Transition;
import org.kith.charter.submission.Agreement;
import org.kith.charter.submission.SelfAssessment;
import org.kith.charter.submission.SelfAssessmentId;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.community.SectorId;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Document;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;

/** A charter of five steps, a programme under it with its register and review, and what its team says of itself. */
final class ReviewSamples {

    static final ProgrammeId VILLAGE = ProgrammeId.of("village");
    static final AssessmentId ONE = AssessmentId.of("village-one");
    static final AssessmentId OTHER = AssessmentId.of("village-other");
    private static final UnaryOperator<String> PLAIN = UnaryOperator.identity();
    private static final ScaleKey SCALE = ScaleKey.of("progress");
    private static final List<String> LEVELS =
            List.of("not-started", "planned", "under-way", "established", "embedded");
    private static final List<String> STEPS = List.of("schools", "memorial", "excluded", "award", "governance");

    private ReviewSamples() {}

    static Stream<Document> all(UnaryOperator<String> wording) {
        return Stream.of(
                charter(wording),
                localCharter(wording),
                programme(wording).build(),
                register(wording),
                review(wording),
                framework(wording),
                rating(ONE, "under-way", wording),
                rating(OTHER, "established", wording),
                own().build());
    }

    static Charter charter(UnaryOperator<String> wording) {
        Charter.Builder charter = Charter.builder()
                .id(CharterId.of("five"))
                .version(wording.apply("5"))
                .title(Text.of(wording.apply("Five steps")))
                .stepCount(STEPS.size());
        List<CommitmentKind> kinds = List.of(
                CommitmentKind.POLICY_REVIEWED,
                CommitmentKind.RECURRING_EVENT,
                CommitmentKind.THIRD_PARTY_EVIDENCE,
                CommitmentKind.AWARD_SCHEME,
                CommitmentKind.GOVERNANCE_EXPANSION);
        List<Recurrence> turns = List.of(
                Recurrence.YEARLY,
                Recurrence.YEARLY,
                Recurrence.AT_EACH_REVIEW,
                Recurrence.YEARLY,
                Recurrence.FIRST_REVIEW_THEN_YEARLY);
        for (int i = 0; i < STEPS.size(); i++) {
            charter.addStep(CharterStep.builder()
                    .key(CriterionKey.of(STEPS.get(i)))
                    .number(i + 1)
                    .title(Text.of(wording.apply("Step " + STEPS.get(i))))
                    .sectors(i == 0 ? Set.of(SectorId.of("education")) : Set.of())
                    .commitment(kinds.get(i))
                    .recurrence(turns.get(i))
                    .build());
        }
        return charter.build();
    }

    /** The award is left out, and there is an aim beside the steps. */
    static LocalCharter localCharter(UnaryOperator<String> wording) {
        LocalCharter.Builder local = LocalCharter.builder()
                .id(LocalCharterId.of("village"))
                .title(Text.of(wording.apply("Our own")))
                .charter(CharterId.of("five"));
        STEPS.stream()
                .filter(step -> !step.equals("award"))
                .forEach(step -> local.addStep(LocalStep.builder()
                        .key(CriterionKey.of("our-" + step))
                        .title(Text.of(wording.apply("Our " + step)))
                        .addStep(CriterionKey.of(step))
                        .build()));
        return local.addStep(LocalStep.builder()
                        .key(CriterionKey.of("friends"))
                        .title(Text.of(wording.apply("Be a friend")))
                        .build())
                .build();
    }

    static Programme.Builder programme(UnaryOperator<String> wording) {
        return Programme.builder()
                .id(VILLAGE)
                .title(Text.of(wording.apply("A village together")))
                .place(Samples.PLACE)
                .charter(CharterId.of("five"))
                .localCharter(LocalCharterId.of("village"))
                .register(RegisterId.of("village"))
                .lead(ProgrammeSamples.CLUB)
                .addTransition(Transition.of(
                        ProgrammeState.ADOPTED, LocalDate.of(2020, 4, 1), Text.of(wording.apply("It was time"))))
                .addSource(Source.of(wording.apply("Minutes"), Confidence.ILLUSTRATIVE));
    }

    static Register register(UnaryOperator<String> wording) {
        return Register.builder()
                .id(RegisterId.of("village"))
                .place(Samples.PLACE)
                .addEntry(entry("school", "2020-04-01", opened()))
                .addEntry(entry(
                        "policy",
                        "2021-05-10",
                        new Fact.PolicyAdopted(ProgrammeSamples.SCHOOL, text("When a pupil grieves", wording)),
                        "schools"))
                .addEntry(entry(
                                "lanterns",
                                "2020-11-01",
                                new Fact.EventHeld(
                                        Set.of(), text("Lanterns", wording), Optional.of(Qualified.parse("over 90"))),
                                "memorial")
                        .withSource(Source.of(wording.apply("A poster"), Confidence.VERIFIED)))
                .addEntry(entry(
                        "asked",
                        "2021-09-01",
                        new Fact.EvidenceAsked(ProgrammeSamples.CLUB, text("What guests need", wording)),
                        "excluded"))
                .build();
    }

    private static Fact opened() {
        return new Fact.Opened(ProgrammeSamples.SCHOOL, Set.of(SectorId.of("education")));
    }

    private static Optional<Text> text(String words, UnaryOperator<String> wording) {
        return Optional.of(Text.of(wording.apply(words)));
    }

    private static RegisterEntry entry(String id, String day, Fact fact, String... steps) {
        return RegisterEntry.builder()
                .id(EntryId.of(id))
                .on(LocalDate.parse(day))
                .knownSince(LocalDate.parse(day))
                .addSteps(Stream.of(steps).map(CriterionKey::of).toArray(CriterionKey[]::new))
                .fact(fact)
                .build();
    }

    static CharterReview review(UnaryOperator<String> wording) {
        return basis(wording).register(register(wording)).build().asOf(Samples.AS_OF);
    }

    /** {@return the basis of reviews, still without a register} */
    static ReviewBasis.Builder basis(UnaryOperator<String> wording) {
        return ReviewBasis.builder()
                .charter(charter(wording))
                .localCharter(localCharter(wording))
                .programme(programme(wording).build());
    }

    static Framework framework(UnaryOperator<String> wording) {
        Scale.Builder scale = Scale.builder().key(SCALE).title(Text.of("Progress"));
        for (int value = 0; value < LEVELS.size(); value++) {
            scale.addLevel(Level.builder()
                    .key(LevelKey.of(LEVELS.get(value)))
                    .value(value)
                    .title(Text.of(wording.apply(PlanWords.words(LEVELS.get(value)))))
                    .build());
        }
        Framework.Builder framework = Framework.builder()
                .id(FrameworkId.of("five-steps"))
                .version(wording.apply("5"))
                .title(Text.of(wording.apply("Five steps, assessed")))
                .profileOnly(false)
                .addScale(scale.build());
        STEPS.forEach(step -> framework.addCriterion(Criterion.builder()
                .key(CriterionKey.of(step))
                .title(Text.of(wording.apply("Step " + step)))
                .scale(SCALE)
                .build()));
        return framework.build();
    }

    /** {@return the answers of a rater: a level for the schools, and for the rest what the other says too} */
    static Assessment rating(AssessmentId id, String schools, UnaryOperator<String> wording) {
        return Assessment.builder()
                .id(id)
                .title(Text.of(wording.apply("Rater " + id)))
                .framework(FrameworkRef.to(framework(wording)))
                .place(Samples.PLACE)
                .date(LocalDate.of(2022, 3, 1))
                .rater(Rater.of(RaterKind.COMMUNITY))
                .putAnswer(CriterionKey.of("schools"), Answer.Rated.of(LevelKey.of(schools)))
                .putAnswer(CriterionKey.of("memorial"), Answer.Rated.of(LevelKey.of("embedded")))
                .putAnswer(CriterionKey.of("governance"), Answer.Rated.of(LevelKey.of("planned")))
                .build();
    }

    static SelfAssessment.Builder own() {
        return SelfAssessment.builder()
                .id(SelfAssessmentId.of("village"))
                .programme(VILLAGE)
                .charter(CharterId.of("five"))
                .framework(FrameworkRef.to(framework(PLAIN)))
                .begun(LocalDate.of(2022, 2, 14))
                .addRatings(ONE, OTHER);
    }

    static Agreement agreement(AssessmentId answers) {
        return new Agreement(answers, LocalDate.of(2022, 3, 7), Optional.empty());
    }
}
