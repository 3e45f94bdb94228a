package org.kith.ssda903;

import org.kith.codes.ReportingYear;

/**
 * Where rows come from and where their findings go.
 *
 * @param file the name of the file, as it was given
 * @param kind what the rows tell of
 * @param xml whether the file is XML, where two columns go by other names
 * @param shortYears how dates with years of two digits are meant
 */
record Origin(String file, ReturnFile kind, boolean xml, ReportingYear year, ShortYears shortYears, Findings findings) {

    /** The name a column has in this file. */
    String label(String column) {
        if (!xml) {
            return column;
        }
        return switch (column) {
            case "CHILD" -> "CHILDID";
            case "PLACE" -> "PL";
            default -> column;
        };
    }
}
