package org.kith.ssda903;

import java.io.IOException;
import java.util.Locale;
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

    /**
     * A sheet of a workbook.
     *
     * @param title what stands on its tab
     * @param path where its cells are in the workbook
     */
    record Sheet(Workbook workbook, String title, String path, Shown shown) implements Table {

        enum Shown {
            SHOWN,
            HIDDEN,
            VERY_HIDDEN;

            /** As a workbook says it; what it does not say is shown. */
            static Shown of(String state) {
                return switch (state.toLowerCase(Locale.ROOT)) {
                    case "hidden" -> HIDDEN;
                    case "veryhidden" -> VERY_HIDDEN;
                    default -> SHOWN;
                };
            }
        }

        @Override
        public boolean isHidden() {
            return shown != Shown.SHOWN;
        }

        @Override
        public boolean isVeryHidden() {
            return shown == Shown.VERY_HIDDEN;
        }

        @Override
        public String name() {
            return workbook.name() + "/" + title;
        }

        /** By its tab, and where that says nothing and the workbook has no other sheet, by the name of the workbook. */
        @Override
        public Set<ReturnFile> named() {
            Set<ReturnFile> named = ModuleName.in(title.replace('/', ' '));
            return named.isEmpty() && workbook.sheets().size() == 1 ? ModuleName.in(workbook.name()) : named;
        }

        @Override
        public Rows open() throws IOException {
            return new SheetRows(workbook, path);
        }
    }
}
