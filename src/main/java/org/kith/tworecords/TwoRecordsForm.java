package org.kith.tworecords;

import org.kith.form.Form;
import org.kith.words.Line;

/** Which record is meant, how somebody knows, and what the young person says of it. */
final class TwoRecordsForm {
    static final String WHO = "who";
    static final String OTHER = "with";
    static final String PAIR = "join";
    static final String BECAUSE = "because";
    static final String SAYS = "same";
    static final String WORDS = "words";
    static final String YES = "yes";
    static final String NO = "no";
    private static final int LONGEST = 500;

    private TwoRecordsForm() {}

    /** Without a reason both stand beside each other first. */
    static boolean isProposed(Form form) {
        return form.has(BECAUSE);
    }

    static Form checked(Form form) {
        return form.needs(BECAUSE, "two.because.none")
                .wordsUpTo(LONGEST, BECAUSE, "two.because.too-long")
                .unmarked(BECAUSE);
    }

    /** Words beside it are never asked for. */
    static Form checkedByThem(Form form) {
        var typed = form.letter(WORDS);
        return form.refuseIf(!form.chose(SAYS, YES) && !form.chose(SAYS, NO), SAYS, "two.own.says.none")
                .refuseIf(
                        Line.longer(typed, LONGEST),
                        WORDS,
                        "two.because.too-long",
                        typed.codePointCount(0, typed.length()));
    }
}
