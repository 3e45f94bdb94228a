package org.kith.backup;

import static org.kith.words.Words.say;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A place that cannot be used just now. Its message is a sentence without its full stop, for whoever runs Kith. */
final class Away extends IOException {
    private static final long serialVersionUID = 1L;

    private Away(String words, @Nullable Throwable cause) {
        super(words, cause);
    }

    static Away of(String why, Object... values) {
        return new Away(say("backup.why." + why, values), null);
    }

    static Away because(Throwable cause, String why, Object... values) {
        return new Away(say("backup.why." + why, values), cause);
    }
}
