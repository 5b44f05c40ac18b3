package org.kith.plugins.calendar;

import biweekly.component.RawComponent;
import biweekly.property.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.kith.core.plan.Action;
import org.kith.core.plan.ActionPlan;
import org.kith.core.plan.Progress;

/** The actions of a plan as tasks; one that is due on no day has none as a task either. */
final class ActionTasks {

    private ActionTasks() {}

    /** {@return the tasks, in the order of the plan} */
    static List<RawComponent> of(ActionPlan plan, Instant stamp, Locale locale) {
        return plan.actions().stream()
                .map(action -> task(plan, action, stamp, locale))
                .toList();
    }

    private static RawComponent task(ActionPlan plan, Action action, Instant stamp, Locale locale) {
        // No id has a slash, so neither another plan's action nor a session can come to the same name.
        String uid = plan.id() + "/" + action.id() + "@kith";
        RawComponent task = ContentLines.component("VTODO", uid, stamp);
        action.due().ifPresent(due -> ContentLines.addDay(task, "DUE", due));
        task.addProperty(new Summary(ContentLines.text(action.title().in(locale))));
        task.addExperimentalProperty("STATUS", status(action.progress()));
        return task;
    }

    private static String status(Progress progress) {
        return switch (progress) {
            case NOT_STARTED -> "NEEDS-ACTION";
            case IN_PROGRESS -> "IN-PROCESS";
            case COMPLETE -> "COMPLETED";
            case STOPPED -> "CANCELLED";
        };
    }
}
