package org.kith.people;

import org.jspecify.annotations.Nullable;
import org.kith.words.TextInput;

/**
 * How a young person is spoken of, as somebody typed it.
 *
 * @param typed as it was typed
 * @param seen what stood there when they began; empty for nothing
 */
public record PronounsForm(String typed, String seen) {
    private static final int LONGEST = 40;

    public static PronounsForm of(@Nullable String typed, @Nullable String seen) {
        return new PronounsForm(typed == null ? "" : typed, seen == null ? "" : TextInput.givenBack(seen));
    }

    /** Why it cannot be kept, as a key in the words files; null when it can. An empty one is taken back. */
    public @Nullable String wrong() {
        var tidy = TextInput.line(typed);
        return tidy.codePointCount(0, tidy.length()) > LONGEST ? "pronouns.too-long" : null;
    }

    /** What to keep; null for none. */
    public @Nullable String pronouns() {
        var tidy = TextInput.line(typed);
        return tidy.isEmpty() ? null : tidy;
    }

    @Nullable
    String seenPronouns() {
        return seen.isEmpty() ? null : seen;
    }
}
