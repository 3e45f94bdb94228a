package org.kith.nation;

import static org.kith.words.Words.say;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where Kith knows something of the law that is about young people who leave care, and the birthdays that change something there. */
public enum Nation {
    ENGLAND(18, 21, 25),
    NORTHERN_IRELAND(18, 21, 25),
    SCOTLAND(18, 19, 21, 26),
    WALES(18, 21, 25);

    private static final List<Integer> WHEREVER = List.of(18, 21, 25);

    private final List<Integer> birthdays;

    Nation(Integer... birthdays) {
        this.birthdays = List.of(birthdays);
    }

    /** The birthdays that are looked ahead to in a nation; where nobody has said which it is, those of most. */
    public static List<Integer> birthdays(@Nullable Nation nation) {
        return nation == null ? WHEREVER : nation.birthdays;
    }

    /** As it stands in the database and in the words files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String words() {
        return say("nation." + key());
    }

    static Optional<Nation> ofKey(@Nullable String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
