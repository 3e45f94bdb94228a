package org.kith.intake;

import java.util.List;

/**
 * A row of a table, not yet under headings.
 *
 * @param line where it stands, from 1
 * @param fields its values from the first column on, tidied; none if its quotation marks do not pair
 * @param text the line as it stands there; empty in a workbook
 * @param ended whether the row was ended, and not broken off with the file
 */
public record TableRow(long line, List<String> fields, String text, boolean ended) {}
