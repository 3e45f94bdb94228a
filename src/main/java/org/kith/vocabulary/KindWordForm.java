package org.kith.vocabulary;

import java.util.List;
import org.kith.form.Form;
import org.kith.words.Line;
import org.kith.words.TextInput;

/** A kind word: what is said, what to say instead, one a line, and why. */
final class KindWordForm {
    /** The id of the word to be, so that sending the form twice is one word. */
    static final String ID = "id";

    private static final String SAID = "said";
    private static final String INSTEAD = "instead";
    private static final String WHY = "why";
    private static final int LONGEST_SAID = 60;
    private static final int MOST_INSTEAD = 6;
    private static final int LONGEST_INSTEAD = 80;
    private static final int LONGEST_WHY = 200;

    private KindWordForm() {}

    static Form empty() {
        return Form.empty().made(ID);
    }

    static Form changing(OwnWord word) {
        return empty().with(SAID, word.said())
                .with(INSTEAD, String.join("\n", word.instead()))
                .with(WHY, word.why());
    }

    /** @param others the words that stay beside it */
    static Form checked(Form form, List<OwnWord> others) {
        return form.refuseIf(said(form).chars().noneMatch(Character::isLetterOrDigit), SAID, "our-words.said.none")
                .lineUpTo(LONGEST_SAID, SAID, "our-words.said.too-long")
                .unmarked(SAID)
                .refuseIf(others.stream().anyMatch(one -> isThere(form, one)), SAID, "our-words.said.there")
                .refuseIf(lines(form).size() > MOST_INSTEAD, INSTEAD, "our-words.instead.too-many")
                .refuseIf(
                        lines(form).stream().anyMatch(line -> Line.longer(line, LONGEST_INSTEAD)),
                        INSTEAD,
                        "our-words.instead.too-long")
                .unmarked(INSTEAD)
                .lineUpTo(LONGEST_WHY, WHY, "our-words.why.too-long")
                .unmarked(WHY);
    }

    private static boolean isThere(Form form, OwnWord one) {
        return !one.id().equals(form.id(ID)) && one.said().equalsIgnoreCase(said(form));
    }

    static Form meanwhile(Form form) {
        return form.refuse(SAID, "our-words.meanwhile");
    }

    /** Whether that word is there as it was typed. */
    static boolean says(Form form, OwnWord one) {
        return one.said().equals(said(form))
                && one.instead().equals(lines(form))
                && one.why().equals(why(form));
    }

    static String said(Form form) {
        return form.line(SAID);
    }

    static String why(Form form) {
        return form.line(WHY);
    }

    static List<String> lines(Form form) {
        return form.value(INSTEAD)
                .lines()
                .map(TextInput::line)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }
}
