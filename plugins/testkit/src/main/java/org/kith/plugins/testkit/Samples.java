package org.kith.plugins.testkit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
import org.kith.core.community.Place;
import org.kith.core.community.PlaceId;
import org.kith.core.community.PlaceKind;
import org.kith.core.dossier.Dossier;
import org.kith.core.framework.Criterion;
import org.kith.core.framework.CriterionKey;
import org.kith.core.framework.Framework;
import org.kith.core.framework.FrameworkId;
import org.kith.core.framework.FrameworkRef;
import org.kith.core.framework.Level;
import org.kith.core.framework.LevelKey;
import org.kith.core.framework.Scale;
import org.kith.core.framework.ScaleKey;
import org.kith.core.text.Text;

/**
 * Small valid documents for tests. All are made up.
 *
 * <p>Their texts hold letters beyond ASCII, quotes, marks and a line break, so that an exporter that forgets a charset or an
 * escape is found out.
 */
public final class Samples {

    /** The day for which the samples are scored and exported. */
    public static final LocalDate AS_OF = LocalDate.of(2022, 3, 14);

    private static final List<String> LEVELS =
            List.of("Not started", "Planned", "Under way", "Established", "Embedded");

    private Samples() {}

    /** {@return a framework of three criteria, schools, workplaces and governance, on one scale from 0 to 4} */
    public static Framework framework() {
        return Framework.builder()
                .id(FrameworkId.of("sample-charter"))
                .version("1")
                .title(Text.of("A charter for Exemplöw & “friends”"))
                .profileOnly(false)
                .addScale(scale())
                .addCriterion(criterion("schools", Text.of("Schools").with(Locale.FRENCH, "Écoles")))
                .addCriterion(criterion("workplaces", Text.of("Workplaces, \"large\" and small")))
                .addCriterion(criterion("governance", Text.of("Governance <and> review")))
                .build();
    }

    private static Criterion criterion(String key, Text title) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(title)
                .scale(ScaleKey.of("progress"))
                .build();
    }

    private static Scale scale() {
        Scale.Builder scale = Scale.builder().key(ScaleKey.of("progress")).title(Text.of("Progress"));
        for (int value = 0; value < LEVELS.size(); value++) {
            scale.addLevel(Level.builder()
                    .key(LevelKey.of("level-" + value))
                    .value(value)
                    .title(Text.of(LEVELS.get(value)))
                    .build());
        }
        return scale.build();
    }

    /** {@return an assessment with a rating for every criterion: the lowest level, the next one, and so on, over again} */
    public static Assessment rated(Framework framework) {
        Map<CriterionKey, Answer> answers = new LinkedHashMap<>();
        for (Criterion criterion : framework.rated()) {
            List<Level> levels = framework.scaleOf(criterion).orElseThrow().levels();
            LevelKey level = levels.get(answers.size() % levels.size()).key();
            answers.put(criterion.key(), Answer.Rated.of(level));
        }
        return assessment("sample-rated", framework).answers(answers).build();
    }

    /** {@return an assessment that nobody has answered} */
    public static Assessment unanswered(Framework framework) {
        return assessment("sample-unanswered", framework).build();
    }

    /** {@return an assessment in which no criterion is applicable} */
    public static Assessment notApplicable(Framework framework) {
        return all("sample-not-applicable", framework, new Answer.NotApplicable(Optional.empty()));
    }

    /** {@return an assessment whose rater knows nothing} */
    public static Assessment dontKnow(Framework framework) {
        return all("sample-dont-know", framework, new Answer.DontKnow(Optional.empty()));
    }

    private static Assessment all(String id, Framework framework, Answer answer) {
        Assessment.Builder assessment = assessment(id, framework);
        framework.rated().forEach(criterion -> assessment.putAnswer(criterion.key(), answer));
        return assessment.build();
    }

    private static Assessment.Builder assessment(String id, Framework framework) {
        return Assessment.builder()
                .id(AssessmentId.of(id))
                .title(Text.of("A look at Exemplöw"))
                .framework(FrameworkRef.to(framework))
                .place(place().id())
                .date(LocalDate.of(2022, 3, 1))
                .rater(Rater.of(RaterKind.TEAM))
                .note(Text.of("=1+1; \"quoted\", <b>marked</b>\nand on a second line"));
    }

    /** {@return the place that the assessments are about} */
    public static Place place() {
        return Place.builder()
                .id(PlaceId.of("exemplow"))
                .name(Text.of("Exemplöw"))
                .kind(PlaceKind.CITY)
                .build();
    }

    /** {@return the place, the framework and the assessment in which everything is rated} */
    public static Dossier dossier() {
        return Dossier.of(place(), framework(), rated(framework()));
    }
}
