package org.kith.plugins.tables.responses;

/**
 * What the responses of a file came to.
 *
 * @param <T> the type of what they came to
 * @param value what they came to, as far as they could be used
 * @param reading how far that was
 */
public record Tallied<T>(T value, Reading reading) {}
