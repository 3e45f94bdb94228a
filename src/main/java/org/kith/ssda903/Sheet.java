package org.kith.ssda903;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.kith.intake.Rows;

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
