package org.kith.course.workshop;

import java.time.LocalTime;

/**
 * Minutes between two slots of an agenda for which nothing is planned, not even a break. Immutable.
 *
 * @param start when the gap begins
 * @param minutes how long it lasts
 * @param before the position of the slot that ends it, from 0
 */
public record AgendaGap(LocalTime start, int minutes, int before) {}
