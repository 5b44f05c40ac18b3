package org.kith.course.workshop;

/**
 * Two slots of an agenda that take place at the same time. Immutable.
 *
 * @param earlier the position of the slot that is still going on, from 0
 * @param later the position of the slot that begins meanwhile, from 0
 * @param minutes how long both go on
 */
public record SlotOverlap(int earlier, int later, int minutes) {}
