package org.kith.plugins.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Predicate;
import org.kith.core.community.Engagement;
import org.kith.core.number.Share;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.CommunityVoice;
import org.kith.core.plan.Priority;
import org.kith.core.plan.Provenance;

/** Says how far a plan is that of the community: exact shares, with what they leave out, and who was heard or missing. */
final class VoiceFigures {

    private VoiceFigures() {}

    static List<Fact> of(ActionPlan plan, Scope scope) {
        CommunityVoice voice = CommunityVoice.of(plan, scope.dossier().all(Engagement.TYPE));
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        if (voice.communityOrigin().whole() > 0) {
            facts.add(new Fact(
                    "Priorities that the community proposed",
                    voice.communityOrigin()
                            + without(
                                    plan,
                                    voice.communityOrigin(),
                                    scope,
                                    one -> Provenance.of(plan, one).isFromCommunity())));
            facts.add(new Fact(
                    "Priorities that the community confirmed or reworded",
                    voice.confirmed() + without(plan, voice.confirmed(), scope, Priority::isConfirmed)));
        }
        if (voice.people().amount().signum() > 0) {
            facts.add(new Fact("People heard", voice.people().toString()));
        }
        add(facts, "Groups heard", Heard.groups(voice.groups(), scope));
        add(facts, "Missing when people were heard", Heard.axes(voice.missing(), scope));
        plan.visions().forEach(vision -> facts.add(new Fact("Vision", scope.text(vision.text()))));
        return facts.build();
    }

    private static String without(ActionPlan plan, Share share, Scope scope, Predicate<Priority> has) {
        return share.rest().part() == 0
                ? ""
                : "; not "
                        + Sentence.list(plan.priorities().stream()
                                .filter(Priority::isLive)
                                .filter(has.negate())
                                .map(priority -> "\u201c" + scope.text(priority.title()) + "\u201d")
                                .collect(toImmutableList()));
    }

    private static void add(ImmutableList.Builder<Fact> facts, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(label, value));
        }
    }
}
