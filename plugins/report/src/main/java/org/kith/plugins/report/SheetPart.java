package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.kith.core.plan.ActionPlan;
import org.kith.core.validation.Pointer;

/**
 * What a sheet tells of one plan, or of one other thing.
 *
 * @param anchor its name on the page
 * @param title what it is called
 * @param facts for which place and time it is
 * @param cites where it comes from
 * @param notices why it is less sure than it looks
 * @param sections what it tells, none of them without lines
 */
record SheetPart(
        String anchor,
        String title,
        List<Fact> facts,
        List<Cite> cites,
        List<Notice> notices,
        List<SheetSection> sections) {

    static SheetPart of(ActionPlan plan, Scope scope, SheetSection... sections) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        plan.place()
                .ifPresent(place -> facts.add(new Fact("Place", scope.name(place, plan, Pointer.ROOT.child("place")))));
        plan.period().ifPresent(period -> facts.add(new Fact("Period", EnglishDates.range(period))));
        return new SheetPart(
                "plan-" + plan.id().value(),
                scope.text(plan.title()),
                facts.build(),
                scope.cite(plan.source()),
                Notice.of(plan.source(), "These priorities and actions"),
                filled(sections));
    }

    static SheetPart of(String anchor, String title, SheetSection... sections) {
        return new SheetPart(anchor, title, List.of(), List.of(), List.of(), filled(sections));
    }

    private static List<SheetSection> filled(SheetSection... sections) {
        return ImmutableList.copyOf(sections).stream()
                .filter(section -> !section.lines().isEmpty())
                .collect(toImmutableList());
    }
}
