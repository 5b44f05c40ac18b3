package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kith.core.community.Team;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Provenance;
import org.kith.core.validation.Pointer;

/**
 * An action plan.
 *
 * @param anchor its name on the page
 * @param title what it is called
 * @param context what is particular about the place; may be empty
 * @param facts for which place and time it is
 * @param notices why it is less sure than it looks
 * @param voice how far it is that of the community
 * @param health how many actions stand how
 * @param timeline the plan over time; empty if it has no dates
 * @param priorities what the community wants, by rank, then as given
 * @param aside what was asked for and is part of no priority
 * @param actions who does what, the most urgent first, then as given
 * @param days what happened on which day, apart from the actions, in order
 * @param objectives what it is to achieve, from principles down
 * @param cites where it comes from
 */
record PlanCard(
        String anchor,
        String title,
        String context,
        List<Fact> facts,
        List<Notice> notices,
        List<Fact> voice,
        HealthBar health,
        Optional<Timeline> timeline,
        List<PriorityPage> priorities,
        List<LeftAside> aside,
        List<ActionRow> actions,
        List<PlanDay> days,
        List<ObjectiveNode> objectives,
        List<Cite> cites) {

    private static final Pointer PLACE = Pointer.ROOT.child("place");

    static PlanCard of(ActionPlan plan, Scope scope) {
        List<ActionRow> actions = actions(plan, scope);
        List<PlanDay> days = PlanDays.of(plan, scope);
        return new PlanCard(
                anchor(plan),
                scope.text(plan.title()),
                scope.text(plan.context()),
                facts(plan, scope),
                Notice.of(plan.source(), "These priorities and actions"),
                VoiceFigures.of(plan, scope),
                HealthBar.of(plan.health(scope.asOf())),
                Timeline.of(plan, days, scope),
                priorities(plan, actions, scope),
                LeftAside.of(plan, scope),
                actions,
                days,
                plan.objectives().stream()
                        .map(objective -> ObjectiveNode.of(plan, objective, actions, scope))
                        .collect(toImmutableList()),
                scope.cite(plan.source()));
    }

    static String anchor(ActionPlan plan) {
        return "plan-" + plan.id().value();
    }

    private static List<PriorityPage> priorities(ActionPlan plan, List<ActionRow> actions, Scope scope) {
        return Provenance.all(plan).values().stream()
                .sorted(Comparator.comparing(
                        (Provenance one) -> one.priority().rank().orElse(Integer.MAX_VALUE)))
                .map(provenance -> PriorityPage.of(plan, provenance, actions, scope))
                .collect(toImmutableList());
    }

    private static List<ActionRow> actions(ActionPlan plan, Scope scope) {
        return plan.actions().stream()
                .sorted(Comparator.comparing((Action one) -> urgency(plan, one, scope)))
                .map(action -> ActionRow.of(plan, action, scope))
                .collect(toImmutableList());
    }

    private static int urgency(ActionPlan plan, Action action, Scope scope) {
        return HealthBar.URGENT_FIRST.indexOf(plan.health(action, scope.asOf()));
    }

    private static List<Fact> facts(ActionPlan plan, Scope scope) {
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        plan.place().ifPresent(id -> facts.add(new Fact("Place", scope.name(id, plan, PLACE))));
        plan.team()
                .flatMap(id -> scope.dossier().find(Team.TYPE, id))
                .ifPresent(team -> facts.add(new Fact("Carried by", scope.text(team.title()))));
        plan.period().ifPresent(period -> facts.add(new Fact("Period", EnglishDates.range(period))));
        plan.state(scope.asOf()).ifPresent(state -> facts.add(new Fact("State", PlanWords.of(state))));
        plan.reportBackDays()
                .ifPresent(days -> facts.add(new Fact("Answers promised within", Words.count(days, "day", "days"))));
        facts.add(new Fact("Health as of", EnglishDates.day(scope.asOf())));
        return facts.build();
    }
}
