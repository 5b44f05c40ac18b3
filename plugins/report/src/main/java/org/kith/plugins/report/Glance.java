package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.core.plan.Health;
import org.kith.core.validation.Severity;

/** Works out what a coordinator should see first. */
final class Glance {

    private Glance() {}

    static List<Tile> of(Page page, Scope scope) {
        return ImmutableList.<Tile>builder()
                .addAll(page.attention().map(Glance::findings).stream().collect(toImmutableList()))
                .addAll(page.due().map(Glance::due).stream().collect(toImmutableList()))
                .addAll(page.reviews().stream().map(Glance::review).collect(toImmutableList()))
                .addAll(page.assessments().stream().flatMap(Glance::scores).collect(toImmutableList()))
                .addAll(page.plans().stream().map(Glance::plan).collect(toImmutableList()))
                .addAll(NextSessions.of(scope).stream().collect(toImmutableList()))
                .addAll(page.coverages().stream().map(Glance::coverage).collect(toImmutableList()))
                .build();
    }

    private static Tile findings(Attention attention) {
        int pressing = attention.groups().stream()
                .filter(group -> !group.tone().equals(Words.tone(Severity.INFO)))
                .mapToInt(Attention.Group::count)
                .sum();
        String counts = attention.groups().stream()
                .map(group -> group.count() + " " + group.title().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return Tile.of(
                "attention",
                "Findings",
                Integer.toString(pressing),
                pressing == 1 ? "finding needs a look" : "findings need a look",
                List.of(counts.isEmpty() ? "Nothing was found" : counts));
    }

    private static Tile due(DueCard due) {
        ImmutableList.Builder<String> lines = ImmutableList.builder();
        if (due.isListed()) {
            lines.add(due.next().size() + " more due by " + due.until());
        }
        long late = due.late().size() + due.owed().stream().filter(Owed::late).count();
        return Tile.of(
                "due",
                "What is due",
                Long.toString(late),
                late == 1 ? "thing is late" : "things are late",
                lines.add(Words.count(due.owed().size(), "answer", "answers") + " owed")
                        .build());
    }

    private static Tile review(ReviewCard review) {
        long late = review.ahead().owed().stream().filter(ReviewAhead.Row::late).count();
        return Tile.of(
                review.anchor(),
                review.title(),
                review.isRecorded() ? review.met() : ReviewWords.NOTHING,
                review.isRecorded() ? "steps of the charter are met" : "of what the charter asks for",
                List.of(
                        late + " late, " + (review.ahead().owed().size() - late) + " more owed by "
                                + review.ahead().until(),
                        review.isBeside() ? review.own() : "The team has not assessed itself"));
    }

    private static Stream<Tile> scores(AssessmentCard card) {
        return card.scores().stream()
                .filter(score -> !score.headline().isEmpty())
                .map(score -> Tile.of(
                        card.anchor(),
                        card.title(),
                        score.headline(),
                        score.hasTotal() && !score.level().isEmpty()
                                ? score.level()
                                : score.figures().points(),
                        remarks(score)));
    }

    private static List<String> remarks(ScoreAdvice score) {
        ImmutableList.Builder<String> remarks = ImmutableList.builder();
        remarks.add("Advice, not a decision" + (score.provisional() ? "; provisional" : ""));
        score.decisions().forEach(decision -> remarks.add("Decided: " + decision.level()));
        return remarks.build();
    }

    private static Tile plan(PlanCard plan) {
        int all = plan.actions().size();
        long pressing = plan.actions().stream().filter(Glance::isPressing).count();
        return new Tile(
                plan.anchor(),
                plan.title(),
                pressing + " of " + all,
                all == 1 ? "action is late or at risk" : "actions are late or at risk",
                List.of(plan.health().slices().stream()
                        .map(slice -> slice.count() + " " + slice.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("; "))),
                Optional.of(plan.health()));
    }

    private static boolean isPressing(ActionRow action) {
        return action.tone().equals(Words.tone(Health.LATE)) || action.tone().equals(Words.tone(Health.AT_RISK));
    }

    private static Tile coverage(CoverageCard coverage) {
        return Tile.of(
                coverage.anchor(),
                coverage.title(),
                coverage.covered(),
                "covered by a partner",
                coverage.insights().stream()
                        .map(fact -> fact.label() + ": " + fact.value())
                        .collect(toImmutableList()));
    }
}
