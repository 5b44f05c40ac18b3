package org.kith.core.rules;

import java.time.LocalDate;
import java.util.List;
import org.kith.core.community.BodyId;
import org.kith.core.community.TeamId;
import org.kith.core.dossier.Dossier;
import org.kith.core.dossier.Due;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.ActionPlanId;
import org.kith.core.plan.Priority;
import org.kith.core.plan.PriorityId;
import org.kith.core.plan.Progress;
import org.kith.core.plan.SenseCheck;
import org.kith.core.plan.Verdict;
import org.kith.core.shape.Document;
import org.kith.core.text.Text;
import org.kith.core.time.DateRange;
import org.kith.core.time.Pause;

/** Plans of which something is due, and what the kernel finds due of them. */
final class Dues {

    static final LocalDate DAY = LocalDate.of(2022, 3, 14);

    private static final KernelModel KERNEL = new KernelModel();
    private static final DueEngine ENGINE = DueEngine.of(List.of(KERNEL), KERNEL.documentTypes());

    private Dues() {}

    /** {@return what is due within a year} */
    static List<Due> of(Document... documents) {
        return until(DAY.plusYears(1), Dossier.of(documents));
    }

    static List<Due> until(LocalDate until, Dossier dossier) {
        return ENGINE.due(dossier, DAY, until).orElseThrow().items();
    }

    /** {@return each with its kind, day and pointer} */
    static List<String> shown(List<Due> dues) {
        return dues.stream()
                .map(due -> due.kind() + " " + due.by() + " " + due.pointer())
                .toList();
    }

    static ActionPlan.Builder plan() {
        return ActionPlan.builder()
                .id(ActionPlanId.of("sketch"))
                .title(Text.of("A sketch"))
                .team(TeamId.of("steering"));
    }

    static Action.Builder action() {
        return Action.builder()
                .id(ActionId.of("adopt-policy"))
                .title(Text.of("Ten traders adopt the policy"))
                .owner(BodyId.of("traders"))
                .ownerRole(Text.of("chair"))
                .progress(Progress.IN_PROGRESS);
    }

    static Priority.Builder priority() {
        return Priority.builder().id(PriorityId.of("company")).title(Text.of("Company at home"));
    }

    static SenseCheck.Builder senseCheck(LocalDate date) {
        return SenseCheck.builder().date(date).community(Text.of("The market")).verdict(Verdict.CONFIRMED);
    }

    static Pause pause(LocalDate start, LocalDate endExclusive) {
        return Pause.of(DateRange.of(start, endExclusive), Text.of("Patients come first"));
    }
}
