package org.kith.core.dossier;

import org.kith.core.plan.ActionId;
import org.kith.core.plan.ActionPlanId;

/**
 * An action of which something remains to be done.
 *
 * @param plan its plan
 * @param action the action
 */
public record OpenAction(ActionPlanId plan, ActionId action) {}
