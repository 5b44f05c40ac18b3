package org.kith.plugins.report;

import java.util.List;

/**
 * A section of a part of a sheet.
 *
 * @param title what it is called
 * @param lead what it tells
 * @param lines its entries; a section without any is left out
 */
record SheetSection(String title, String lead, List<SheetLine> lines) {}
