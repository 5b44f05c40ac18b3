package org.kith.plugins.report;

/**
 * A mark that leads to a source.
 *
 * @param number the number of the source in the list
 * @param confidence how sure the fact is, in words
 * @param tone how sure it is, for the style sheet
 */
record Cite(int number, String confidence, String tone) {}
