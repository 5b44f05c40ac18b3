package org.kith.empowerment;

import org.kith.core.community.BodyId;
import org.kith.core.framework.CriterionKey;

/**
 * A column that hangs on one body: a single point of failure, for without the body it is a gap.
 *
 * @param column the column
 * @param body the only body that is active on it
 */
public record SoleCover(CriterionKey column, BodyId body) {}
