package org.kith.ssda903;

import java.io.IOException;
import java.util.Set;
import org.kith.intake.BoundedLines;
import org.kith.intake.ByteSource;
import org.kith.intake.Rows;

/** A table handed in that may be a module of the return: a CSV file, or a sheet of a workbook. */
interface Table {

    /** As it is named to people: its path within what was handed in, {@code returns.zip/2026/header.csv} or {@code return.xlsx/Header}. */
    String name();

    /** The modules that its name says it is; none, one, or several. */
    Set<ReturnFile> named();

    /** Whether it is a sheet that people who open the workbook do not see. */
    default boolean isHidden() {
        return false;
    }

    /** Whether it is one that only a program can show. */
    default boolean isVeryHidden() {
        return false;
    }

    Rows open() throws IOException;

    /** A CSV file. */
    record Csv(String name, ByteSource source) implements Table {

        @Override
        public Set<ReturnFile> named() {
            return ModuleName.in(name);
        }

        @Override
        public Rows open() throws IOException {
            return new CsvRows(new BoundedLines(name, source.open()));
        }
    }
}
