package org.kith.keys;

import org.jspecify.annotations.Nullable;

/** A fault: sealed words that do not open, in this transaction or at all. It says why, and never a word of them. */
public final class CannotOpen extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotOpen(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
