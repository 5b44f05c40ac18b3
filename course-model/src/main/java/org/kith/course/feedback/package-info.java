/**
 * What people say of a course, and what they write for themselves.
 *
 * <p>A {@link org.kith.course.Course} says what is asked and when; the answers are
 * {@linkplain org.kith.core.questionnaire.AnswerSheet answer sheets} that name a cohort as their occasion. Start with
 * {@link org.kith.course.feedback.SurveyResults}, which counts what was answered to a survey, and with
 * {@link org.kith.course.feedback.EarlierAnswers}, which shows a learner what he or she wrote before.
 */
@NullMarked
package org.kith.course.feedback;

import org.jspecify.annotations.NullMarked;
