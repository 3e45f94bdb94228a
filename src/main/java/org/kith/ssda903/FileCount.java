package org.kith.ssda903;

/**
 * What became of the rows of one kind of file. Rows read are those kept, left out and not needed together.
 *
 * @param file the kind of file, as {@code episodes}
 * @param rowsLeftOut rows that could not be understood, each with a finding
 * @param rowsNotNeeded rows understood that Kith has no use for and does not keep
 */
public record FileCount(String file, int rowsRead, int rowsKept, int rowsLeftOut, int rowsNotNeeded) {

    /** Whether there was nothing under the headings. */
    public boolean isEmpty() {
        return rowsRead == 0;
    }

    /** Counts what becomes of the rows of one kind of file. */
    static final class Tally {
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
}
