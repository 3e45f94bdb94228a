package org.kith.backup;

import static org.kith.words.Words.say;

import java.util.stream.Stream;
import org.kith.database.CannotStart;

/** A backup, or the copy it is made of, is not as it was written. */
final class Damaged extends Exception {
    private static final long serialVersionUID = 1L;

    /** @param words what is wrong and where, as a sentence */
    Damaged(String words) {
        super(words);
    }

    static Damaged of(String key, Object... values) {
        return new Damaged(say(key, values));
    }

    /** @param more what the sentence says besides */
    CannotStart refusal(String key, String file, Object... more) {
        var values = Stream.concat(Stream.of(file, String.valueOf(getMessage())), Stream.of(more));
        return new CannotStart(say(key, values.toArray()), this);
    }
}
