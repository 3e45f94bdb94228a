package org.kith.form;

/** One field of words, such as a letter or an answer. */
public final class WordsForm {
    public static final String WORDS = "words";
    private static final int LONGEST = 20_000;

    private WordsForm() {}

    /** The same form with these words, known by its key. */
    public static Form of(String key, String words) {
        return Form.empty().with(Form.KEY, key).made(Form.KEY).with(WORDS, words);
    }

    public static Form checked(Form form) {
        var words = form.letter(WORDS);
        return form.refuseIf(words.isEmpty(), WORDS, "words.none")
                .refuseIf(words.length() > LONGEST, WORDS, "words.too-long");
    }

    /** The same of what those who work here answer: nothing in it is kept back. */
    public static Form checkedAnswer(Form form) {
        return checked(form.unmarked(WORDS));
    }
}
