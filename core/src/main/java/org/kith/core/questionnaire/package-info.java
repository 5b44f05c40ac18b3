/**
 * What people are asked, in chapters of text with questions in it, and what each of them answered.
 *
 * <p>Start with {@link org.kith.core.questionnaire.Questionnaire}. An {@link org.kith.core.questionnaire.AnswerSheet} keeps what
 * one person answered, with every revision and with the purposes that he or she consents to; a
 * {@link org.kith.core.questionnaire.VersionComparison} says which answers may be put side by side after a questionnaire changed.
 */
@DomainStyle
@NullMarked
package org.kith.core.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.kith.core.style.DomainStyle;
