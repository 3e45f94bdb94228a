package org.kith.numbers;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.form.Form;
import org.kith.ssda903.ChildNumber;
import org.kith.words.TextInput;

/** What somebody says of a number: which it is, whether it is somebody's by another one, and why. */
public final class NumberForm {
    public static final String NUMBER = "number";
    public static final String BECAUSE = "because";
    private static final int LONGEST = 500;
    private static final int LONGEST_NUMBER = 50;

    private NumberForm() {}

    /** A number as it is compared. */
    public static String number(Form form, String field) {
        return number(form.value(field));
    }

    static String number(String typed) {
        return ChildNumber.of(TextInput.line(typed));
    }

    static boolean isNumber(String number) {
        return !number.isEmpty() && number.codePointCount(0, number.length()) <= LONGEST_NUMBER;
    }

    public static boolean isAnswered(Form form) {
        return form.chose("same", "yes") || form.chose("same", "no");
    }

    /** The reason to keep; null where there is none. */
    static @Nullable String reason(Form form) {
        return form.words(BECAUSE).isEmpty() ? null : form.words(BECAUSE);
    }

    /** A no needs no reason. */
    public static Form checked(Form form) {
        return form.chose("same", "no") && reason(form) == null ? form : checkedReason(form);
    }

    public static Form checkedReason(Form form) {
        return upTo(form.needs(BECAUSE, "numbers.because.none"));
    }

    /** The same of the reason why two are not one after all. */
    static Form checkedToPart(Form form) {
        return upTo(form.needs(BECAUSE, "numbers.parting.because.none"));
    }

    private static Form upTo(Form form) {
        return form.wordsUpTo(LONGEST, BECAUSE, "numbers.because.too-long").unmarked(BECAUSE);
    }

    public static Numbers.Answer about(Form form, UUID youngPerson) {
        return new Numbers.Answer(
                form.key(), youngPerson, number(form, NUMBER), form.chose("same", "yes"), reason(form));
    }
}
