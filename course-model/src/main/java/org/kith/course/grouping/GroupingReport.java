package org.kith.course.grouping;

import java.util.List;
import org.kith.core.shape.Kinds;
import org.kith.core.text.Messages;
import org.kith.core.validation.Finding;
import org.kith.core.validation.Findings;
import org.kith.core.validation.Severity;

/** Says what could not be done in a grouping, and why. Not thread-safe. */
final class GroupingReport {

    private static final Messages MESSAGES = Messages.load(Grouping.class, "learning");

    private final GroupingRequest request;
    private final List<Block> blocks;
    private final Seating seating;
    private final Findings.Builder findings = Findings.builder();

    GroupingReport(GroupingRequest request, List<Block> blocks, Seating seating) {
        this.request = request;
        this.blocks = blocks;
        this.seating = seating;
    }

    Findings findings() {
        reportRequest();
        reportSizes();
        request.rules().forEach(this::reportUnknown);
        seating.outcomes().forEach(this::reportOutcome);
        return findings.build();
    }

    private void reportRequest() {
        int doubles = request.problems().doubles();
        if (doubles > 0) {
            add(Severity.WARNING, "grouping.listed-twice", doubles);
        }
        request.problems()
                .leftOut()
                .forEach(rule -> add(Severity.WARNING, "grouping.rule-left-out", aim(rule), trait(rule)));
    }

    private void reportSizes() {
        blocks.stream()
                .filter(block -> block.size() > Grouping.MOST)
                .forEach(block -> block.team()
                        .ifPresent(team ->
                                add(Severity.WARNING, "grouping.team-too-large", team, block.size(), Grouping.MOST)));
        int people = request.people().size();
        if (people > 0 && people < Grouping.LEAST) {
            add(Severity.WARNING, "grouping.too-few-people", people, Grouping.LEAST);
            return;
        }
        for (int set = 0; set < seating.sizes().size(); set++) {
            reportSize(set + 1, seating.sizes().get(set));
        }
    }

    private void reportSize(int set, int size) {
        boolean isOneTeam = blocks.stream().anyMatch(block -> block.size() == size && size > Grouping.MOST);
        if (!Grouping.isSound(size) && !isOneTeam) {
            add(Severity.WARNING, "grouping.size-impossible", set, size, Grouping.LEAST, Grouping.MOST);
        }
    }

    private void reportUnknown(GroupingRule rule) {
        long unknown = request.people().stream()
                .filter(one -> rule.trait().of(one).isEmpty())
                .count();
        if (unknown > 0) {
            add(Severity.INFO, "grouping.trait-unknown", aim(rule), trait(rule), unknown);
        }
    }

    private void reportOutcome(RuleOutcome outcome) {
        if (!outcome.isKept()) {
            GroupingRule rule = outcome.rule();
            String code = outcome.isBest() ? "grouping.rule-unkeepable" : "grouping.rule-not-kept";
            add(Severity.INFO, code, aim(rule), trait(rule), outcome.broken(), outcome.least());
        }
    }

    private static String aim(GroupingRule rule) {
        return Kinds.wireName(rule.aim());
    }

    private static String trait(GroupingRule rule) {
        return Kinds.wireName(rule.trait());
    }

    private void add(Severity severity, String code, Object... arguments) {
        findings.add(Finding.of(severity, code, MESSAGES, arguments));
    }
}
