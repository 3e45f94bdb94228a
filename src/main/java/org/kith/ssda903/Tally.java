package org.kith.ssda903;

/** Counts what becomes of the rows of one kind of file. */
final class Tally {

    private int read;
    private int kept;
    private int leftOut;

    void read() {
        read++;
    }

    void kept() {
        kept++;
    }

    void leftOut() {
        leftOut++;
    }

    FileCount of(ReturnFile kind) {
        return new FileCount(kind.title(), read, kept, leftOut, read - kept - leftOut);
    }
}
