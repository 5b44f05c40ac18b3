package org.kith.core.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.kith.core.rules.Elements.each;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Edit;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Progress;
import org.kith.core.plan.Proposal;
import org.kith.core.plan.ProposalId;
import org.kith.core.plan.Provenance;
import org.kith.core.spi.Reporter;
import org.kith.core.spi.Rule;
import org.kith.core.validation.Severity;

/** Rules of priorities: that the community set them, which means that it was heard, asked again, and told. */
final class CommunitySetRules {

    static final ImmutableList<Rule<?>> ALL = ImmutableList.of(
            Rule.of(ActionPlan.class, CommunitySetRules::prioritiesComeFromTheCommunity),
            Rule.of(ActionPlan.class, CommunitySetRules::proposalsAreAnswered),
            Rule.of(ActionPlan.class, CommunitySetRules::nobodyWorksOnWhatWasDropped),
            Rule.of(Priority.class, CommunitySetRules::wasSenseChecked),
            Rule.of(Priority.class, CommunitySetRules::wasSenseCheckedBeforeItWasAdopted),
            Rule.of(Priority.class, CommunitySetRules::leftIfItWasRejected),
            Rule.of(Priority.class, CommunitySetRules::wasDroppedForAReason),
            Rule.of(Proposal.class, CommunitySetRules::wasDroppedForAReason),
            Rule.of(Edit.class, CommunitySetRules::wasEditedForAReason));

    private CommunitySetRules() {}

    static void prioritiesComeFromTheCommunity(ActionPlan plan, Reporter out) {
        Map<PriorityId, Provenance> chains = Provenance.all(plan);
        each(
                plan.priorities(),
                out.at("priorities"),
                (priority, at) -> Optional.ofNullable(chains.get(priority.id()))
                        .filter(chain -> priority.isLive())
                        .ifPresent(chain -> comesFromTheCommunity(chain, at.at("proposals"))));
    }

    private static void comesFromTheCommunity(Provenance chain, Reporter proposals) {
        PriorityId id = chain.priority().id();
        if (chain.origins().isEmpty()) {
            proposals.report(Severity.WARNING, "plan.no-origin", id);
        } else if (!chain.isFromCommunity()) {
            proposals.report(Severity.WARNING, "plan.assumed-by-services", id);
        }
        if (!chain.hasSource()) {
            proposals.report(Severity.WARNING, "plan.no-source", id);
        }
    }

    static void proposalsAreAnswered(ActionPlan plan, Reporter out) {
        Set<ProposalId> takenUp = plan.priorities().stream()
                .flatMap(priority -> priority.proposals().stream())
                .collect(toImmutableSet());
        each(plan.proposals(), out.at("proposals"), (proposal, at) -> {
            if (proposal.dropped().isEmpty() && !takenUp.contains(proposal.id())) {
                at.report(Severity.INFO, "plan.proposal-open", proposal.id());
            }
        });
    }

    static void nobodyWorksOnWhatWasDropped(ActionPlan plan, Reporter out) {
        Set<PriorityId> dropped = plan.priorities().stream()
                .filter(priority -> !priority.isLive())
                .map(Priority::id)
                .collect(toImmutableSet());
        each(plan.actions(), out.at("actions"), (action, at) -> {
            if (action.progress() == Progress.NOT_STARTED || action.progress() == Progress.IN_PROGRESS) {
                action.priority()
                        .filter(dropped::contains)
                        .ifPresent(
                                id -> at.at("priority").report(Severity.ERROR, "plan.serves-dropped", action.id(), id));
            }
        });
    }

    static void wasSenseChecked(Priority priority, Reporter out) {
        if (priority.isLive() && priority.communityVerdict().isEmpty()) {
            out.at("senseChecks").report(Severity.WARNING, senseCheckMissing(priority), priority.id());
        }
    }

    private static String senseCheckMissing(Priority priority) {
        if (priority.senseChecks().isEmpty()) {
            return "plan.no-sense-check";
        }
        return priority.currentSenseChecks().isEmpty()
                ? "plan.changed-since-sense-check"
                : "plan.sense-check-not-by-others";
    }

    static void wasSenseCheckedBeforeItWasAdopted(Priority priority, Reporter out) {
        priority.adopted()
                .filter(day -> priority.senseChecks().stream()
                        .noneMatch(check -> !check.date().isAfter(day)))
                .ifPresent(day ->
                        out.at("adopted").report(Severity.ERROR, "plan.adopted-before-sense-check", priority.id()));
    }

    static void leftIfItWasRejected(Priority priority, Reporter out) {
        if (priority.isLive() && priority.isRejected()) {
            out.at("senseChecks").report(Severity.ERROR, "plan.rejected-priority", priority.id());
        }
    }

    static void wasDroppedForAReason(Priority priority, Reporter out) {
        priority.dropped()
                .filter(dropping -> dropping.reason().isEmpty())
                .ifPresent(dropping ->
                        out.at("dropped").report(Severity.WARNING, "plan.dropped-without-reason", priority.id()));
    }

    static void wasDroppedForAReason(Proposal proposal, Reporter out) {
        proposal.dropped()
                .filter(dropping -> dropping.reason().isEmpty())
                .ifPresent(dropping ->
                        out.at("dropped").report(Severity.WARNING, "plan.dropped-without-reason", proposal.id()));
    }

    static void wasEditedForAReason(Edit edit, Reporter out) {
        if (edit.reason().isEmpty()) {
            out.report(Severity.WARNING, "plan.edited-without-reason", edit.date());
        }
    }
}
