package org.kith.nation;

import static org.kith.words.Words.say;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where Kith knows something of the law that is about young people who leave care. */
public enum Nation {
    ENGLAND,
    SCOTLAND,
    WALES;

    /** As it stands in the database and in the words files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return say("nation." + key());
    }

    static Optional<Nation> ofKey(@Nullable String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
