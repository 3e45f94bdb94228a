package org.kith.files;

/**
 * How an object begins: its number, its generation and the word <i>obj</i>.
 *
 * @param number -1 where there are no two numbers
 * @param mayBeOne whether a lenient reader might find one all the same
 */
record PdfHead(long number, boolean mayBeOne) {
    private static final int LONGEST = 64;

    /** What stands before a word. */
    static PdfHead before(byte[] pdf, int word) {
        var generation = new Back(pdf, word);
        generation.blanks();
        var mayBeOne = generation.at < word || generation.isDigit();
        var hasGeneration = generation.digits() > 0;
        if (!hasGeneration || generation.blanks() == 0) {
            return new PdfHead(-1, mayBeOne);
        }
        var end = generation.at;
        var count = generation.digits();
        if (count == 0 || count > 18) {
            return new PdfHead(-1, mayBeOne);
        }
        return new PdfHead(Long.parseLong(Bytes.text(pdf, generation.at, end)), true);
    }

    boolean isOne() {
        return number >= 0;
    }

    /** Goes back from a place, not far. */
    private static final class Back {
        private final byte[] pdf;
        private int at;

        Back(byte[] pdf, int at) {
            this.pdf = pdf;
            this.at = at;
        }

        int blanks() {
            var from = at;
            while (at > 0 && from - at < LONGEST && " \t\r\n\f\0".indexOf(pdf[at - 1]) >= 0) {
                at--;
            }
            return from - at;
        }

        int digits() {
            var from = at;
            while (isDigit() && from - at < LONGEST) {
                at--;
            }
            return from - at;
        }

        boolean isDigit() {
            return at > 0 && pdf[at - 1] >= '0' && pdf[at - 1] <= '9';
        }
    }
}
