/**
 * What a course asks of people, and when.
 *
 * <p>A {@link org.kith.course.survey.Survey} is answered for those who run the course, and counted; a
 * {@link org.kith.course.survey.Reflection} is for its writer alone. Both name a questionnaire and a
 * {@link org.kith.course.survey.FeedbackTiming}. What was answered is the matter of {@code org.kith.course.feedback}.
 */
@DomainStyle
@NullMarked
package org.kith.course.survey;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
