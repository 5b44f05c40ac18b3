package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.core.number.Share;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Dropping;
import org.kith.core.plan.Edit;
import org.kith.core.plan.Idea;
import org.kith.core.plan.OriginRole;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Proposal;
import org.kith.core.plan.Provenance;
import org.kith.core.plan.Ranking;
import org.kith.core.plan.ReportBack;
import org.kith.core.plan.SenseCheck;

/** Tells where a priority comes from, in date order: from where people were heard to where they were answered. */
final class Chain {

    private final ActionPlan plan;
    private final Scope scope;

    private Chain(ActionPlan plan, Scope scope) {
        this.plan = plan;
        this.scope = scope;
    }

    /** {@return what happened, in date order; within a day from the wish to the answer} */
    static List<ChainEvent> of(ActionPlan plan, Provenance chain, Scope scope) {
        Chain words = new Chain(plan, scope);
        Priority priority = chain.priority();
        return Stream.of(
                        Heard.of(chain, scope),
                        chain.ideas().stream().map(words::idea),
                        chain.proposals().stream().map(words::proposal),
                        chain.edits().stream().map(words::edit),
                        chain.senseChecks().stream().map(words::check),
                        chain.rankings().stream().map(words::vote),
                        priority.adopted().stream().map(day -> ChainEvent.of(day, "Adopted", "")),
                        chain.reportBacks().stream().map(words::answer),
                        priority.dropped().stream().map(words::dropped))
                .flatMap(each -> each)
                .sorted(ChainEvent.ORDER)
                .collect(toImmutableList());
    }

    private ChainEvent idea(Idea idea) {
        String text = scope.text(idea.title());
        return idea.date().map(day -> ChainEvent.of(day, "Idea", text)).orElse(ChainEvent.undated("Idea", text));
    }

    private ChainEvent proposal(Proposal proposal) {
        String title = "Asked for" + by(proposal.origins());
        String text = scope.text(proposal.title());
        return proposal.date().map(day -> ChainEvent.of(day, title, text)).orElse(ChainEvent.undated(title, text));
    }

    private ChainEvent edit(Edit edit) {
        String drafters = edit.drafters()
                .map(count -> ", " + Words.count(count, "person", "people"))
                .orElse("");
        List<String> from =
                edit.madeFrom().stream().map(id -> "From: " + title(id)).collect(toImmutableList());
        return ChainEvent.of(
                edit.date(),
                PlanWords.of(edit.kind()) + by(edit.by()) + drafters,
                sentences(
                        edit.reason().map(scope::text).orElse("No reason is shown."),
                        edit.material() ? "" : "Only the words changed, not what is wanted."),
                from);
    }

    private ChainEvent check(SenseCheck check) {
        String people = check.people()
                .map(count -> ": " + Words.count(count, "person", "people"))
                .orElse("");
        String drafters = check.drafters()
                .flatMap(some -> check.people().map(all -> ", " + Share.of(some, all) + " had written the words"))
                .orElse("");
        return ChainEvent.of(
                check.date(),
                Words.of(check.verdict()) + by(check.voices()),
                sentences(scope.text(check.community()) + people + drafters + ".", scope.text(check.note())));
    }

    private ChainEvent vote(Ranking ranking) {
        return ChainEvent.of(ranking.date(), Votes.summary(ranking), "", Votes.places(plan, ranking, scope));
    }

    private ChainEvent answer(ReportBack answer) {
        return ChainEvent.of(
                answer.date(), "Reported back to " + scope.text(answer.community()), scope.text(answer.note()));
    }

    private ChainEvent dropped(Dropping dropping) {
        return ChainEvent.of(
                dropping.date(), "Dropped", dropping.reason().map(scope::text).orElse("No reason is shown."));
    }

    private String title(PriorityId id) {
        Optional<Priority> priority = plan.priority(id);
        return priority.map(Priority::title).map(scope::text).orElse(id.value());
    }

    private static String by(Set<OriginRole> roles) {
        return roles.isEmpty()
                ? ""
                : " by " + Sentence.list(roles.stream().map(Words::of).collect(toImmutableList()));
    }

    private static String sentences(String one, String other) {
        return (one + " " + other).strip();
    }
}
