package org.kith.people;

import org.jspecify.annotations.Nullable;

/** A statutory code with what it means in plain words; a code no list has stands for itself. */
record Coded(String words, String code) {

    static Coded of(CodeList list, String code) {
        return new Coded(list.knows(code) ? list.words(code) : code, code);
    }

    static @Nullable Coded orNull(CodeList list, @Nullable String code) {
        return code == null ? null : of(list, code);
    }
}
