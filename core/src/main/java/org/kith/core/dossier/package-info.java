/**
 * Documents looked at together.
 *
 * <p>Start with {@link org.kith.core.dossier.Dossier}: rules, scoring and exports work on a dossier, so that a reference to
 * nothing is a finding and a report can join a course, an assessment and a plan. {@link org.kith.core.dossier.Redacted} is a
 * dossier as one audience may see it, {@link org.kith.core.dossier.DueList} what is due in it, and {@link
 * org.kith.core.dossier.Handover} what somebody leaves behind in it who leaves.
 */
@DomainStyle
@NullMarked
package org.kith.core.dossier;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
