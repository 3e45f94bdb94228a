package org.kith.returns;

/** How many rows of a return were kept and left out. */
final class RowsOfReturn {
    private RowsOfReturn() {}

    static int kept(Return903 read) {
        return read.counts().stream().mapToInt(FileCount::rowsKept).sum();
    }

    static int leftOut(Return903 read) {
        return read.counts().stream().mapToInt(FileCount::rowsLeftOut).sum();
    }
}
