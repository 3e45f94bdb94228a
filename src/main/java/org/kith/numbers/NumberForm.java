package org.kith.numbers;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.ssda903.ChildNumber;
import org.kith.words.TextInput;

/**
 * What somebody says of a number, as it was sent.
 *
 * @param same {@code yes} or {@code no}; anything else is no answer yet
 * @param typed why, as it was typed
 */
public record NumberForm(UUID key, String number, String same, String typed) {
    private static final int LONGEST = 500;
    private static final int LONGEST_NUMBER = 50;

    public static NumberForm of(@Nullable UUID key, String number, String same, String typed) {
        return new NumberForm(key == null ? UUID.randomUUID() : key, number(number), same, typed);
    }

    /** A number as it is compared. */
    public static String number(String typed) {
        return ChildNumber.of(TextInput.line(typed));
    }

    static boolean isNumber(String number) {
        return !number.isEmpty() && number.codePointCount(0, number.length()) <= LONGEST_NUMBER;
    }

    public boolean isAnswered() {
        return same.equals("yes") || same.equals("no");
    }

    private String because() {
        return TextInput.words(typed);
    }

    /** The reason to keep; null where there is none. */
    @Nullable
    String reason() {
        return because().isEmpty() ? null : because();
    }

    /** What is wrong with the reason, as a key in the words files. A no needs none. */
    public Optional<String> wrong() {
        return same.equals("no") && because().isEmpty() ? Optional.empty() : wrongReason();
    }

    public Optional<String> wrongReason() {
        if (because().isEmpty()) {
            return Optional.of("numbers.because.none");
        }
        return because().codePointCount(0, because().length()) > LONGEST
                ? Optional.of("numbers.because.too-long")
                : Optional.empty();
    }

    /** The same of the reason why two are not one after all. */
    Optional<String> wrongToPart() {
        return because().isEmpty() ? Optional.of("numbers.parting.because.none") : wrongReason();
    }

    public Numbers.Answer about(UUID youngPerson) {
        return new Numbers.Answer(key, youngPerson, number, same.equals("yes"), reason());
    }
}
