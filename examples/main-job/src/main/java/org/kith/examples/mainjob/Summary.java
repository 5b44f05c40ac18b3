package org.kith.examples.mainjob;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.charter.CharterReview;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.DueList;
import org.kith.core.plan.ActionPlan;
import org.kith.core.score.ScoreCard;
import org.kith.core.score.ScoreNode;
import org.kith.core.shape.Document;
import org.kith.core.shape.Kinds;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;

/** What the main job says on the terminal: at most 25 lines. */
record Summary(List<String> lines) {

    private static final int MOST_FINDINGS = 5;

    static Summary of(
            Path input,
            Path output,
            LocalDate asOf,
            Dossier documents,
            Findings findings,
            List<ScoreCard> cards,
            List<CharterReview> reviews,
            DueList due,
            List<Path> files) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "Read " + documents.size() + " documents from " + input + " as of " + asOf + ": " + counts(documents));
        findings(findings, lines);
        cards.forEach(card -> lines.add(score(card)));
        reviews.forEach(review -> lines.add(review(review)));
        documents.all(ActionPlan.TYPE).forEach(plan -> lines.add("Plan " + plan.id() + ": " + health(plan, asOf)));
        lines.add(due(due));
        lines.add("Wrote " + files.size() + " files into " + output + ": "
                + files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", ")));
        return new Summary(List.copyOf(lines));
    }

    private static String counts(Dossier documents) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Document document : documents.documents()) {
            counts.merge(document.type().name(), 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    private static void findings(Findings findings, List<String> lines) {
        lines.add("Findings: " + findings.count(Severity.ERROR) + " errors, " + findings.count(Severity.WARNING)
                + " warnings, " + findings.count(Severity.INFO) + " notes");
        List<Finding> worst = findings.stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList();
        worst.stream().limit(MOST_FINDINGS).forEach(finding -> lines.add("  " + line(finding)));
        if (worst.size() > MOST_FINDINGS) {
            lines.add("  and " + (worst.size() - MOST_FINDINGS) + " more, all in findings.json");
        }
    }

    private static String line(Finding finding) {
        String where = finding.location().map(location -> location + " ").orElse("")
                + finding.document()
                        .filter(document -> finding.location().isEmpty())
                        .map(document -> document + " ")
                        .orElse("");
        return finding.severity() + " " + where + finding.pointer() + " " + finding.message();
    }

    private static String score(ScoreCard card) {
        ScoreNode root = card.root();
        String level = root.level().map(reached -> reached.title().value()).orElse("a profile, no total");
        String why = root.reasons().stream()
                .findFirst()
                .filter(reason -> root.share().isPresent())
                .map(reason -> "; " + reason.value())
                .orElse("");
        return "Score " + card.id() + ": " + level + why;
    }

    private static String review(CharterReview review) {
        boolean recorded =
                review.steps().stream().anyMatch(step -> !step.facts().isEmpty());
        return "Review " + review.id() + ": " + (recorded ? review.met() + " steps met, " : "nothing recorded, ")
                + review.late().size() + " late, " + review.dueWithin(90).size() + " more owed within 90 days";
    }

    private static String health(ActionPlan plan, LocalDate asOf) {
        return plan.health(asOf).entrySet().stream()
                .map(entry -> entry.getValue() + " " + Kinds.wireName(entry.getKey()))
                .collect(Collectors.joining(", "));
    }

    private static String due(DueList due) {
        String first = due.items().stream()
                .findFirst()
                .map(item -> "; first " + item.kind() + " " + item.by() + " " + item.document() + item.pointer())
                .orElse("");
        return "Due by " + due.until() + ": " + due.items().size() + ", of which "
                + due.late().size() + " late" + first;
    }

    void print(PrintStream out) {
        lines.forEach(out::println);
    }
}
