package org.kith.returns;

import org.kith.ssda903.FileCount;
import org.kith.ssda903.Return903;

/** How many rows of a return were kept and left out. */
public final class RowsOfReturn {
    private RowsOfReturn() {}

    public static int kept(Return903 read) {
        return read.counts().stream().mapToInt(FileCount::rowsKept).sum();
    }

    public static int leftOut(Return903 read) {
        return read.counts().stream().mapToInt(FileCount::rowsLeftOut).sum();
    }
}
