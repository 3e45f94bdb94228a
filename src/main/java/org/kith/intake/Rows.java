package org.kith.intake;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one at a time: lines of a CSV file, or rows of a sheet. */
public interface Rows extends Closeable {

    /** The next row with anything in it, or null after the last. */
    @Nullable
    TableRow next() throws IOException;

    /** Whether each row has to have a value, if only an empty one, for each heading. A sheet has no cells where it is empty. */
    boolean areExact();

    /** A value of a column that holds dates, as a date where the table may hold it as a number. */
    String day(String value);

    /** Whether a cell, its column counted from 0, is one with that above it, and has its value. */
    default boolean isOneWithAbove(long line, int column) throws IOException {
        return false;
    }

    /** How many cells, of the rows so far, hold a formula and not what came of it: programs that do not count save them so. */
    default long withoutResult() {
        return 0;
    }

    /** How the table is written, in words, unless it is plain: UTF-8 and commas, or a sheet. */
    default String manner() {
        return "";
    }
}
