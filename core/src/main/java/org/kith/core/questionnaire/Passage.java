package org.kith.core.questionnaire;

import org.kith.core.text.Text;

/**
 * Text to read before one goes on. Immutable.
 *
 * @param text the text
 */
public record Passage(Text text) implements ChapterPart {}
