package org.kith.referrals;

import static org.kith.words.Words.say;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.kith.form.Option;

/** What kind of help is asked for: all that a service is told before it has accepted. */
enum Help {
    HOME,
    HEALTH,
    LEARNING,
    WORK,
    MONEY,
    MENTOR,
    LAW,
    OTHER;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static String words(String key) {
        return say("referrals.help." + key);
    }

    static boolean isOne(String key) {
        return Arrays.stream(values()).anyMatch(one -> one.key().equals(key));
    }

    static List<Option> options() {
        return Option.each(values(), Help::key, one -> words(one.key()));
    }
}
