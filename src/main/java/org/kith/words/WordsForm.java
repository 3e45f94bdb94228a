package org.kith.words;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One field of words, as typed.
 *
 * @param id made with the form, so that sending it twice is once
 */
public record WordsForm(UUID id, String words) {
    private static final int LONGEST = 20_000;

    public static WordsForm empty() {
        return new WordsForm(UUID.randomUUID(), "");
    }

    public static WordsForm of(@Nullable String id, @Nullable String typed) {
        var words = typed == null ? "" : typed;
        try {
            return new WordsForm(id == null ? UUID.randomUUID() : UUID.fromString(id), words);
        } catch (IllegalArgumentException e) {
            return new WordsForm(UUID.randomUUID(), words);
        }
    }

    /** The same words by the same form are one thing, however often they are sent; a draft taken up on two phones may send others. */
    public UUID idOfWords() {
        return UUID.nameUUIDFromBytes((id + " " + tidy()).getBytes(StandardCharsets.UTF_8));
    }

    /** What is wrong with it, as a key in the words files; null when nothing is. */
    public @Nullable String wrong() {
        if (tidy().isEmpty()) {
            return "words.none";
        }
        return tidy().length() > LONGEST ? "words.too-long" : null;
    }

    /** The same of what those who work here answer: nothing in it is kept back. */
    public @Nullable String wrongInAnswer() {
        return TextInput.isMarked(words) ? TextInput.MARKED : wrong();
    }

    public String tidy() {
        return TextInput.shown(words.replace("\r\n", "\n").replace("\u0000", "").strip());
    }
}
