package org.kith.plugins.report;

/**
 * A short fact about something, under its label.
 *
 * @param label what is said
 * @param value what it is
 */
record Fact(String label, String value) {}
