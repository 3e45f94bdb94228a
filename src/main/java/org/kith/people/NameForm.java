package org.kith.people;

import org.jspecify.annotations.Nullable;
import org.kith.words.TextInput;

/**
 * The name of a young person or worker as somebody typed it.
 *
 * @param typed as it was typed
 * @param seen the name that stood there when they began; empty for none
 */
public record NameForm(String typed, String seen) {
    private static final int LONGEST = 80;

    public static NameForm of(@Nullable String typed, @Nullable String seen) {
        return new NameForm(typed == null ? "" : typed, seen == null ? "" : TextInput.givenBack(seen));
    }

    /** Why it cannot be kept, as a key in the words files; null when it can. An empty name is one taken back. */
    public @Nullable String wrong() {
        var name = tidy();
        return name.codePointCount(0, name.length()) > LONGEST ? "name.too-long" : null;
    }

    /** The name to keep; null for none. */
    public @Nullable String name() {
        return tidy().isEmpty() ? null : tidy();
    }

    /** Whether a name that stood there would be gone. */
    boolean takesAway() {
        return name() == null && seenName() != null;
    }

    @Nullable
    String seenName() {
        return seen.isEmpty() ? null : seen;
    }

    private String tidy() {
        return TextInput.line(typed);
    }
}
