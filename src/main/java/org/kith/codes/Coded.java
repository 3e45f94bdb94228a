package org.kith.codes;

import static org.kith.words.Words.say;

import org.jspecify.annotations.Nullable;

/**
 * A statutory code with what it means in plain words; one that was not given says so.
 *
 * @param code as it stands beside the words; empty where they are the code itself, which no list knows
 */
public record Coded(String words, String code) {

    public static Coded of(CodeList list, String code) {
        if (list.knows(code)) {
            return new Coded(list.words(code), code);
        }
        return new Coded(code.isEmpty() ? say("code.none") : code, "");
    }

    public static @Nullable Coded orNull(CodeList list, @Nullable String code) {
        return code == null ? null : of(list, code);
    }
}
