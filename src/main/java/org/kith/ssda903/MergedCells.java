package org.kith.ssda903;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a sheet that reach down over several rows, as hand-kept workbooks have a child beside all their homes: the value is that of each row. */
final class MergedCells {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");
    private static final int WIDEST = 50;
    private static final int MOST = 100_000;

    /** Last rows by first ones, by column. */
    private final Map<Integer, NavigableMap<Long, Long>> down = new HashMap<>();

    /** Reads the whole sheet, since what is merged stands at its end. */
    static MergedCells of(WorkbookPart sheet) throws IOException {
        MergedCells merged = new MergedCells();
        for (int i = 0; i < MOST && sheet.next("mergeCell"); i++) {
            Matcher cells = REFERENCE.matcher(sheet.attribute("ref"));
            if (cells.matches()) {
                merged.add(cells);
            }
        }
        return merged;
    }

    /** Whether a cell, its column counted from 0, is one with that above it. */
    boolean isOneWithAbove(long line, int column) {
        NavigableMap<Long, Long> ofColumn = down.get(column);
        Map.Entry<Long, Long> before = ofColumn == null ? null : ofColumn.lowerEntry(line);
        return before != null && before.getValue() >= line;
    }

    private void add(Matcher cells) {
        int first = SheetRows.column(cells.group(1), 0);
        int last = Math.min(SheetRows.column(cells.group(3), 0), first + WIDEST);
        for (int column = first; column <= last; column++) {
            down.computeIfAbsent(column, _ -> new TreeMap<>())
                    .put(Long.valueOf(cells.group(2)), Long.valueOf(cells.group(4)));
        }
    }
}
