package org.kith.circle;

/** The room that somebody and their name take in a picture. How wide letters are differs from phone to phone: it is rather too much than too little. */
record LabelBox(int left, int top, int right, int bottom) {
    private static final int HIGH_ABOVE = 11;
    private static final int HIGH_BELOW = 23;
    private static final int HALF_LINE = 8;
    private static final int BESIDE = 2;
    private static final double WIDEST = 68;
    private static final int FIRST_SQUARE_LETTER = 0x2e80;

    /** Round somebody who stands there, with the name below. */
    static LabelBox below(int x, int y, String name) {
        var half = (int) Math.ceil(Math.max(HIGH_ABOVE, width(name) / 2)) + BESIDE;
        return new LabelBox(x - half, y - HIGH_ABOVE, x + half, y + HIGH_BELOW);
    }

    /** Round words that stand there. */
    static LabelBox centred(int x, int y, String words) {
        var half = (int) Math.ceil(width(words) / 2);
        return new LabelBox(x - half, y - HALF_LINE, x + half, y + HALF_LINE);
    }

    boolean overlaps(LabelBox other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** As much of a name as there is room for. */
    static String fitting(String name) {
        if (width(name) <= WIDEST) {
            return name;
        }
        var end = 0;
        while (width(name.substring(0, name.offsetByCodePoints(end, 1)) + "…") <= WIDEST) {
            end = name.offsetByCodePoints(end, 1);
        }
        return name.substring(0, end).strip() + "…";
    }

    static double width(String words) {
        return words.codePoints().mapToDouble(LabelBox::letter).sum();
    }

    private static double letter(int letter) {
        if (letter >= FIRST_SQUARE_LETTER) {
            return 13;
        }
        if ("mwMWÆŒæœ…@%".indexOf(letter) >= 0) {
            return 11.5;
        }
        return Character.isUpperCase(letter) ? 9 : "fijlrtI .,'’-".indexOf(letter) >= 0 ? 4.8 : 7.2;
    }
}
