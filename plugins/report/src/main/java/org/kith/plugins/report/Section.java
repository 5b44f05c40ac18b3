package org.kith.plugins.report;

/**
 * A section of the page.
 *
 * @param anchor its name on the page
 * @param title what it is called
 */
record Section(String anchor, String title) {}
