package org.kith.plugins.report;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Evidence;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.audience.Audience;
import org.kith.core.audience.Visibility;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.framework.Side;
import org.kith.core.number.Qualified;
import org.kith.core.shape.Document;
import org.kith.core.text.Confidence;
import org.kith.core.text.Source;
import org.kith.core.text.Text;
import org.kith.core.time.PartialDate;

/** Frameworks, assessments and a score card. */
final class AssessmentSamples {

    static final AssessmentId STEPS = AssessmentId.of("steps");
    private static final ScaleKey SCALE = ScaleKey.of("extent");
    private static final List<String> LEVELS = List.of("None", "Little", "Some", "Much", "All");

    private AssessmentSamples() {}

    static Stream<Document> all(UnaryOperator<String> wording) {
        return Stream.of(
                steps(wording),
                rated(wording),
                ScoreSamples.card(wording),
                ScoreSamples.decision(wording),
                dimensions(wording),
                profile(wording).build());
    }

    static Framework steps(UnaryOperator<String> wording) {
        return framework("sample-steps", wording)
                .profileOnly(false)
                .addCriterion(criterion("schools", "Schools", wording).build())
                .addCriterion(criterion("faith", "Faith", wording).build())
                .addCriterion(criterion("culture", "Culture", wording).build())
                .addCriterion(criterion("governance", "Governance", wording).build())
                .build();
    }

    static Framework dimensions(UnaryOperator<String> wording) {
        Framework.Builder framework = framework("sample-dimensions", wording).profileOnly(true);
        Stream.of("confident", "inclusive", "organised", "cooperative", "influential")
                .forEach(key -> framework.addCriterion(Criterion.builder()
                        .key(CriterionKey.of(key))
                        .title(Text.of(wording.apply(Sentence.capital(key))))
                        .addCriterion(side(key, Side.PROCESS, wording))
                        .addCriterion(side(key, Side.OUTCOME, wording))
                        .build()));
        return framework.build();
    }

    private static Criterion side(String key, Side side, UnaryOperator<String> wording) {
        return criterion(key + "." + Words.tone(side), key + " side", wording)
                .side(side)
                .build();
    }

    private static Framework.Builder framework(String id, UnaryOperator<String> wording) {
        Scale.Builder scale = Scale.builder().key(SCALE).title(Text.of("Extent"));
        for (int value = 0; value < LEVELS.size(); value++) {
            scale.addLevel(Level.builder()
                    .key(LevelKey.of("level-" + value))
                    .value(value)
                    .title(Text.of(wording.apply(LEVELS.get(value))))
                    .build());
        }
        return Framework.builder()
                .id(FrameworkId.of(id))
                .version(wording.apply("1"))
                .title(Text.of(wording.apply("Framework " + id)))
                .addScale(scale.build());
    }

    private static Criterion.Builder criterion(String key, String title, UnaryOperator<String> wording) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(Text.of(wording.apply(title)))
                .scale(SCALE);
    }

    static Answer rated(int level) {
        return Answer.Rated.of(LevelKey.of("level-" + level));
    }

    private static Assessment rated(UnaryOperator<String> wording) {
        return assessment(STEPS.value(), steps(wording), wording)
                .source(Source.of(wording.apply("Published figures"), Confidence.INFERRED))
                .putAnswer(CriterionKey.of("schools"), withEvidence(wording))
                .putAnswer(
                        CriterionKey.of("faith"),
                        new Answer.NotApplicable(Optional.of(Text.of(wording.apply("No congregation")))))
                .putAnswer(CriterionKey.of("culture"), new Answer.DontKnow(Optional.empty()))
                .note(Text.of(wording.apply("About the whole")))
                .build();
    }

    private static Answer withEvidence(UnaryOperator<String> wording) {
        Evidence open = Evidence.builder()
                .summary(Text.of(wording.apply("Schools on the programme")))
                .date(PartialDate.parse("../2019-10"))
                .figure(Qualified.parse("over 90"))
                .unit(wording.apply("schools"))
                .source(Source.of(
                        wording.apply("A page"), URI.create("https://example.org/a?b=c&d='e'"), Confidence.VERIFIED))
                .build();
        Evidence hidden = Evidence.builder()
                .summary(Text.of(wording.apply("evidence for the team")))
                .visibility(Visibility.from(Audience.TEAM))
                .build();
        return new Answer.Rated(
                LevelKey.of("level-2"), List.of(open, hidden), Optional.of(Text.of(wording.apply("More wait"))));
    }

    static Assessment.Builder profile(UnaryOperator<String> wording) {
        Assessment.Builder profile = assessment("profile", dimensions(wording), wording)
                .source(Source.of(
                        wording.apply("Made up"), URI.create("javascript:alert(1)"), Confidence.ILLUSTRATIVE));
        Stream.of("confident", "inclusive", "organised", "cooperative", "influential")
                .forEach(key -> profile.putAnswer(CriterionKey.of(key + ".process"), rated(key.length() % 5))
                        .putAnswer(CriterionKey.of(key + ".outcome"), rated(4)));
        return profile;
    }

    private static Assessment.Builder assessment(String id, Framework framework, UnaryOperator<String> wording) {
        return Assessment.builder()
                .id(AssessmentId.of(id))
                .title(Text.of(wording.apply("Assessment " + id)))
                .framework(FrameworkRef.to(framework))
                .place(Samples.PLACE)
                .date(LocalDate.of(2022, 3, 1))
                .rater(Rater.of(RaterKind.OBSERVER));
    }
}
