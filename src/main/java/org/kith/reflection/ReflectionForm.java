package org.kith.reflection;

import java.util.Map;
import org.kith.form.Form;
import org.kith.words.TextInput;

/** The form in which a worker writes something for themselves. */
final class ReflectionForm {
    static final String WORDS = "words";
    private static final int LONGEST = 4_000;

    private ReflectionForm() {}

    static Form checked(Form form) {
        return form.needs(WORDS, "reflection.none")
                .wordsUpTo(LONGEST, WORDS, "reflection.too-long")
                .unmarked(WORDS);
    }

    static Map<String, String> toKeep(Form form) {
        return Map.of(Form.KEY, form.key().toString(), WORDS, TextInput.givenBack(form.value(WORDS)));
    }
}
