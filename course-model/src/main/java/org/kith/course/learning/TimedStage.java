package org.kith.course.learning;

/**
 * When a stage of a round begins and how long it lasts. Immutable.
 *
 * @param stage the stage
 * @param start how many minutes after the beginning of the round it begins; from 0
 * @param minutes how long it lasts
 */
public record TimedStage(RoundStage stage, int start, int minutes) {}
