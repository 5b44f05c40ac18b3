package org.kith.empowerment;

import java.time.LocalDate;
import org.kith.core.assessment.Answer;

/**
 * What was answered on a day to one side of a dimension of a {@link Profile}.
 *
 * @param date the day
 * @param answer the answer
 */
public record ProfilePoint(LocalDate date, Answer answer) {}
