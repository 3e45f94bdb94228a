package org.kith.groups;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kith.form.Option;
import org.kith.vocabulary.Kind;

/** What several young people did together, or got. */
enum What {
    SIBLINGS(Kind.MEMORY),
    TRIP(Kind.MEMORY),
    MEAL(Kind.MEMORY),
    FESTIVAL(Kind.MEMORY),
    BABY_BOX(Kind.NOTE),
    EVENING(Kind.MEMORY),
    OTHER(Kind.NOTE);

    private final Kind kind;

    What(Kind kind) {
        this.kind = kind;
    }

    /** What sort of entry it is in each record. */
    Kind kind() {
        return kind;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String plainName() {
        return say("groups.what." + key());
    }

    static Optional<What> ofKey(@Nullable String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }

    static List<Option> options() {
        return Option.each(values(), What::key, What::plainName);
    }
}
