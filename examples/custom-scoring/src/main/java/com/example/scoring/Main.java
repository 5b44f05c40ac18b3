package com.example.scoring;

import java.time.LocalDate;
import org.kith.core.Kith;
import org.kith.core.assessment.Answer;
import org.kith.core.assessment.Assessment;
import org.kith.core.assessment.AssessmentId;
import org.kith.core.assessment.Rater;
import org.kith.core.assessment.RaterKind;
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
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.spi.Options;
import org.kith.core.text.Text;

/** A host that scores a street party with the strategy of this project, found by its name. */
public final class Main {

    private static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private Main() {}

    /** Runs the example. */
    public static void main(String[] arguments) {
        Framework party = party();
        Assessment assessment = assessment(party);
        ScoreCard card = Kith.load()
                .score(
                        Dossier.of(party, assessment),
                        assessment.id(),
                        "com.example.traffic-light",
                        Options.none().with("green-from", "3/4"),
                        TODAY)
                .orElseThrow();
        print(card.root());
        card.root().parts().forEach(Main::print);
        card.root().reasons().forEach(reason -> System.out.println(reason.value()));
    }

    private static void print(ScoreNode node) {
        String light = node.level().map(level -> level.title().value()).orElse("no light");
        System.out.println(node.title().value() + ": " + light);
    }

    private static Framework party() {
        return Framework.builder()
                .id(FrameworkId.of("street-party"))
                .version("1")
                .title(Text.of("Street party"))
                .profileOnly(false)
                .addScale(Scale.builder()
                        .key(ScaleKey.of("stars"))
                        .title(Text.of("Stars"))
                        .addLevel(level("none", 0))
                        .addLevel(level("one", 1))
                        .addLevel(level("two", 2))
                        .build())
                .addCriterion(criterion("food", "Food for all"))
                .addCriterion(criterion("access", "Everybody can get in"))
                .addCriterion(criterion("music", "Music"))
                .build();
    }

    private static Level level(String key, int value) {
        return Level.builder()
                .key(LevelKey.of(key))
                .value(value)
                .title(Text.of(key))
                .build();
    }

    private static Criterion criterion(String key, String title) {
        return Criterion.builder()
                .key(CriterionKey.of(key))
                .title(Text.of(title))
                .scale(ScaleKey.of("stars"))
                .build();
    }

    private static Assessment assessment(Framework party) {
        return Assessment.builder()
                .id(AssessmentId.of("street-party-2024"))
                .title(Text.of("How the party went"))
                .framework(FrameworkRef.to(party))
                .date(TODAY)
                .rater(Rater.of(RaterKind.COMMUNITY))
                .putAnswer(CriterionKey.of("food"), Answer.Rated.of(LevelKey.of("two")))
                .putAnswer(CriterionKey.of("access"), Answer.Rated.of(LevelKey.of("one")))
                .build();
    }
}
