package org.kith.core.plan;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.core.plan.PlanChange.Revised;
import org.kith.core.shape.Draft;

/** How a plan is revised, and what revision leads from one plan to another. */
final class Revising {

    private Revising() {}

    static Optional<Revised> between(ActionPlan earlier, ActionPlan later) {
        Map<String, Object> removed = new HashMap<>();
        Map<String, Object> put = new HashMap<>();
        for (PlanField field : PlanField.ALL) {
            Optional<Object> before = field.in(earlier);
            Optional<Object> after = field.in(later);
            if (field.isList()) {
                ImmutableList<Object> wanted = PlanField.list(after);
                ImmutableList<Object> gone = field.elements(before).goneIn(wanted);
                removed.put(field.name(), gone);
                put.put(field.name(), field.elements(before).newIn(wanted, gone));
            } else if (!before.equals(after)) {
                after.ifPresentOrElse(
                        value -> put.put(field.name(), value),
                        () -> before.ifPresent(value -> removed.put(field.name(), value)));
            }
        }
        PlanParts gone = new PlanParts(removed);
        PlanParts come = new PlanParts(put);
        return gone.isEmpty() && come.isEmpty() ? Optional.empty() : Optional.of(new Revised(gone, come));
    }

    /** {@return the names of the fields of which a revision removes what a plan does not hold} */
    static List<String> missing(ActionPlan plan, Revised revised) {
        return PlanField.ALL.stream()
                .filter(field -> revised.removed().of(field).isPresent() && !holds(plan, field, revised))
                .map(PlanField::name)
                .collect(toImmutableList());
    }

    private static boolean holds(ActionPlan plan, PlanField field, Revised revised) {
        Optional<Object> held = field.in(plan);
        return field.isList()
                ? field.elements(held).hasAll(PlanField.list(revised.removed().of(field)))
                : held.isPresent();
    }

    /**
     * {@return a plan after a revision}
     *
     * @throws IllegalArgumentException if that is not a plan that makes sense
     */
    static ActionPlan revise(ActionPlan plan, Revised revised) {
        Draft<ActionPlan> draft = ActionPlan.SHAPE.draft();
        draft.put(0, plan.id());
        for (PlanField field : PlanField.ALL) {
            revised(plan, field, revised).ifPresent(value -> field.put(draft, value));
        }
        return draft.build();
    }

    private static Optional<Object> revised(ActionPlan plan, PlanField field, Revised revised) {
        Optional<Object> removed = revised.removed().of(field);
        Optional<Object> put = revised.put().of(field);
        Optional<Object> held = field.in(plan);
        if (field.isList()) {
            Elements left = field.elements(held).without(PlanField.list(removed));
            return Optional.of(left.with(PlanField.list(put)).list());
        }
        return put.or(() -> removed.isPresent() ? Optional.empty() : held);
    }
}
